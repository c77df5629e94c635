namespace Ringfence.Ecmascript.Ast;

/// <summary>A method, accessor or constructor.</summary>
public sealed class MethodDefinition : Node
{
    internal MethodDefinition(int start, int end, Expression key, FunctionExpression value, MethodKind kind, bool computed, bool @static)
        : base(start, end)
    {
        Key = key;
        Value = value;
        Kind = kind;
        Computed = computed;
        Static = @static;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.MethodDefinition;

    /// <summary>The name.</summary>
    public Expression Key { get; }

    /// <summary>The function.</summary>
    public FunctionExpression Value { get; }

    /// <summary>What it is.</summary>
    public MethodKind Kind { get; }

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
