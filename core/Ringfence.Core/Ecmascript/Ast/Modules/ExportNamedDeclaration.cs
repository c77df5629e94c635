namespace Ringfence.Ecmascript.Ast;

/// <summary><c>export { … }</c>, <c>export { … } from "source"</c>, or <c>export</c> before a declaration.</summary>
public sealed class ExportNamedDeclaration : Node
{
    internal ExportNamedDeclaration(
        int start, int end, Statement? declaration, NodeList<ExportSpecifier> specifiers, StringLiteral? source, NodeList<ImportAttribute> attributes)
        : base(start, end)
    {
        Declaration = declaration;
        Specifiers = specifiers;
        Source = source;
        Attributes = attributes;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ExportNamedDeclaration;

    /// <summary>What is declared and exported.</summary>
    public Statement? Declaration { get; }

    /// <summary>What is exported by name.</summary>
    public NodeList<ExportSpecifier> Specifiers { get; }

    /// <summary>The module it comes from.</summary>
    public StringLiteral? Source { get; }

    /// <summary>What follows <c>with</c>.</summary>
    public NodeList<ImportAttribute> Attributes { get; }

    internal override int SlotCount => 2 + Specifiers.Count + Attributes.Count;

    internal override Node? SlotAt(int index)
    {
        if (index-- == 0) return Declaration;
        if (index < Specifiers.Count) return Specifiers[index];
        index -= Specifiers.Count;
        if (index-- == 0) return Source;
        return Attributes[index];
    }
}
