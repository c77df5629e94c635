namespace Ringfence.Ecmascript.Ast;

/// <summary><c>return</c>.</summary>
public sealed class ReturnStatement : Statement
{
    internal ReturnStatement(int start, int end, Expression? argument)
        : base(start, end)
    {
        Argument = argument;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ReturnStatement;

    /// <summary>What is returned.</summary>
    public Expression? Argument { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Argument;
}
