namespace Ringfence.Ecmascript.Ast;

/// <summary><c>imported as local</c>.</summary>
public sealed class ImportSpecifier : Node
{
    internal ImportSpecifier(int start, int end, Expression imported, Identifier local)
        : base(start, end)
    {
        Imported = imported;
        Local = local;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ImportSpecifier;

    /// <summary>
    /// An <see cref="Identifier"/> or <see cref="StringLiteral"/>. The very same node as <see cref="Local"/> without <c>as</c>.
    /// </summary>
    public Expression Imported { get; }

    /// <summary>The variable.</summary>
    public Identifier Local { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index == 0 ? Imported : ReferenceEquals(Imported, Local) ? null : Local;
}
