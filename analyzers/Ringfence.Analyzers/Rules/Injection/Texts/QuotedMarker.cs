namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>A sign of a parameter within a quoted text.</summary>
/// <param name="Start">Where it begins in the statement.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsWhole">Whether it is all the quoted text says.</param>
/// <param name="IsPattern">Whether there is nothing beside it but percent signs.</param>
internal sealed record QuotedMarker(int Start, int End, bool IsWhole, bool IsPattern)
{
    /// <summary>What the database sees there: Entity Framework puts the name of a parameter into each place.</summary>
    internal string Shown(SqlText sql) => sql.Text[Start] == '{' ? "@p" + Name(sql) : sql.Text.Substring(Start, End - Start);

    internal string Name(SqlText sql) => sql.Text.Substring(Start + 1, End - Start - (sql.Text[Start] == '{' ? 2 : 1));

    /// <summary>The first in the text at an index that cannot be a part of an address, a time or a word; null when there is none.</summary>
    internal static QuotedMarker? In(SqlText sql, int index, bool isFormat)
    {
        var token = sql[index];
        var text = sql.Text;
        for (var i = token.ContentStart; i < token.ContentEnd; i++)
        {
            var end = EndOf(text, i, token, isFormat);
            if (end <= i || (text[i] == '?' && sql.Dialect != SqlDialect.Positional) || IsKey(text, i, end, token))
            {
                continue;
            }

            var (before, after) = (OnlyPercents(text, token.ContentStart, i), OnlyPercents(text, end, token.ContentEnd));
            return new QuotedMarker(i, end, i == token.ContentStart && end == token.ContentEnd, before && after);
        }

        return null;
    }

    private static int EndOf(string text, int start, SqlToken token, bool isFormat)
    {
        var before = start > token.ContentStart ? text[start - 1] : ' ';
        var end = start + 1;
        switch (text[start])
        {
            case '{' when isFormat && before != '{':
                while (end < token.ContentEnd && char.IsDigit(text[end]))
                {
                    end++;
                }

                return end > start + 1 && end < token.ContentEnd && text[end] == '}' ? end + 1 : 0;
            case '?':
                return end;
            case '@' or ':' or '$' when !SqlLexer.IsWordPart(before) && before is not ('@' or ':' or '.' or '-' or '+' or '/' or '['):
                if (end >= token.ContentEnd || !(char.IsLetter(text[end]) || text[end] == '_'))
                {
                    return 0;
                }

                while (end < token.ContentEnd && SqlLexer.IsWordPart(text[end]))
                {
                    end++;
                }

                return end < token.ContentEnd && text[end] is '@' or '.' or '-' or ':' or '/' ? 0 : end;
            default:
                return 0;
        }
    }

    /// <summary>The name of a member in JSON.</summary>
    private static bool IsKey(string text, int start, int end, SqlToken token)
    {
        if (start == token.ContentStart || text[start - 1] != '"' || end >= token.ContentEnd || text[end] != '"')
        {
            return false;
        }

        var next = end + 1;
        while (next < token.ContentEnd && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < token.ContentEnd && text[next] == ':';
    }

    private static bool OnlyPercents(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '%')
            {
                return false;
            }
        }

        return true;
    }
}
