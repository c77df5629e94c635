namespace Ringfence.Ecmascript.Ast;

/// <summary>A property of an object expression or of an object pattern.</summary>
public sealed class Property : Node
{
    internal Property(int start, int end, Expression key, Node value, PropertyKind kind, bool computed, bool method, bool shorthand)
        : base(start, end)
    {
        Key = key;
        Value = value;
        Kind = kind;
        Computed = computed;
        Method = method;
        Shorthand = shorthand;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.Property;

    /// <summary>The name.</summary>
    public Expression Key { get; }

    /// <summary>
    /// An <see cref="Expression"/>; in a pattern, a pattern. The very same node as the key when <c>{ name }</c> stands for <c>{ name:
    /// name }</c>.
    /// </summary>
    public Node Value { get; }

    /// <summary>What it is.</summary>
    public PropertyKind Kind { get; }

    /// <summary>Whether the key is an expression in brackets.</summary>
    public bool Computed { get; }

    /// <summary>Whether it is written as a method.</summary>
    public bool Method { get; }

    /// <summary>Whether the key stands for the value, too.</summary>
    public bool Shorthand { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index == 1 ? Value : Shorthand ? null : Key;
}
