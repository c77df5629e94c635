namespace Ringfence.Ecmascript.Ast;

/// <summary><c>super</c>: only as the callee of a call or the object of a member.</summary>
public sealed class Super : Expression
{
    internal Super(int start, int end)
        : base(start, end)
    {
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.Super;

    internal override int SlotCount => 0;

    internal override Node? SlotAt(int index) => null;
}
