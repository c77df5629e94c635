namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>
/// Cuts a text into tokens as its database would, without knowing any grammar. Every character is read once or twice, and any text can be
/// read: what is not closed ends with the text.
/// </summary>
internal sealed class SqlLexer
{
    private readonly string _text;
    private readonly SqlDialect _dialect;
    private readonly int _end;
    private readonly List<SqlToken> _tokens = [];
    private int _position;

    private SqlLexer(string text, SqlDialect dialect, int start, int end)
    {
        _text = text;
        _dialect = dialect;
        _position = start;
        _end = end;
    }

    /// <summary>Whether something was read that databases read differently, or was not closed.</summary>
    private bool IsUnclear { get; set; }

    /// <summary>The tokens of a stretch of a text; comments are left out.</summary>
    internal static (List<SqlToken> Tokens, bool IsClear) Read(string text, SqlDialect dialect, int start, int end)
    {
        var lexer = new SqlLexer(text, dialect, start, end);
        while (lexer._position < end)
        {
            lexer.ReadNext();
        }

        return (lexer._tokens, !lexer.IsUnclear);
    }

    internal static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '#' or '$';

    private void ReadNext()
    {
        var start = _position;
        var c = _text[start];
        if (char.IsWhiteSpace(c))
        {
            _position++;
        }
        else if ((c == '-' && At(start + 1) == '-') || (c == '#' && _dialect == SqlDialect.MySql))
        {
            SkipLine();
        }
        else if (c == '/' && At(start + 1) == '*')
        {
            SkipComment();
        }
        else if (c == '\'' || (c == '"' && _dialect == SqlDialect.MySql))
        {
            ReadText(start, start, c, hasEscapes: _dialect == SqlDialect.MySql);
        }
        else if (c is '"' or '`' || (c == '[' && HasBrackets(start)))
        {
            ReadDelimited(SqlTokenKind.QuotedName, start, start + 1, c == '[' ? ']' : c);
        }
        else if (c == '$' && _dialect is SqlDialect.PostgreSql or SqlDialect.Unknown && DollarTag(start) is { } tag)
        {
            ReadDollarText(start, tag);
        }
        else if (MarkerLength(start) is > 0 and var length)
        {
            Add(SqlTokenKind.Marker, length);
        }
        else if (IsWordPart(c) || c == '@')
        {
            ReadWord(start);
        }
        else
        {
            Add(SqlTokenKind.Mark, IsPair(c, At(start + 1)) ? 2 : 1);
        }
    }

    private void Add(SqlTokenKind kind, int length)
    {
        _tokens.Add(new SqlToken(kind, _position, _position + length));
        _position += length;
    }

    private void ReadWord(int start)
    {
        var end = start + 1;
        while (end < _end && (IsWordPart(_text[end]) || _text[end] == '@'))
        {
            end++;
        }

        if (At(end) == '\'' && end - start <= 2)
        {
            if (_text[end - 1] is 'q' or 'Q' && _dialect is SqlDialect.Oracle or SqlDialect.Unknown)
            {
                ReadQuotedByChoice(start, end);
                return;
            }

            if (_text[start] is 'N' or 'n' or 'E' or 'e' or 'B' or 'b' or 'X' or 'x' && end - start == 1)
            {
                ReadText(start, end, '\'', _text[start] is 'E' or 'e' || _dialect == SqlDialect.MySql);
                return;
            }
        }

        Add(SqlTokenKind.Word, end - start);
    }

    private void ReadText(int start, int open, char quote, bool hasEscapes)
    {
        var i = open + 1;
        while (i < _end)
        {
            if (_text[i] == '\\')
            {
                IsUnclear |= _dialect is SqlDialect.Unknown or SqlDialect.Positional && At(i + 1) == quote;
                i += hasEscapes ? 2 : 1;
            }
            else if (_text[i] != quote)
            {
                i++;
            }
            else if (At(i + 1) == quote)
            {
                i += 2;
            }
            else
            {
                Close(SqlTokenKind.Text, start, open + 1, i, i + 1);
                return;
            }
        }

        IsUnclear = true;
        Close(SqlTokenKind.Text, start, open + 1, _end, _end);
    }

