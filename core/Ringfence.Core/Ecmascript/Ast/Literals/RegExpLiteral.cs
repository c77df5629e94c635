namespace Ringfence.Ecmascript.Ast;

/// <summary>A regular expression.</summary>
public sealed class RegExpLiteral : Literal
{
    private readonly ScriptText _source;
    private readonly int _flagsStart;

    internal RegExpLiteral(int start, int end, ScriptText source, int flagsStart)
        : base(start, end)
    {
        _source = source;
        _flagsStart = flagsStart;
    }

    /// <summary>The text between the slashes.</summary>
    public string Pattern => _source.Slice(Start + 1, _flagsStart - 1);

    /// <summary>The letters behind the second slash.</summary>
    public string Flags => _source.Slice(_flagsStart, End);

    /// <inheritdoc/>
    public override string Raw => _source.Slice(Start, End);
}
