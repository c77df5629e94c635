namespace Ringfence.Ecmascript.Ast;

/// <summary><c>* as local</c>.</summary>
public sealed class ImportNamespaceSpecifier : Node
{
    internal ImportNamespaceSpecifier(int start, int end, Identifier local)
        : base(start, end)
    {
        Local = local;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ImportNamespaceSpecifier;

    /// <summary>The variable.</summary>
    public Identifier Local { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Local;
}
