namespace Ringfence.Secrets;

/// <summary>The words names are judged by. Terms are written without separators, as <see cref="NameWords"/> joins them.</summary>
internal static class SensitiveNameTable
{
    /// <summary>The most words a term of the table is made of: <c>shared access signature</c>.</summary>
    internal const int MostWords = 3;

    private static readonly HashSet<string> Always = new(StringComparer.Ordinal)
    {
        "password", "passwd", "passphrase", "passcode", "pwd", "secret", "credential", "token", "bearer", "jwt", "authorization", "cookie",
        "apikey", "appkey", "authkey", "accesskey", "accountkey", "storagekey", "sharedkey", "secretkey", "privatekey", "signingkey",
        "encryptionkey", "masterkey", "sessionkey", "servicekey", "consumerkey", "deploykey", "sshkey", "hmackey", "saskey",
        "sharedaccesssignature", "sasurl", "sasuri", "connectionstring", "connstring", "connstr", "sessionid", "secretid", "csrf", "xsrf",
        "otp", "totp", "cvv", "cvc", "seedphrase", "recoverycode", "backupcode",
    };

    private static readonly HashSet<string> UnlessNumber = new(StringComparer.Ordinal)
    {
        "passwords", "secrets", "credentials", "tokens", "cookies", "apikeys", "accesskeys", "privatekeys", "connectionstrings",
        "recoverycodes", "backupcodes", "sessionids",
    };

    /// <summary>Too common inside of longer names, telling when they stand alone.</summary>
    private static readonly HashSet<string> WholeNameUnlessNumber = new(StringComparer.Ordinal) { "pass", "auth", "basicauth", "creds" };

    /// <summary>
    /// Names that were run together: <c>dbpassword</c>, <c>clientsecret</c>. No English word ends like this and means another thing.
    /// </summary>
    private static readonly string[] Endings =
    [
        "password", "passwd", "passphrase", "secret", "token", "apikey", "accesskey", "privatekey", "secretkey", "connectionstring",
    ];

    /// <summary>What follows a term when the name speaks about the secret and does not hold it.</summary>
    private static readonly HashSet<string> HarmlessTails = new(StringComparer.Ordinal)
    {
        "age", "algorithm", "allowed", "at", "audience", "banner", "budget", "category", "characters", "chars", "consent", "cost", "count",
        "counter", "counts", "created", "description", "disabled", "enabled", "endpoint", "error", "expiration", "expired", "expires",
        "expiry", "field", "format", "help", "hint", "id", "ids", "in", "index", "invalid", "issuer", "kind", "label", "len", "length",
        "lifetime", "limit", "limits", "max", "message", "min", "missing", "name", "names", "on", "optional", "page", "per", "placeholder",
        "policies", "policy", "position", "present", "provider", "remaining", "required", "rotated", "rotation", "rule", "rules", "scope",
        "scopes", "score", "size", "state", "status", "strength", "supported", "title", "total", "ttl", "type", "types", "updated", "uri",
        "url", "usage", "used", "valid", "version",
    };

    internal static NameSensitivity Find(string term, bool isWholeName)
    {
        if (Always.Contains(term) || HasEnding(term))
        {
            return NameSensitivity.Any;
        }

        var isUnlessNumber = UnlessNumber.Contains(term) || (isWholeName && WholeNameUnlessNumber.Contains(term));
        return isUnlessNumber ? NameSensitivity.Text : NameSensitivity.None;
    }

    internal static bool IsHarmlessTail(string word) => HarmlessTails.Contains(word);

    private static bool HasEnding(string term)
    {
        foreach (var ending in Endings)
        {
            if (term.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
