using Ringfence.Ecmascript.Parsing;

namespace Ringfence.Ecmascript.Ast;

/// <summary>A BigInt, such as <c>10n</c>.</summary>
public sealed class BigIntLiteral : Literal
{
    private readonly ScriptText _source;

    internal BigIntLiteral(int start, int end, ScriptText source)
        : base(start, end) => _source = source;

    /// <inheritdoc/>
    public override string Raw => _source.Slice(Start, End);

    /// <summary>
    /// What ESTree calls <c>bigint</c>: the literal without separators and without its <c>n</c>, in the base it is written in (<c>0x1f</c>). It is not
    /// turned into a number here, since that takes longer than linear time in the number of digits.
    /// </summary>
    public string Digits => NumberText.WithoutSeparators(_source.Text, Start, End - 1);
}
