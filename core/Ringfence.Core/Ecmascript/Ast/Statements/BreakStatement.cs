namespace Ringfence.Ecmascript.Ast;

/// <summary><c>break</c>.</summary>
public sealed class BreakStatement : Statement
{
    internal BreakStatement(int start, int end, Identifier? label)
        : base(start, end)
    {
        Label = label;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.BreakStatement;

    /// <summary>The label it leaves.</summary>
    public Identifier? Label { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Label;
}
