namespace Ringfence.Ecmascript.Ast;

/// <summary><c>static { }</c> in a class.</summary>
public sealed class StaticBlock : Node
{
    internal StaticBlock(int start, int end, NodeList<Statement> body)
        : base(start, end)
    {
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.StaticBlock;

    /// <summary>The statements.</summary>
    public NodeList<Statement> Body { get; }

    internal override int SlotCount => Body.Count;

    internal override Node? SlotAt(int index) => Body[index];
}
