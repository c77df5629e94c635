namespace Ringfence.Ecmascript.Ast;

/// <summary><c>new.target</c> or <c>import.meta</c>.</summary>
public sealed class MetaProperty : Expression
{
    internal MetaProperty(int start, int end, Identifier meta, Identifier property)
        : base(start, end)
    {
        Meta = meta;
        Property = property;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.MetaProperty;

    /// <summary><c>new</c> or <c>import</c>.</summary>
    public Identifier Meta { get; }

    /// <summary><c>target</c> or <c>meta</c>.</summary>
    public Identifier Property { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Meta,
        _ => Property,
    };
}
