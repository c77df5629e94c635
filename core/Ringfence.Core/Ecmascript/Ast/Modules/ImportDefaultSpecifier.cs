namespace Ringfence.Ecmascript.Ast;

/// <summary>The default import.</summary>
public sealed class ImportDefaultSpecifier : Node
{
    internal ImportDefaultSpecifier(int start, int end, Identifier local)
        : base(start, end)
    {
        Local = local;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ImportDefaultSpecifier;

    /// <summary>The variable.</summary>
    public Identifier Local { get; }

    internal override int SlotCount => 1;

    internal override Node? SlotAt(int index) => Local;
}