    /// <summary><c>q'[…]'</c>, where what follows the quote says what ends the text.</summary>
    private void ReadQuotedByChoice(int start, int open)
    {
        var closing = At(open + 1) switch { '[' => ']', '(' => ')', '{' => '}', '<' => '>', var other => other };
        for (var i = open + 2; i + 1 < _end; i++)
        {
            if (_text[i] == closing && _text[i + 1] == '\'')
            {
                Close(SqlTokenKind.Text, start, open + 2, i, i + 2);
                return;
            }
        }

        IsUnclear = true;
        Close(SqlTokenKind.Text, start, Math.Min(open + 2, _end), _end, _end);
    }

    private void ReadDelimited(SqlTokenKind kind, int start, int content, char closing)
    {
        for (var i = content; i < _end; i++)
        {
            if (_text[i] == closing && At(++i) != closing)
            {
                Close(kind, start, content, i - 1, i);
                return;
            }
        }

        IsUnclear = true;
        Close(kind, start, content, _end, _end);
    }

    private void ReadDollarText(int start, string tag)
    {
        var content = start + tag.Length;
        var close = _text.IndexOf(tag, content, _end - content, StringComparison.Ordinal);
        IsUnclear |= close < 0;
        Close(SqlTokenKind.DollarText, start, content, close < 0 ? _end : close, close < 0 ? _end : close + tag.Length);
    }

    private void Close(SqlTokenKind kind, int start, int contentStart, int contentEnd, int end)
    {
        _tokens.Add(new SqlToken(kind, start, end, contentStart, Math.Max(contentStart, contentEnd)));
        _position = end;
    }

    private string? DollarTag(int start)
    {
        var end = start + 1;
        while (end < _end && (char.IsLetter(_text[end]) || _text[end] == '_' || (end > start + 1 && char.IsDigit(_text[end]))))
        {
            end++;
        }

        return At(end) == '$' ? _text.Substring(start, end + 1 - start) : null;
    }

    /// <summary>In SQL Server and SQLite a bracket quotes a name, in PostgreSQL it takes an element of an array.</summary>
    private bool HasBrackets(int start) => _dialect switch
    {
        SqlDialect.SqlServer or SqlDialect.Sqlite or SqlDialect.Positional => true,
        SqlDialect.Unknown => (char.IsLetter(At(start + 1)) || At(start + 1) == '_') && (start == 0 || !IsWordPart(_text[start - 1])),
        _ => false,
    };

    private int MarkerLength(int start)
    {
        var c = _text[start];
        if (c == '?')
        {
            return 1;
        }

        if (c == '{' && _dialect == SqlDialect.Unknown)
        {
            var close = start + 1;
            while (close < _end && char.IsDigit(_text[close]))
            {
                close++;
            }

            return close > start + 1 && At(close) == '}' ? close + 1 - start : 0;
        }

        var next = At(start + 1);
        var isMarker = c switch
        {
            ':' => start == 0 || (_text[start - 1] != ':' && !IsWordPart(_text[start - 1])),
            '@' or '$' => true,
            _ => false,
        };
        if (!isMarker || !(char.IsLetterOrDigit(next) || next == '_'))
        {
            return 0;
        }

        var end = start + 1;
        while (end < _end && IsWordPart(_text[end]))
        {
            end++;
        }

        return end - start;
    }

    private void SkipLine()
    {
        var end = _text.IndexOf('\n', _position, _end - _position);
        _position = end < 0 ? _end : end + 1;
    }

    private void SkipComment()
    {
        var isNested = _dialect is SqlDialect.SqlServer or SqlDialect.PostgreSql;
        var depth = 1;
        var i = _position + 2;
        for (; i < _end && depth > 0; i++)
        {
            if (_text[i] == '*' && At(i + 1) == '/')
            {
                depth--;
                i++;
            }
            else if (isNested && _text[i] == '/' && At(i + 1) == '*')
            {
                depth++;
                i++;
            }
        }

        IsUnclear |= depth > 0;
        _position = Math.Min(i, _end);
    }

    private static bool IsPair(char c, char next) =>
        (c is '<' or '>' or '!' or ':' or '+' or '=' && next is '=' or '>')
        || (c is '|' or ':' && next == c)
        || (c == '-' && next == '>');

    private char At(int index) => index < _end ? _text[index] : '\0';
}
