namespace Ringfence.Ecmascript.Ast;

/// <summary><c>key: "value"</c> after <c>with</c>.</summary>
public sealed class ImportAttribute : Node
{
    internal ImportAttribute(int start, int end, Expression key, StringLiteral value)
        : base(start, end)
    {
        Key = key;
        Value = value;
    }

    /// <inheritdoc/>
    public override NodeType Type => NodeType.ImportAttribute;

    /// <summary>An <see cref="Identifier"/> or <see cref="StringLiteral"/>.</summary>
    public Expression Key { get; }

    /// <summary>The value.</summary>
    public StringLiteral Value { get; }

    internal override int SlotCount => 2;

    internal override Node? SlotAt(int index) => index switch
    {
        0 => Key,
        _ => Value,
    };
}
