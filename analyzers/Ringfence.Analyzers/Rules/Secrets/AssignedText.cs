namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>A name, <c>=</c> or <c>:</c>, and a value inside a text.</summary>
internal static class AssignedText
{
    private const int LongestName = 64;

    internal static EmbeddedSecret? Find(string text, int at, SecretNames names)
    {
        if (NameBefore(text, at, out var isQuotedName) is not { } name)
        {
            return null;
        }

        var kind = names.Classify(name);
        if (kind == SecretNameKind.None || ValueBehind(text, at) is not { } value)
        {
            return null;
        }

        var isConnection = text[at] == '=' && IsConnectionString(text, at, value);
        if (!isConnection && !isQuotedName && !value.IsQuoted && !IsSetting(text, at, name, kind))
        {
            return null; // Prose: "Password: at least eight characters".
        }

        var written = text.Substring(value.Start, value.Length);
        return !NamedValue.IsSecret(kind, written) || (isConnection && LocalHosts.IsServerOf(text))
            ? null
            : new EmbeddedSecret(value.Start, value.Length, name, isConnection);
    }

    private static string? NameBefore(string text, int at, out bool isQuoted)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        isQuoted = end > 1 && text[end - 1] is '"' or '\'';
        if (isQuoted)
        {
            end--;
            end -= end > 0 && text[end - 1] == '\\' ? 1 : 0;
        }

        var start = end;
        while (start > 0 && end - start < LongestName && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '-' or '.'))
        {
            start--;
        }

        return start == end || !SecretNames.HasStem(text, start, end - start) ? null : text.Substring(start, end - start);
    }

    private static (int Start, int Length, bool IsQuoted)? ValueBehind(string text, int at)
    {
        var start = at + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        start += start + 1 < text.Length && text[start] == '\\' && text[start + 1] is '"' or '\'' ? 1 : 0;
        if (start >= text.Length)
        {
            return null;
        }

        var quote = text[start] is '"' or '\'' ? text[start] : '\0';
        start += quote == '\0' ? 0 : 1;
        var end = start;
        while (end < text.Length && !(quote == '\0' ? EndsBare(text[end]) : text[end] == quote || text[end] is '\r' or '\n'))
        {
            if (text[end] == EmbeddedSecrets.Hole)
            {
                return null;
            }

            end++;
        }

        end -= quote != '\0' && end > start && text[end - 1] == '\\' ? 1 : 0;
        while (quote == '\0' && end > start && text[end - 1] is '.' or ')' or '"' or '\'')
        {
            end--;
        }

        return end > start ? (start, end - start, quote != '\0') : null;
    }

    private static bool EndsBare(char c) => char.IsWhiteSpace(c) || c is ';' or '&' or ',' or '"' or '\'' or '<' or '>' or '}' or ']';

    /// <summary>Whether the pair is one of several between semicolons, or leads a text that has no other form.</summary>
    private static bool IsConnectionString(string text, int at, (int Start, int Length, bool IsQuoted) value)
    {
        var before = text.LastIndexOf(';', at);
        var behind = text.IndexOf(';', value.Start + value.Length);
        return (before > 0 && text.LastIndexOf('=', before) > 0) || (behind > 0 && text.IndexOf('=', behind) > 0)
            || (behind == text.Length - 1 && text.IndexOf('=') == at) || IsCacheConnection(text, at, value);
    }

    /// <summary>Redis writes its options behind the host, with commas.</summary>
    private static bool IsCacheConnection(string text, int at, (int Start, int Length, bool IsQuoted) value)
    {
        var start = text.LastIndexOf(',', at);
        var end = value.Start + value.Length;
        return start > 0 && text.LastIndexOf(' ', at) < 0 && (end == text.Length || text[end] == ',') && text.LastIndexOfAny([':', '.', '='], start) > 0;
    }

    /// <summary>Whether a pair without quotes is a line of settings, a header or a part of a query, and not of a sentence.</summary>
    private static bool IsSetting(string text, int at, string name, SecretNameKind kind)
    {
        var start = at;
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        start -= name.Length;
        var leads = start <= 0 || text[start - 1] is '\n' or '\r' or '?' or '&' or ';' or EmbeddedSecrets.Hole || IsIndented(text, start) || text[start - 1] == '-';
        return leads && (kind != SecretNameKind.Password || text[at] == '=' || start > 0);
    }

    private static bool IsIndented(string text, int start)
    {
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        return start == 0 || text[start - 1] is '\n' or '\r';
    }
}
