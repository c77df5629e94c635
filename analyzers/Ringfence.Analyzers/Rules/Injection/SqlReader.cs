using System.Collections.Immutable;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Reads the literal parts of a statement mark by mark. One reader reads one statement.</summary>
internal sealed class SqlReader(ImmutableArray<Part> parts)
{
    private static readonly HashSet<string> BeforeValue = new(StringComparer.Ordinal)
    {
        "=", "<", ">", "<=", ">=", "<>", "!=", "LIKE", "ILIKE", "BETWEEN", "+", "-", "/", "||", "THEN", "ELSE",
    };

    private static readonly HashSet<string> BeforeName = new(StringComparer.Ordinal)
    {
        "FROM", "JOIN", "INTO", "UPDATE", "TABLE", "VIEW", "BY", "SELECT", "DISTINCT", "EXEC", "EXECUTE", "CALL", "AS",
        "USING", "COLUMN", "INDEX", "DATABASE", "SCHEMA", "ASC", "DESC", "COLLATE", "PROCEDURE", "FUNCTION", "TRUNCATE",
        "USE", "PRAGMA", "COPY", "DESCRIBE", ".",
    };

    private static readonly HashSet<string> AfterOrder = new(StringComparer.Ordinal)
    {
        "LIMIT", "OFFSET", "FETCH", "FOR", "HAVING", "UNION", "EXCEPT", "INTERSECT", "OPTION", "THEN", "ELSE", "WHEN", "WITH",
        "ROWS", "RANGE", "TOP", "SELECT", "WHERE",
    };

    private readonly ImmutableArray<SqlHole>.Builder _holes = ImmutableArray.CreateBuilder<SqlHole>();
    private readonly ImmutableHashSet<string>.Builder _parameters = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
    private readonly Stack<string> _parentheses = new();
    private SqlQuotes? _quotes;
    private char _delimiter;
    private string? _first;
    private string _previous = "";
    private bool _isGlued;

    /// <summary>Whether the double quotes hold what something is compared with: a text to the databases that read them so, and hardly ever a name.</summary>
    private bool _isText;
    private bool _isBetween;

    /// <summary>Whether the words are those of ORDER BY or GROUP BY, which are names and directions.</summary>
    private bool _isOrder;
    private bool _hasPositional;
    private bool _isClear = true;

