using System.Collections.Concurrent;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>What names of one compilation say. A name without a telling stem is answered without an allocation; the others are remembered.</summary>
internal sealed class SecretNames
{
    private static readonly string[] Stems =
        ["pass", "pwd", "secret", "token", "key", "cred", "auth", "connstr", "conn_str", "connectionstr", "connection_str", "cookie", "jwt", "bearer", "sas", "otp", "session", "psw", "pin"];

    /// <summary>Words that turn the name into one about the secret, wherever they stand.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "hash", "hashed", "hasher", "salt", "encrypted", "public", "masked", "mask", "obfuscated", "forgot", "forgotten", "invalid", "wrong",
        "incorrect", "missing", "empty", "blank", "no", "is", "has", "can", "must", "should", "allow", "allowed", "require", "required", "requires",
        "show", "hide", "toggle", "cancellation", "continuation", "pagination", "page", "next", "separator", "delimiter", "syntax", "lexer",
        "verification", "header", "claim", "scheme", "parameter", "param", "property", "field", "column", "prop", "attribute", "element", "tag", "node",
        "setting", "settings", "option", "options", "section", "variable", "env", "label", "caption", "text", "title", "hint", "help", "prompt",
        "placeholder", "message", "error", "warning", "exception", "regex", "pattern", "format", "template", "prefix", "suffix", "policy",
        "endpoint", "url", "uri", "route", "path", "file", "filename", "folder", "directory", "view", "page", "form", "button", "textbox", "box",
        "input", "control", "icon", "css", "class", "style", "type", "kind", "mode", "name", "names", "id", "ids", "identifier", "length", "count",
        "min", "max", "minimum", "maximum", "size", "expiration", "expiry", "expires", "lifetime", "timeout", "issuer", "audience", "algorithm",
        "provider", "service", "store", "manager", "handler", "factory", "validator", "generator", "builder", "reader", "writer", "parser",
        "resource", "resources", "description", "strength", "score", "characters", "chars", "charset", "alphabet", "fingerprint", "thumbprint",
        "event", "action", "command", "operation", "permission", "role", "grant", "state", "status", "version", "at", "on", "by", "for", "index",
        "category", "topic", "queue", "table", "schema", "cache", "partition", "row", "primary", "foreign", "sort", "range", "symbol", "special",
        "comparison", "purpose", "strategy", "rule", "rules", "validation", "confirmation", "change", "changed", "reset", "update", "updated",
    };

    /// <summary>Of those, the ones whose meaning depends on being the last word: <c>resetPassword</c> may hold one, <c>passwordReset</c> does not.</summary>
    private static readonly HashSet<string> HarmlessAtTheEndOnly = new(StringComparer.Ordinal)
    {
        "reset", "change", "changed", "update", "updated", "service", "primary", "provider", "role", "event", "table", "file", "cache", "queue",
        "type", "page", "name", "names", "id", "ids", "setting", "settings", "option", "options", "for", "by", "at", "on", "section", "path",
        "row", "topic", "resource", "form", "view", "max", "min", "env", "url", "uri", "command", "store", "manager", "input", "text", "next",
        "key", "class", "builder", "handler", "factory", "verification", "confirmation", "range", "validation", "state", "header", "special",
        "field", "property", "variable", "parameter", "param", "version", "issuer", "audience", "index", "schema", "template",
    };

    private readonly ConcurrentDictionary<string, SecretNameKind> _known = new(StringComparer.Ordinal);

    internal SecretNameKind Classify(string? name)
    {
        if (name is null || !HasStem(name, 0, name.Length))
        {
            return SecretNameKind.None;
        }

        return _known.TryGetValue(name, out var known) ? known : _known.GetOrAdd(name, static n => Read(n));
    }

    /// <summary>Whether a stretch of a text could name a secret. Allocates nothing.</summary>
    internal static bool HasStem(string text, int start, int length)
    {
        foreach (var stem in Stems)
        {
            if (text.IndexOf(stem, start, length, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static SecretNameKind Read(string name)
    {
        var words = IdentifierWords.Split(name);
        for (var i = 0; i < words.Count && !IsShort(words); i++)
        {
            if (Harmless.Contains(words[i]) && (i == words.Count - 1 || !HarmlessAtTheEndOnly.Contains(words[i])))
            {
                return SecretNameKind.None;
            }
        }

        if (words.Count > 1 && words[words.Count - 1] == "key" && IsPersons(words[words.Count - 2]))
        {
            return SecretNameKind.None; // PasswordKey is the key a password is found under.
        }

        var joined = string.Concat(words);
        return SensitiveNames.Default.Classify(name) == NameSensitivity.None && !IsShort(words) ? SecretNameKind.None : KindOf(joined);
    }

    /// <summary>Names too short for the shared table, which also reads free text: here they are names of members.</summary>
    private static bool IsShort(List<string> words) => words[words.Count - 1] is "pass" or "psw" or "passwort" or "kennwort"
        || (words.Count > 1 && words[words.Count - 1] == "key" && IsCryptography(words[words.Count - 2]));

    private static bool IsCryptography(string word) => word
        is "aes" or "des" or "hmac" or "mac" or "rijndael" or "crypto" or "cipher" or "encrypt" or "decryption" or "decrypt" or "symmetric" or "blowfish" or "security"
            or "signature" or "sign" or "crypt" or "hash" or "protection";

    private static bool IsPersons(string word) => word is "password" or "pwd" or "token" or "cookie" or "session" or "credential" or "credentials";

    private static SecretNameKind KindOf(string joined)
    {
        if (Has(joined, "connectionstring") || Has(joined, "connstr") || Has(joined, "connstring"))
        {
            return SecretNameKind.ConnectionString;
        }

        if (Has(joined, "passw") || Has(joined, "pwd") || Has(joined, "passphrase") || Has(joined, "passcode") || Has(joined, "psw") || Has(joined, "kennwort")
            || joined.EndsWith("pass", StringComparison.Ordinal))
        {
            return SecretNameKind.Password;
        }

        if (Has(joined, "authorization"))
        {
            return SecretNameKind.Authorization;
        }

        return Has(joined, "token") || Has(joined, "bearer") || Has(joined, "jwt") || Has(joined, "cookie") || Has(joined, "srf") || Has(joined, "session")
            || Has(joined, "credential") || joined is "auth" or "otp" or "totp" or "creds"
            ? SecretNameKind.Token
            : SecretNameKind.Key;
    }

    private static bool Has(string joined, string part) => joined.IndexOf(part, StringComparison.Ordinal) >= 0;
}
