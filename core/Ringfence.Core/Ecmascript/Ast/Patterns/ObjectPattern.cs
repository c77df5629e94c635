namespace Ringfence.Ecmascript.Ast;

/// <summary><c>{properties}</c> as a pattern.</summary>
public sealed class ObjectPattern : Node
{
    internal ObjectPattern(int start, int end, NodeList<Node> properties)
        : base(start, end)
    {
        Properties = properties;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ObjectPattern;

    /// <summary><see cref="Property"/> and, last, <see cref="RestElement"/>.</summary>
    public NodeList<Node> Properties { get; }

    internal override int SlotCount => Properties.Count;

    internal override Node? SlotAt(int index) => Properties[index];
}
