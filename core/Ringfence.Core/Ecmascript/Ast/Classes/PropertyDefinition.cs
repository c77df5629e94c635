namespace Ringfence.Ecmascript.Ast;

/// <summary>A field.</summary>
public sealed class PropertyDefinition : Node
{
    internal PropertyDefinition(int start, int end, Expression key, Expression? value, bool computed, bool @static)
        : base(start, end)
    {
        Key = key;
        Value = value;
        Computed = computed;
        Static = @static;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.PropertyDefinition;

    /// <summary>The name.</summary>
    public Expression Key { get; }

    /// <summary>The initial value.</summary>
    public Expression? Value { get; }

    /// <summary>Whether the key is an expression in brackets.</summary>
    public bool Computed { get; }

    /// <summary>Whether it is <c>static</c>.</summary>
    public bool Static { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Key,
        _ => Value,
    };
}
