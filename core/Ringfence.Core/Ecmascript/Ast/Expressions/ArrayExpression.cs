namespace Ringfence.Ecmascript.Ast;

/// <summary><c>[elements]</c>.</summary>
public sealed class ArrayExpression : Expression
{
    internal ArrayExpression(int start, int end, NodeList<Expression?> elements)
        : base(start, end)
    {
        Elements = elements;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ArrayExpression;

    /// <summary>The elements; null where one is left out.</summary>
    public NodeList<Expression?> Elements { get; }

    internal override int SlotCount => Elements.Count;

    internal override Node? SlotAt(int index) => Elements[index];
}
