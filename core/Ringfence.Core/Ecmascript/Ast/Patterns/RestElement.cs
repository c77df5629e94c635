namespace Ringfence.Ecmascript.Ast;

/// <summary><c>...argument</c> in a pattern or parameter list.</summary>
public sealed class RestElement : Node
{
    internal RestElement(int start, int end, Node argument)
        : base(start, end)
    {
        Argument = argument;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.RestElement;

    /// <summary>The pattern that takes the rest.</summary>
    public Node Argument { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Argument;
}
