using Ringfence.Findings;
using Ringfence.Wording;

namespace Ringfence.Json;

/// <summary>A place in the text that moves forward only, and the errors met on the way.</summary>
internal sealed class JsonCursor
{
    private const int MostErrors = 100;
    private readonly string _text;
    private readonly List<JsonError> _errors = [];
    private int _line = 1;
    private int _lineStart;

    internal JsonCursor(string text)
    {
        _text = text;
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            Position = 1;
            _lineStart = 1;
        }
    }

    internal int Position { get; private set; }

    internal int Line => _line;

    internal int Column => Position - _lineStart + 1;

    internal bool AtEnd => Position >= _text.Length;

    /// <summary>The character here, or NUL at the end: a NUL in the text was refused before.</summary>
    internal char Current => PeekAt(0);

    internal IReadOnlyList<JsonError> Errors => _errors;

    internal bool IsFull => _errors.Count >= MostErrors;

    internal char PeekAt(int offset) => Position + offset < _text.Length ? _text[Position + offset] : '\0';

    internal void Advance(int count = 1) => Position += count;

    internal string TextFrom(int start) => _text.Substring(start, Position - start);

    internal bool IsHere(string word) => string.CompareOrdinal(_text, Position, word, 0, word.Length) == 0;

    internal TextRange RangeFrom(int startLine, int startColumn) => new(startLine, startColumn, _line, Column);

    /// <summary>The range of the next characters of this line.</summary>
    internal TextRange RangeOf(int length) => new(_line, Column, _line, Column + length);

    internal void SkipWhitespace()
    {
        for (; Position < _text.Length; Position++)
        {
            switch (_text[Position])
            {
                case ' ' or '\t':
                    break;
                case '\r' when PeekAt(1) == '\n':
                    break;
                case '\n' or '\r':
                    _line++;
                    _lineStart = Position + 1;
                    break;
                default:
                    return;
            }
        }
    }

    internal void Report(JsonErrorKind kind, string message, TextRange range)
    {
        if (!IsFull) _errors.Add(new JsonError(kind, message, range));
    }

    /// <summary>Reports what stands here instead of what should.</summary>
    internal void ReportFound(JsonErrorKind kind, string expected)
    {
        if (AtEnd) Report(JsonErrorKind.UnexpectedEnd, $"found the end of the text, expected {expected}", RangeOf(0));
        else Report(kind, $"found {Describe()}, expected {expected}", RangeOf(FoundLength));
    }

    private int FoundLength => char.IsHighSurrogate(Current) && char.IsLowSurrogate(PeekAt(1)) ? 2 : 1;

    private string Describe() => Current switch
    {
        '"' => "a string",
        '{' => "an object",
        '[' => "an array",
        >= '0' and <= '9' => "a number",
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or '$' => "a word without quotes",
        '\uFEFF' => "a byte order mark",
        _ => FoundLength == 2 ? Quoted.CodePoint(char.ConvertToUtf32(Current, PeekAt(1))) : Quoted.Character(Current),
    };
}
