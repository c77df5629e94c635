namespace Ringfence.Ecmascript.Ast;

/// <summary><c>export * from "source"</c>.</summary>
public sealed class ExportAllDeclaration : Node
{
    internal ExportAllDeclaration(int start, int end, Expression? exported, StringLiteral source, NodeList<ImportAttribute> attributes)
        : base(start, end)
    {
        Exported = exported;
        Source = source;
        Attributes = attributes;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ExportAllDeclaration;

    /// <summary>The name after <c>as</c>: an <see cref="Identifier"/> or <see cref="StringLiteral"/>.</summary>
    public Expression? Exported { get; }

    /// <summary>The module.</summary>
    public StringLiteral Source { get; }

    /// <summary>What follows <c>with</c>.</summary>
    public NodeList<ImportAttribute> Attributes { get; }

    internal override int SlotCount => 2 + Attributes.Count;

    internal override Node? SlotAt(int index)
    {
        if (index-- == 0) return Exported;
        if (index-- == 0) return Source;
        return Attributes[index];
    }
}
