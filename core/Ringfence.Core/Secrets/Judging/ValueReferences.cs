namespace Ringfence.Secrets.Judging;

/// <summary>Values that say where the secret is instead of being one, and values that are useless without another secret.</summary>
internal static class ValueReferences
{
    private static readonly string[] ReferenceStarts =
    [
        "@microsoft.keyvault(", "op://", "vault:", "vault://", "akv://", "keyvault:", "secret://", "secrets:", "secrets.", "secret:", "env:", "env(", "env.", "$env:",
        "process.env", "os.environ", "os.getenv", "getenv(", "environment.", "configuration[", "config[", "arn:aws:", "aws-sm:", "ssm:", "gcp-sm:", "ref+", "!ref",
        "!sub", "!getatt", "!env", "file:", "file://", "/run/secrets/", "kv:", "bws://", "doppler://", "azurekeyvault", "projects/",
    ];

    private static readonly string[] ProtectedStarts =
    [
        "cfdj8", "$2a$", "$2b$", "$2y$", "$argon2", "$pbkdf2", "$scrypt", "$1$", "$5$", "$6$", "$y$", "{ssha", "{sha", "{bcrypt}", "{pbkdf2}", "{scrypt}", "{cipher}",
        "enc(", "enc[", "enc:", "encrypted:", "pbkdf2_", "pbkdf2:", "vault:v1:", "gaaaaab", "sha256:", "sha256-", "sha384-", "sha512-", "sha512:", "sha1:", "md5:",
        "aqaaaaeaac", "aqaaaaiaa", "!vault", "-----begin pgp message", "age1", "scrypt:", "argon2", "bcrypt",
    ];

    private static readonly string[] PublicStarts =
    [
        "-----begin certificate", "-----begin public", "-----begin rsa public", "-----begin ssh2 public", "-----begin pgp public", "-----begin x509", "ssh-rsa ", "ssh-ed25519 ",
        "ssh-dss ", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-", "pk_live_", "pk_test_", "miibijanbgkq", "migfma0gcsqg", "mfkwewyhkozi", "mcowbqydk2vw", "0024000004800000",
    ];

    internal static bool IsProtected(string value) => StartsWithAny(value, ProtectedStarts);

    internal static bool IsPublic(string value) =>
        StartsWithAny(value, PublicStarts) || (value.StartsWith("MII", StringComparison.Ordinal) && value.IndexOf("gAwIBAgI", StringComparison.Ordinal) is > 0 and < 40);

    /// <summary>Whether the value is filled in later or elsewhere: <c>${X}</c>, <c>{{ x }}</c>, <c>%X%</c>, <c>$(x)</c>, <c>#{x}#</c>, <c>__X__</c>.</summary>
    internal static bool IsReference(string value)
    {
        if (StartsWithAny(value, ReferenceStarts))
        {
            return true;
        }

        for (var i = 0; i + 1 < value.Length; i++)
        {
            var isOpening = (value[i], value[i + 1]) is ('$', '{') or ('{', '{') or ('$', '(') or ('%', '{') or ('#', '{') or ('<', '%') or ('~', '{') or ('@', '{')
                or ('$', '[') or ('=', '>');
            if (isOpening && (value[i] != '=' || i > 0))
            {
                return true;
            }
        }

        return IsWrapped(value, "%", "%") || IsWrapped(value, "__", "__") || IsWrapped(value, "@@", "@@") || IsWrapped(value, "##", "##") || IsShellVariable(value);
    }

    private static bool IsWrapped(string value, string open, string close) =>
        value.Length > open.Length + close.Length + 1 && value.StartsWith(open, StringComparison.Ordinal) && value.EndsWith(close, StringComparison.Ordinal)
        && IsName(value, open.Length, value.Length - close.Length);

    private static bool IsShellVariable(string value) =>
        value.Length > 2 && value[0] == '$' && (LetterPairs.IsLetter(value[1]) || value[1] == '_') && IsName(value, 1, value.Length);

    private static bool IsName(string value, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!LetterPairs.IsLetter(value[i]) && value[i] is not ('_' or '.' or '-' or ':') && value[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return LetterPairs.CommonShare(value, start, end) > 0.6;
    }

    private static bool StartsWithAny(string value, string[] starts)
    {
        foreach (var start in starts)
        {
            if (value.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
