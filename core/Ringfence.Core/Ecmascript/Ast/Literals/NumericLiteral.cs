namespace Ringfence.Ecmascript.Ast;

/// <summary>A number.</summary>
public sealed class NumericLiteral : Literal
{
    private readonly ScriptText _source;

    internal NumericLiteral(int start, int end, ScriptText source, double value)
        : base(start, end)
    {
        _source = source;
        Value = value;
    }

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override string Raw => _source.Slice(Start, End);
}
