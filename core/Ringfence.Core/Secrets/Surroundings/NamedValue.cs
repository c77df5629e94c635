namespace Ringfence.Secrets.Surroundings;

/// <summary>A name and the value after it, in one of the ways text formats write them.</summary>
/// <param name="NameStart">First character of the name.</param>
/// <param name="NameEnd">Behind its last.</param>
/// <param name="Start">First character of the value, behind an opening quote.</param>
/// <param name="End">Behind its last, before a closing quote.</param>
/// <param name="Sign">What stands between them: <c>=</c>, <c>:</c>, <c>&gt;</c> or a space.</param>
/// <param name="IsQuoted">Whether the value stands in quotes or between tags.</param>
/// <param name="IsSpaced">Whether white space stands around the sign.</param>
internal readonly record struct NamedValue(int NameStart, int NameEnd, int Start, int End, char Sign, bool IsQuoted, bool IsSpaced)
{
    private const int LongestName = 64;
    private const int LongestValue = 4096;
    private const int LongestUnquoted = 512;
    private const int LongestGap = 16;

    /// <summary>Reads the name around an anchor and the value behind it.</summary>
    internal static bool TryRead(SecretText text, int anchorAt, out NamedValue value)
    {
        value = default;
        var nameStart = anchorAt;
        while (nameStart > 0 && anchorAt - nameStart < LongestName && IsNameCharacter(text[nameStart - 1]))
        {
            nameStart--;
        }

        var nameEnd = anchorAt;
        while (nameEnd < text.Length && nameEnd - anchorAt < LongestName && IsNameCharacter(text[nameEnd]))
        {
            nameEnd++;
        }

        var isOption = nameStart + 1 < nameEnd && text[nameStart] == '-' && text[nameStart + 1] == '-';
        var at = nameEnd;
        var isTag = nameStart > 0 && text[nameStart - 1] == '<' && at < text.Length && text[at] == '>';
        if (isTag)
        {
            return ReadElement(text, nameStart, nameEnd, out value);
        }

        var isQuotedName = nameStart > 0 && text[nameStart - 1] is '"' or '\'';
        if (isQuotedName && !SkipQuote(text, ref at, text[nameStart - 1]))
        {
            return false;
        }

        if (isQuotedName && at < text.Length && text[at] == ']')
        {
            at++; // An indexer: settings["password"] = ...
        }

        var gap = at;
        Skip(text, ref at);
        if (!ReadSign(text, ref at, isQuotedName, isOption && at > gap, out var sign))
        {
            return false;
        }

        var behindSign = at;
        Skip(text, ref at);
        return ReadValue(text, at, nameStart, nameEnd, sign, isSpaced: at > behindSign && sign != ' ', out value);
    }

    private static bool ReadSign(SecretText text, ref int at, bool isQuotedName, bool isOption, out char sign)
    {
        sign = '\0';
        if (at >= text.Length)
        {
            return false;
        }

        var c = text[at];
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (c is '=' && next != '=')
        {
            sign = '=';
            at += next == '>' ? 2 : 1;
        }
        else if (c == ':' && next == '=')
        {
            sign = '=';
            at += 2;
        }
        else if (c == ':' && next != ':' && !(next == '/' && at + 2 < text.Length && text[at + 2] == '/'))
        {
            sign = ':';
            at++;
        }
        else if (isQuotedName && AnchorSearch.StartsWithInAnyCase(text, at, "value="))
        {
            sign = '=';
            at += "value=".Length;
        }
        else if (isOption && c is not '-')
        {
            sign = ' ';
        }

        return sign != '\0';
    }

    private static bool ReadValue(SecretText text, int at, int nameStart, int nameEnd, char sign, bool isSpaced, out NamedValue value)
    {
        value = default;
        if (at >= text.Length)
        {
            return false;
        }

        var isEscaped = text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '"' or '\'';
        var quoteAt = isEscaped ? at + 1 : at;
        if (text[quoteAt] is '"' or '\'' or '`')
        {
            var start = quoteAt + 1;
            var end = isEscaped ? FindEscapedQuote(text, start, text[quoteAt]) : FindQuote(text, start, text[quoteAt]);
            value = new NamedValue(nameStart, nameEnd, start, end, sign, IsQuoted: true, isSpaced);
            return end > start;
        }

        var last = at;
        while (last < text.Length && last - at <= LongestUnquoted && !EndsValue(text[last]))
        {
            last++;
        }

        value = new NamedValue(nameStart, nameEnd, at, last, sign, IsQuoted: false, isSpaced);
        return last > at && last - at <= LongestUnquoted;
    }

    private static bool ReadElement(SecretText text, int nameStart, int nameEnd, out NamedValue value)
    {
        var at = nameEnd + 1;
        var end = at;
        while (end < text.Length && end - at < LongestValue && text[end] is not ('<' or '\n'))
        {
            end++;
        }

        while (end > at && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        value = new NamedValue(nameStart, nameEnd, at, end, '>', IsQuoted: true, IsSpaced: false);
        return end > at && end < text.Length;
    }

    private static int FindQuote(SecretText text, int start, char quote)
    {
        for (var at = start; at < text.Length && at - start < LongestValue; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] is '\n' or '\r')
            {
                return -1;
            }
            else if (text[at] == quote)
            {
                if (at + 1 < text.Length && text[at + 1] == quote && quote != '`')
                {
                    at++;
                    continue;
                }

                return at;
            }
        }

        return -1;
    }

    private static int FindEscapedQuote(SecretText text, int start, char quote)
    {
        for (var at = start; at + 1 < text.Length && at - start < LongestValue && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '\\' && text[at + 1] == quote)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool SkipQuote(SecretText text, ref int at, char quote)
    {
        if (at < text.Length && text[at] == '\\')
        {
            at++;
        }

        if (at >= text.Length || text[at] != quote)
        {
            return false;
        }

        at++;
        return true;
    }

    private static void Skip(SecretText text, ref int at)
    {
        for (var limit = at + LongestGap; at < text.Length && at < limit && text[at] is ' ' or '\t'; at++)
        {
        }
    }

    private static bool IsNameCharacter(char c) => Alphabet.Base64Url.Contains(c) || c == '.';

    private static bool EndsValue(char c) => char.IsWhiteSpace(c) || c is ';' or ',' or '&' or '"' or '\'' or '<' or '>' or ')' or ']' or '}' or '|' or '`';
}
