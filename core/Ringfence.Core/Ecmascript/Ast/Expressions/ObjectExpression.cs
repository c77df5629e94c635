namespace Ringfence.Ecmascript.Ast;

/// <summary><c>{properties}</c>.</summary>
public sealed class ObjectExpression : Expression
{
    internal ObjectExpression(int start, int end, NodeList<Node> properties)
        : base(start, end)
    {
        Properties = properties;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ObjectExpression;

    /// <summary><see cref="Property"/> and <see cref="SpreadElement"/>.</summary>
    public NodeList<Node> Properties { get; }

    internal override int SlotCount => Properties.Count;

    internal override Node? SlotAt(int index) => Properties[index];
}
