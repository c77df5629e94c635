namespace Ringfence.Ecmascript.Ast;

/// <summary>A lone semicolon.</summary>
public sealed class EmptyStatement : Statement
{
    internal EmptyStatement(int start, int end)
        : base(start, end)
    {
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.EmptyStatement;

    internal override int SlotCount => 0;

    internal override Node? SlotAt(int index) => null;
}
