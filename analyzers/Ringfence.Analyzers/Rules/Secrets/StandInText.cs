using System.Globalization;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Tells a text that stands in for a value, or only names it, from a value.</summary>
internal static class StandInText
{
    private const int LongestVocabulary = 48;

    private static readonly string[] Marks =
    [
        "your", "example", "placeholder", "changeme", "change-me", "change_me", "changethis", "change_this", "replaceme", "replace_me", "replace-me",
        "replacethis", "replace_with", "replace-with", "insert-", "insert_", "redacted", "dummy", "sample", "todo", "fixme", "goes-here", "goeshere",
        "goes_here", "notreal", "not-real", "not_real", "fake", "mock", "enter_", "enter-", "put_", "put-your", "some-", "some_", "omitted", "removed",
        "xxxx", "****", "....", "----", "____", "••", "…",
    ];

    /// <summary>Words that only say that a value is one, in the languages interfaces are translated to most.</summary>
    private static readonly HashSet<string> Vocabulary = new(StringComparer.Ordinal)
    {
        "password", "passwd", "pass", "pwd", "psw", "passphrase", "passcode", "secret", "secrets", "token", "tokens", "key", "keys", "apikey", "api", "auth",
        "authorization", "authentication", "bearer", "basic", "digest", "negotiate", "credential", "credentials", "client", "access", "refresh", "id", "user",
        "username", "login", "account", "app", "application", "service", "x", "my", "the", "a", "an", "new", "old", "current", "confirm", "db", "database", "sql", "admin",
        "header", "name", "value", "type", "string", "connection", "connectionstring", "default", "test", "private", "public", "shared", "signing", "encryption",
        "cookie", "cookies", "session", "jwt", "csrf", "xsrf", "request", "verification", "antiforgery", "identity", "oauth", "aws", "azure", "github", "none",
        "null", "nil", "undefined", "empty", "unknown", "unset", "notset", "not", "set", "required", "optional", "change", "reset", "forgot", "update",
        "invalid", "hidden", "plain", "plaintext", "text", "sha", "md", "hmac", "rsa", "aes", "true", "false", "yes", "no", "config", "configuration",
        "settings", "options", "section", "field", "input", "code", "grant", "subscription", "storage", "primary", "secondary", "security", "master", "data",
        "protection", "file", "path", "url", "uri", "param", "parameter", "property", "claim", "claims", "scope", "for", "of", "in", "to", "from", "and", "or",
        "is", "with", "by", "prefix", "suffix", "hash", "salt", "expired", "missing", "provider", "server", "email", "mail", "smtp", "host", "port", "role",
        "passwort", "kennwort", "geheimnis", "contrasena", "senha", "wachtwoord", "parola", "haslo", "lozinka", "salasana", "heslo", "sifre", "motdepasse",
        "mot", "de", "passe", "clave", "adgangskode", "jelszo",
    };

    /// <summary>Whether a text is marked as a stand-in, whatever it is for.</summary>
    internal static bool IsPlaceholder(string text)
    {
        if (IsWrapped(text) || IsOneCharacter(text) || IsTemplate(text))
        {
            return true;
        }

        foreach (var mark in Marks)
        {
            if (text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text has no other words than those that names of secrets are made of: <c>X-Api-Key</c>, <c>client_secret</c>.</summary>
    internal static bool IsName(string text)
    {
        if (text.Length > LongestVocabulary)
        {
            return false;
        }

        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsDigit(c) ? 1 : 0;
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or ':' or ' ' or '/'))
            {
                return false;
            }
        }

        var words = IdentifierWords.Split(WithoutAccents(text));
        return digits <= 1 && words.TrueForAll(Vocabulary.Contains);
    }

    /// <summary>Whether a text is a path, an address, a type's name or another thing programs name by such texts.</summary>
    internal static bool IsReference(string text)
    {
        if (text.IndexOf("://", StringComparison.Ordinal) > 0 || text[0] is '/' or '~' or '\\' || text.StartsWith("./", StringComparison.Ordinal)
            || text.StartsWith("../", StringComparison.Ordinal) || text.StartsWith("--", StringComparison.Ordinal) || (text.Length > 2 && text[1] == ':' && text[2] == '\\'))
        {
            return true;
        }

        return IsDottedName(text) || text.EndsWith(":", StringComparison.Ordinal) || HasFileEnding(text);
    }

    private static bool IsWrapped(string text)
    {
        var (first, last) = (text[0], text[text.Length - 1]);
        return text.Length > 1
            && ((first == '<' && last == '>') || (first == '[' && last == ']') || (first == '{' && last == '}') || (first == '%' && last == '%')
                || (first == '(' && last == ')') || (first == '#' && last == '#') || (first == '_' && last == '_') || (first == '@' && last == '@'));
    }

    private static bool IsTemplate(string text) =>
        text.IndexOf("${", StringComparison.Ordinal) >= 0 || text.IndexOf("{{", StringComparison.Ordinal) >= 0
        || text.IndexOf("$(", StringComparison.Ordinal) >= 0 || text.IndexOf("#{", StringComparison.Ordinal) >= 0
        || text.IndexOf("<%", StringComparison.Ordinal) >= 0 || HasFormatHole(text);

    private static bool HasFormatHole(string text)
    {
        var open = text.IndexOf('{');
        return open >= 0 && open + 2 < text.Length && text.IndexOf('}', open) is var close and > 0 && close - open < 24 && IsHole(text, open + 1, close);
    }

    private static bool IsHole(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or ':' or ','))
            {
                return false;
            }
        }

        return end > start;
    }

    private static bool IsOneCharacter(string text)
    {
        foreach (var c in text)
        {
            if (c != text[0])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDottedName(string text)
    {
        var parts = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or ':')
            {
                parts++;
            }
            else if (!char.IsLetter(text[i]) && text[i] is not ('_' or '-'))
            {
                return false;
            }
        }

        return parts > 1;
    }

    private static bool HasFileEnding(string text)
    {
        var dot = text.LastIndexOf('.');
        return dot > 0 && text.Length - dot is >= 3 and <= 5
            && text.Substring(dot + 1).ToLowerInvariant()
                is "json" or "xml" or "txt" or "pem" or "pfx" or "cer" or "crt" or "key" or "html" or "aspx" or "css" or "js" or "ts" or "config" or "yml" or "yaml"
                or "cs" or "dll" or "exe" or "snk" or "p12" or "png" or "svg" or "resx" or "md";
    }

    private static string WithoutAccents(string text)
    {
        var isPlain = true;
        foreach (var c in text)
        {
            isPlain &= c < 128;
        }

        if (isPlain)
        {
            return text;
        }

        var kept = new System.Text.StringBuilder(text.Length);
        foreach (var c in text.Normalize(System.Text.NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
