namespace Ringfence.Secrets.Judging;

/// <summary>Values that people read and programs compare: names, addresses, patterns.</summary>
internal static class ValueTexts
{
    private static readonly HashSet<string> Algorithms = new((
        "sha1 sha2 sha3 sha224 sha256 sha384 sha512 md4 md5 hs256 hs384 hs512 rs256 rs384 rs512 es256 es384 es512 ps256 aes128 aes192 aes256 a128gcm a256gcm a128kw a256kw "
        + "oauth1 oauth2 oauth base64 base32 base64url utf8 utf16 utf32 pbkdf2 argon2 argon2id bcrypt scrypt ed25519 x25519 rsa2048 rsa4096 p256 p384 p521 http2 http3 tls12 "
        + "tls13 ntlm2 ipv4 ipv6 x509 pkcs1 pkcs5 pkcs7 pkcs8 pkcs12 crc32 aws4 saml2 mp3 mp4 win32 x64 x86 log4j i18n l10n s3 ec2 h264 iso8601 rfc6750 rfc2617").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] FileEnds =
    [
        ".json", ".xml", ".config", ".txt", ".pem", ".pfx", ".p12", ".key", ".cer", ".crt", ".yml", ".yaml", ".cs", ".cshtml", ".html", ".htm", ".js", ".ts", ".css", ".png",
        ".jpg", ".svg", ".ico", ".dll", ".exe", ".zip", ".md", ".sql", ".log", ".ini", ".env", ".com", ".net", ".org", ".io", ".aspx", ".razor", ".resx", ".csv", ".pdf", ".dat",
    ];

    /// <summary>An address, a path, a mail address, a file's or host's name.</summary>
    internal static bool IsLocation(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if ((scheme > 0 && scheme < 20 && IsScheme(text, scheme)) || text.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal) || text.StartsWith("~/", StringComparison.Ordinal)
            || text.StartsWith("\\\\", StringComparison.Ordinal) || (text.Length > 2 && LetterPairs.IsLetter(text[0]) && text[1] == ':' && text[2] is '\\' or '/'))
        {
            return true;
        }

        if (text[0] == '/' && text.Length > 1 && LetterPairs.CommonShare(text, 0, text.Length) > 0.75 && !text.Holds('='))
        {
            return true;
        }

        return IsMail(text) || EndsWithFileEnd(text);
    }

    /// <summary>A regular expression, a composite format or another text with holes.</summary>
    internal static bool IsPattern(string text)
    {
        if (text.Length > 2 && text[0] == '^' && text[text.Length - 1] == '$')
        {
            return true;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var rest = text.Length - i;
            if (rest > 2 && text[i] == '{' && text.IndexOf('}', i) is var close && close > i + 1 && close <= i + 40 && IsHole(text, i + 1, close))
            {
                return true;
            }

            if (rest > 2 && text[i] == '[' && text[i + 2] == '-' && text.IndexOf(']', i) > i)
            {
                return true;
            }

            if (rest > 1 && (text[i] == '(' && text[i + 1] == '?' || text[i] == '\\' && text[i + 1] is 'd' or 'w' or 's' or 'b' or 'S' or 'W' or 'D' or '.'
                || text[i] == '.' && text[i + 1] is '*' or '+'))
            {
                return true;
            }

            if (text[i] == '%' && rest > 1 && text[i + 1] is 's' or 'd' && (rest == 2 || !Alphabet.Base62.Contains(text[i + 2])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the text is made of words and of what joins words in names, and of how many, with how many digits behind them: people make passwords so, too.
    /// </summary>
    internal static bool IsName(string text, bool isWordy, out int parts, out int digits)
    {
        (parts, digits) = (1, 0);
        if (Algorithms.Contains(text))
        {
            return true;
        }

        var end = text.Length;
        while (end > 0 && text[end - 1] is ':' or '.' or ',' or '?' or '!' or '*' or '=')
        {
            end--;
        }

        int digitsHere = 0, letters = 0;
        for (var i = 0; i < end; i++)
        {
            var c = text[i];
            if (LetterPairs.IsLetter(c))
            {
                if (digitsHere > 0 && !IsHump(c))
                {
                    return false;
                }

                digitsHere = 0;
                letters++;
            }
            else if (c is >= '0' and <= '9')
            {
                digitsHere++;
                digits++;
            }
            else if (c is '-' or '_' or '.' or '/' or ':' or '|' or ',' or '(' or ')' or '[' or ']' or '\'' or '"' or ';' or '&')
            {
                parts++;
                digitsHere = 0;
            }
            else
            {
                return false;
            }
        }

        if (letters == 0 || !isWordy || digits > Math.Max(4, letters / 3) || (end < text.Length && digits > 0 && parts == 1))
        {
            return false;
        }

        return true;
    }

    private static bool IsHump(char c) => c is >= 'A' and <= 'Z';

    private static bool IsHole(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Alphabet.Base64Url.Contains(text[i]) && text[i] is not (':' or '.' or ',' or '#' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsScheme(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!LetterPairs.IsLetter(text[i]) && text[i] is not ('+' or '-' or '.' or ':') && text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMail(string text)
    {
        var at = text.IndexOf('@', 0);
        if (at <= 0 || text.IndexOf('@', at + 1) >= 0)
        {
            return false;
        }

        var dot = text.LastIndexOf('.');
        if (dot <= at + 1 || text.Length - dot is < 3 or > 7)
        {
            return false;
        }

        for (var i = at + 1; i < text.Length; i++)
        {
            if (!Alphabet.Base62.Contains(text[i]) && text[i] is not ('.' or '-') || (i > dot && !LetterPairs.IsLetter(text[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWithFileEnd(string text)
    {
        foreach (var end in FileEnds)
        {
            if (text.Length > end.Length && text.EndsWith(end, StringComparison.OrdinalIgnoreCase) && LetterPairs.CommonShare(text, 0, text.Length) > 0.6)
            {
                return true;
            }
        }

        return false;
    }
}
