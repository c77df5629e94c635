using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>Recursive descent over the grammar of RFC 8259. Every method that returns null has reported why.</summary>
internal sealed class JsonTextParser
{
    private readonly JsonCursor _cursor;
    private readonly JsonStringReader _strings;
    private readonly int _maxDepth;
    private int _depth;

    internal JsonTextParser(string text, JsonParseOptions options)
    {
        _cursor = new JsonCursor(text);
        _strings = new JsonStringReader(_cursor);
        _maxDepth = options.MaxDepth;
    }

    internal JsonParseResult Run()
    {
        _cursor.SkipWhitespace();
        var root = ParseValue("a value");
        if (root is null) return new JsonParseResult(null, _cursor.Errors);

        _cursor.SkipWhitespace();
        if (!_cursor.AtEnd && !ReportForeign()) _cursor.ReportFound(JsonErrorKind.TrailingText, "nothing after the value");

        return new JsonParseResult(root, _cursor.Errors);
    }

    private JsonNode? ParseValue(string expected)
    {
        if (_cursor.IsFull) return null;

        switch (_cursor.Current)
        {
            case '{':
                return ParseObject();
            case '[':
                return ParseArray();
            case '"':
                return ParseString();
            case '-' or (>= '0' and <= '9'):
                return JsonNumberReader.Read(_cursor);
            case 't' when TakeWord("true", out var range):
                return new JsonBoolean(range, value: true);
            case 'f' when TakeWord("false", out var range):
                return new JsonBoolean(range, value: false);
            case 'n' when TakeWord("null", out var range):
                return new JsonNull(range);
            default:
                if (!ReportForeign() && !JsonNumberReader.ReportForeign(_cursor)) _cursor.ReportFound(JsonErrorKind.Unexpected, expected);
                return null;
        }
    }

    private JsonString? ParseString()
    {
        var (line, column) = (_cursor.Line, _cursor.Column);
        return _strings.Read() is { } value ? new JsonString(_cursor.RangeFrom(line, column), value) : null;
    }

    private JsonObject? ParseObject()
    {
        var (line, column) = (_cursor.Line, _cursor.Column);
        if (!Enter()) return null;

        var properties = new List<JsonProperty>();
        var byName = new Dictionary<string, JsonProperty>(StringComparer.Ordinal);
        while (true)
        {
            _cursor.SkipWhitespace();
            if (_cursor.Current == '}' && properties.Count == 0) break;
            if (ParseProperty(line) is not { } property) return null;

            if (byName.TryGetValue(property.Name, out var first)) ReportDuplicate(property, first);
            else
            {
                byName.Add(property.Name, property);
                properties.Add(property);
            }

            if (!Continues('}', "object", line, column, out var closed)) return null;
            if (closed) break;
        }

        Leave();
        return new JsonObject(_cursor.RangeFrom(line, column), properties, byName);
    }

    private JsonProperty? ParseProperty(int objectLine)
    {
        var (line, column) = (_cursor.Line, _cursor.Column);
        if (_cursor.Current != '"')
        {
            var kind = _cursor.Current is '_' or '$' || char.IsLetter(_cursor.Current)
                ? JsonErrorKind.UnquotedKey
                : JsonErrorKind.Unexpected;
            if (!ReportForeign())
            {
                _cursor.ReportFound(kind,
                    FormattableString.Invariant($"a key in double quotes or '}}' for the object opened on line {objectLine}"));
            }

            return null;
        }

        if (_strings.Read() is not { } name) return null;

        var nameRange = _cursor.RangeFrom(line, column);
        _cursor.SkipWhitespace();
        if (_cursor.Current != ':')
        {
            if (!ReportForeign()) _cursor.ReportFound(JsonErrorKind.Unexpected, "':' after the key");
            return null;
        }

        _cursor.Advance();
        _cursor.SkipWhitespace();
        return ParseValue("a value after ':'") is { } value ? new JsonProperty(name, nameRange, value) : null;
    }

    private JsonArray? ParseArray()
    {
        var (line, column) = (_cursor.Line, _cursor.Column);
        if (!Enter()) return null;

        var items = new List<JsonNode>();
        while (true)
        {
            _cursor.SkipWhitespace();
            if (_cursor.Current == ']' && items.Count == 0) break;
            if (ParseValue(items.Count == 0 ? "a value or ']'" : "a value after ','") is not { } item) return null;

            items.Add(item);
            if (!Continues(']', "array", line, column, out var closed)) return null;
            if (closed) break;
        }

        Leave();
        return new JsonArray(_cursor.RangeFrom(line, column), items);
    }

    /// <summary>After an item: steps over a comma, or over a comma too many, or finds the closing bracket.</summary>
    private bool Continues(char close, string what, int line, int column, out bool closed)
    {
        closed = false;
        _cursor.SkipWhitespace();
        if (_cursor.Current == ',')
        {
            var comma = _cursor.RangeOf(1);
            _cursor.Advance();
            _cursor.SkipWhitespace();
            closed = _cursor.Current == close;
            if (closed)
            {
                _cursor.Report(JsonErrorKind.TrailingComma, $"found a comma before '{close}', expected no comma after the last item",
                    comma);
            }

            return true;
        }

        closed = _cursor.Current == close;
        if (!closed && !ReportForeign())
        {
            _cursor.ReportFound(
                JsonErrorKind.Unexpected,
                FormattableString.Invariant($"',' or '{close}' for the {what} opened on line {line}, column {column}"));
        }

        return closed;
    }

    private bool Enter()
    {
        if (_depth == _maxDepth)
        {
            _cursor.Report(
                JsonErrorKind.TooDeep,
                FormattableString.Invariant(
                    $"found a nesting of {_depth + 1}, expected at most {_maxDepth} arrays and objects inside each other"),
                _cursor.RangeOf(1));
            return false;
        }

        _depth++;
        _cursor.Advance();
        return true;
    }

    private void Leave()
    {
        _depth--;
        _cursor.Advance();
    }

    private bool TakeWord(string word, out TextRange range)
    {
        range = _cursor.RangeOf(word.Length);
        var next = _cursor.PeekAt(word.Length);
        if (!_cursor.IsHere(word) || char.IsLetterOrDigit(next) || next == '_') return false;

        _cursor.Advance(word.Length);
        return true;
    }

    private void ReportDuplicate(JsonProperty second, JsonProperty first) => _cursor.Report(
        JsonErrorKind.DuplicateKey,
        $"found the key {Wording.Quoted.Name(second.Name)} again, expected each key once; "
        + FormattableString.Invariant($"the first is on line {first.NameRange.StartLine}"),
        second.NameRange);

    /// <summary>What people write who take JSON for JavaScript.</summary>
    private bool ReportForeign()
    {
        switch (_cursor.Current)
        {
            case '\'':
                _cursor.Report(
                    JsonErrorKind.SingleQuote,
                    "found a single quote, expected double quotes: JSON has no single-quoted strings",
                    _cursor.RangeOf(1));
                return true;
            case '/' when _cursor.PeekAt(1) is '/' or '*':
                _cursor.Report(JsonErrorKind.Comment, $"found '/{_cursor.PeekAt(1)}', expected no comment: JSON has none",
                    _cursor.RangeOf(2));
                return true;
            case '#':
                _cursor.Report(JsonErrorKind.Comment, "found '#', expected no comment: JSON has none", _cursor.RangeOf(1));
                return true;
            default:
                return false;
        }
    }
}
