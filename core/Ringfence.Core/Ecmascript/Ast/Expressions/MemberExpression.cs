namespace Ringfence.Ecmascript.Ast;

/// <summary><c>object.property</c> or <c>object[property]</c>.</summary>
public sealed class MemberExpression : Expression
{
    internal MemberExpression(int start, int end, Expression @object, Expression property, bool computed, bool optional)
        : base(start, end)
    {
        Object = @object;
        Property = property;
        Computed = computed;
        Optional = optional;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.MemberExpression;

    /// <summary>The object.</summary>
    public Expression Object { get; }

    /// <summary>
    /// An <see cref="Identifier"/> or <see cref="PrivateIdentifier"/>, or any expression when <see cref="Computed"/> is set.
    /// </summary>
    public Expression Property { get; }

    /// <summary>Whether the property is an expression in brackets.</summary>
    public bool Computed { get; }

    /// <summary>Whether <c>?.</c> stands before the property.</summary>
    public bool Optional { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Object,
        _ => Property,
    };
}
