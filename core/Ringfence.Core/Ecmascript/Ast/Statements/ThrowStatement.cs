namespace Ringfence.Ecmascript.Ast;

/// <summary><c>throw</c>.</summary>
public sealed class ThrowStatement : Statement
{
    internal ThrowStatement(int start, int end, Expression argument)
        : base(start, end)
    {
        Argument = argument;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ThrowStatement;

    /// <summary>What is thrown.</summary>
    public Expression Argument { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Argument;
}
