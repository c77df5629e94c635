namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Finds secrets in the text of a literal: values of JSON, YAML, settings and headers under a telling name, passwords in connection strings and
/// addresses. One pass over the places where a value may begin.
/// </summary>
internal static class EmbeddedSecrets
{
    /// <summary>Stands for what is known at run time only, and ends every value.</summary>
    internal const char Hole = '\uFFFF';

    /// <summary>The first secret at or behind a position; null when there is none.</summary>
    internal static EmbeddedSecret? FindNext(string text, int from, SecretNames names)
    {
        for (var at = NextMark(text, from); at >= 0; at = NextMark(text, at + 1))
        {
            var found = text[at] == '@' ? AddressPassword.Find(text, at)
                : IsSchemeColon(text, at) ? null
                : AssignedText.Find(text, at, names);
            if (found is { } secret && secret.Start >= from)
            {
                return secret;
            }
        }

        return null;
    }

    /// <summary>Whether a text is worth the search. Allocates nothing.</summary>
    internal static bool MayHold(string text) => text.Length >= 8 && NextMark(text, 1) > 0;

    private static int NextMark(string text, int from)
    {
        for (var i = Math.Max(from, 1); i + 1 < text.Length; i++)
        {
            if (text[i] is '=' or ':' or '@')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSchemeColon(string text, int at) => text[at] == ':' && at + 2 < text.Length && text[at + 1] == '/' && text[at + 2] == '/';
}
