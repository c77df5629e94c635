namespace Ringfence.Ecmascript.Ast;

/// <summary><c>local as exported</c>.</summary>
public sealed class ExportSpecifier : Node
{
    internal ExportSpecifier(int start, int end, Expression local, Expression exported)
        : base(start, end)
    {
        Local = local;
        Exported = exported;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ExportSpecifier;

    /// <summary>An <see cref="Identifier"/>; a <see cref="StringLiteral"/> only with <c>from</c>.</summary>
    public Expression Local { get; }

    /// <summary>
    /// An <see cref="Identifier"/> or <see cref="StringLiteral"/>. The very same node as <see cref="Local"/> without <c>as</c>.
    /// </summary>
    public Expression Exported { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index == 0 ? Local : ReferenceEquals(Local, Exported) ? null : Exported;
}
