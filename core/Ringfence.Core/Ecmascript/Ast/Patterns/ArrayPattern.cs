namespace Ringfence.Ecmascript.Ast;

/// <summary><c>[elements]</c> as a pattern.</summary>
public sealed class ArrayPattern : Node
{
    internal ArrayPattern(int start, int end, NodeList<Node?> elements)
        : base(start, end)
    {
        Elements = elements;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ArrayPattern;

    /// <summary>The patterns; null where one is left out.</summary>
    public NodeList<Node?> Elements { get; }

    internal override int SlotCount => Elements.Count;

    internal override Node? SlotAt(int index) => Elements[index];
}
