namespace Ringfence.Ecmascript.Ast;

/// <summary>The members of a class.</summary>
public sealed class ClassBody : Node
{
    internal ClassBody(int start, int end, NodeList<Node> body)
        : base(start, end)
    {
        Body = body;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ClassBody;

    /// <summary><see cref="MethodDefinition"/>, <see cref="PropertyDefinition"/> and <see cref="StaticBlock"/>.</summary>
    public NodeList<Node> Body { get; }

    internal override int SlotCount => Body.Count;

    internal override Node? SlotAt(int index) => Body[index];
}