    internal SqlLayout Read()
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Text is { } text)
            {
                ReadText(i, text);
            }
            else
            {
                ReadHole(i);
            }
        }

        _isClear &= _delimiter is '\0' or '\n';
        return new SqlLayout(_holes.ToImmutable(), _parameters.ToImmutable(), _first, _hasPositional, _isClear);
    }

    private void ReadHole(int part)
    {
        var position = _delimiter switch
        {
            '\'' => SqlPosition.Quoted,
            '"' when _isText => SqlPosition.Unclear,
            '"' or ']' or '`' => SqlPosition.Name,
            '\0' => PositionInOpen(part),
            _ => SqlPosition.Unclear,
        };
        _holes.Add(new SqlHole(part, position, position == SqlPosition.Quoted ? _quotes : null));
        if (_delimiter == '\0')
        {
            _previous = "a value";
            _isGlued = true;
        }
    }

    private SqlPosition PositionInOpen(int part)
    {
        if (_isGlued || IsGluedBehind(part))
        {
            return SqlPosition.Name;
        }

        if (BeforeValue.Contains(_previous))
        {
            return SqlPosition.Value;
        }

        if (_previous is "(" or ",")
        {
            return _parentheses.Count == 0 ? SqlPosition.Name
                : _parentheses.Peek() == "VALUES" ? SqlPosition.Value
                : _previous == "(" && _parentheses.Peek() == "IN" && IsClosedBehind(part) ? SqlPosition.List
                : SqlPosition.Unclear;
        }

        return BeforeName.Contains(_previous) || _isOrder ? SqlPosition.Name : SqlPosition.Unclear;
    }

    private bool IsGluedBehind(int part) =>
        part + 1 < parts.Length && (parts[part + 1].Text is not { Length: > 0 } next || (IsWord(next[0]) && !IsCast(next, 0)) || next[0] is '.' or '(' or '[');

    private bool IsClosedBehind(int part) =>
        part + 1 < parts.Length && parts[part + 1].Text is { } next && next.TrimStart().StartsWith(")", StringComparison.Ordinal);

    private void ReadText(int part, string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            i = _delimiter == '\0' ? ReadOpen(part, text, i) : ReadDelimited(part, text, i);
        }
    }

    private int ReadDelimited(int part, string text, int i)
    {
        var c = text[i];
        if (_delimiter == '*')
        {
            if (c == '*' && Next(text, i) == '/')
            {
                _delimiter = '\0';
                return i + 2;
            }

            return i + 1;
        }

        if (c == '\\' && _delimiter == '\'')
        {
            // Some databases read a backslash as an escape, others as itself.
            _isClear = false;
        }

        if (c != _delimiter)
        {
            return i + 1;
        }

        if (c != '\n' && Next(text, i) == c)
        {
            return i + 2;
        }

        _delimiter = '\0';
        _isGlued = c != '\n';
        if (c == '\'')
        {
            _quotes!.Close(part, i + 1);
            _previous = "a value";
        }
        else if (c != '\n')
        {
            _previous = "a name";
        }

        return i + 1;
    }

    private int ReadOpen(int part, string text, int i)
    {
        var c = text[i];
        if (char.IsWhiteSpace(c))
        {
            _isGlued = false;
            return i + 1;
        }

        if (IsCast(text, i))
        {
            _previous = "::";
            _isGlued = false;
            return i + 2;
        }

        if (IsWord(c))
        {
            return ReadWord(part, text, i);
        }

        switch (c)
        {
            case '\'':
                Open(part, i, "");
                return i + 1;
            case '"' or '`':
                _delimiter = c;
                _isText = c == '"' && IsComparison(_previous);
                return i + 1;
            case '[':
                _delimiter = ']';
                return i + 1;
            case '-' when Next(text, i) == '-':
                _delimiter = '\n';
                return i + 2;
            case '/' when Next(text, i) == '*':
                _delimiter = '*';
                return i + 2;
            case '(':
                _parentheses.Push(_previous);
                break;
            case ')':
                if (_parentheses.Count > 0)
                {
                    // The rows of VALUES follow each other.
                    _previous = _parentheses.Pop() == "VALUES" ? "VALUES" : "a value";
                    _isGlued = true;
                    _isOrder = false;
                    return i + 1;
                }

                break;
            case ',' when _previous == "VALUES":
                _isGlued = false;
                return i + 1;
            case '?':
                _hasPositional = true;
                break;
            default:
                break;
        }

        return ReadMark(text, i);
    }

    private int ReadMark(string text, int i)
    {
        var c = text[i];
        if (c is ';')
        {
            _isBetween = false;
            _isOrder = false;
        }

        var isPair = Next(text, i) is var next && ((c is '<' or '>' or '!' && next == '=') || (c == '<' && next == '>') || (c == '|' && next == '|'));
        _previous = isPair ? text.Substring(i, 2) : c.ToString();
        _isGlued = c == '.';
        return i + (isPair ? 2 : 1);
    }

    private int ReadWord(int part, string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsWord(text[end]) && text[end] != ':')
        {
            end++;
        }

        var word = text.Substring(start, end - start);
        if (end < text.Length && text[end] == '\'' && !_isGlued)
        {
            Open(part, start, word);
            return end + 1;
        }

        if (word[0] is '@' or ':' or '$' && word.Length > 1)
        {
            _parameters.Add(word.Substring(1));
            _previous = "a value";
        }
        else
        {
            var keyword = word.ToUpperInvariant();
            _first ??= keyword;
            _isOrder = keyword == "BY" || (_isOrder && !AfterOrder.Contains(keyword));
            _previous = keyword == "AND" && _isBetween ? "BETWEEN" : keyword;
            _isBetween = keyword == "BETWEEN" || (_isBetween && keyword != "AND");
        }

        _isGlued = true;
        return end;
    }

    private void Open(int part, int offset, string prefix)
    {
        _quotes = new SqlQuotes(part, offset, prefix);
        _delimiter = '\'';
        _isClear &= prefix.Length == 0 || prefix is "N" or "n";
    }

    private static bool IsComparison(string mark) => mark is "=" or "<>" or "!=" or "<" or ">" or "LIKE" or "ILIKE";

    private static char Next(string text, int i) => i + 1 < text.Length ? text[i + 1] : '\0';

    private static bool IsCast(string text, int i) => text[i] == ':' && Next(text, i) == ':';

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '@' or '#' or '$' or ':';
}
