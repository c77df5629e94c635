using Ringfence.Ecmascript.Parsing;

namespace Ringfence.Ecmascript.Ast;

/// <summary>A string.</summary>
public sealed class StringLiteral : Literal
{
    private readonly ScriptText _source;
    private string? _value;

    internal StringLiteral(int start, int end, ScriptText source)
        : base(start, end) => _source = source;

    /// <summary>The value, escapes resolved. It may hold lone surrogates.</summary>
    public string Value => _value ??= StringText.Decode(_source.Text, Start + 1, End - 1)!;

    /// <inheritdoc/>
    public override string Raw => _source.Slice(Start, End);
}
