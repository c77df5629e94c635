namespace Ringfence.Ecmascript.Ast;

/// <summary><c>import … from "source"</c>.</summary>
public sealed class ImportDeclaration : Node
{
    internal ImportDeclaration(int start, int end, NodeList<Node> specifiers, StringLiteral source, NodeList<ImportAttribute> attributes)
        : base(start, end)
    {
        Specifiers = specifiers;
        Source = source;
        Attributes = attributes;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ImportDeclaration;

    /// <summary><see cref="ImportSpecifier"/>, <see cref="ImportDefaultSpecifier"/> and <see cref="ImportNamespaceSpecifier"/>.</summary>
    public NodeList<Node> Specifiers { get; }

    /// <summary>The module.</summary>
    public StringLiteral Source { get; }

    /// <summary>What follows <c>with</c>.</summary>
    public NodeList<ImportAttribute> Attributes { get; }

    internal override int SlotCount => 1 + Specifiers.Count + Attributes.Count;

    internal override Node? SlotAt(int index)
    {
        if (index < Specifiers.Count) return Specifiers[index];
        index -= Specifiers.Count;
        if (index-- == 0) return Source;
        return Attributes[index];
    }
}
