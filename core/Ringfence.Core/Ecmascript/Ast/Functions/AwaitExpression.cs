namespace Ringfence.Ecmascript.Ast;

/// <summary><c>await</c>.</summary>
public sealed class AwaitExpression : Expression
{
    internal AwaitExpression(int start, int end, Expression argument)
        : base(start, end)
    {
        Argument = argument;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.AwaitExpression;

    /// <summary>What is awaited.</summary>
    public Expression Argument { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Argument;
}
