namespace Ringfence.Ecmascript.Ast;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanLiteral : Literal
{
    internal BooleanLiteral(int start, int end, bool value)
        : base(start, end) => Value = value;

    /// <summary>The value.</summary>
    public bool Value { get; }

    /// <inheritdoc/>
    public override string Raw => Value ? "true" : "false";
}
