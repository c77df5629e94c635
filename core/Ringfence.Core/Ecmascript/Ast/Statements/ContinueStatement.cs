namespace Ringfence.Ecmascript.Ast;

/// <summary><c>continue</c>.</summary>
public sealed class ContinueStatement : Statement
{
    internal ContinueStatement(int start, int end, Identifier? label)
        : base(start, end)
    {
        Label = label;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ContinueStatement;

    /// <summary>The label of the loop it continues.</summary>
    public Identifier? Label { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Label;
}
