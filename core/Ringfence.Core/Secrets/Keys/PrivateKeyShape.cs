namespace Ringfence.Secrets.Keys;

/// <summary>
/// A private key in text form (RFC 7468, OpenSSH, OpenPGP): the header line with enough key material behind it. Code that reads or writes
/// such files names the header alone and is no match. Line breaks may be real or written as an escape.
/// </summary>
internal sealed class PrivateKeyShape(bool encrypted) : ISecretShape
{
    private const string Mark = "PRIVATE KEY";
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const string Dashes = "-----";
    private const string Encrypted = "ENCRYPTED";
    private const int LongestLabel = 24;
    private const int HeaderLines = 200;
    private const int LeastMaterial = 64;
    private const int LeastSymbols = 24;

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = [Mark];

    public string Prefix => Begin.TrimEnd();

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        var start = FindBegin(text, anchorAt);
        if (start < 0)
        {
            return false;
        }

        var header = anchorAt + Mark.Length;
        header += AnchorSearch.StartsWith(text, header, " BLOCK") ? " BLOCK".Length : 0;
        if (!AnchorSearch.StartsWith(text, header, Dashes))
        {
            return false;
        }

        var body = header + Dashes.Length;
        var end = ReadBody(text, body, out var isLong, out var saysEncrypted);
        var encoding = KeyBytes.Read(Base64Text.Decode(text, body, end));
        var isEncrypted = saysEncrypted || encoding == KeyEncoding.Encrypted || AnchorSearch.StartsWith(text, anchorAt - Encrypted.Length - 1, Encrypted);
        if (!isLong || isEncrypted != encrypted)
        {
            return false;
        }

        match = new SecretSpan(start, end, body, Symbols: 0, IsMixed: true)
        {
            Confidence = isEncrypted ? SecretConfidence.Medium : ConfidenceOf(text, anchorAt, encoding),
        };
        return true;
    }

    /// <summary>A key that no reader could decode was made up, or cut; OpenPGP has an encoding of its own, which is not looked into.</summary>
    private static SecretConfidence ConfidenceOf(SecretText text, int anchorAt, KeyEncoding encoding) => encoding == KeyEncoding.Plain
        ? SecretConfidence.Verified
        : AnchorSearch.StartsWith(text, anchorAt - "PGP ".Length, "PGP ") ? SecretConfidence.High : SecretConfidence.Medium;

    private static int FindBegin(SecretText text, int anchorAt)
    {
        for (var at = anchorAt - Begin.Length; at >= 0 && at >= anchorAt - Begin.Length - LongestLabel; at--)
        {
            if (AnchorSearch.StartsWith(text, at, Begin))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Reads key material up to the closing line or whatever ends it.</summary>
    private static int ReadBody(SecretText text, int start, out bool isLong, out bool saysEncrypted)
    {
        ulong low = 0, high = 0;
        var material = 0;
        saysEncrypted = false;
        var at = start;
        for (; at < text.Length && !AnchorSearch.StartsWith(text, at, End); at++)
        {
            var c = text[at];
            var isInHeader = at - start < HeaderLines;
            if (Alphabet.Base64.Contains(c))
            {
                material++;
                low |= c < 64 ? 1UL << c : 0;
                high |= c < 64 ? 0 : 1UL << (c - 64);
                saysEncrypted |= isInHeader && AnchorSearch.StartsWith(text, at, Encrypted);
            }
            else if (c == '\\')
            {
                at++;
            }
            else if (c != '=' && !char.IsWhiteSpace(c) && !(isInHeader && c is ':' or ',' or '.' or '-' or '(' or ')'))
            {
                break;
            }
        }

        isLong = material >= LeastMaterial && Alphabet.CountBits(low) + Alphabet.CountBits(high) >= LeastSymbols;
        return ReadClosingLine(text, Math.Min(at, text.Length));
    }

    private static int ReadClosingLine(SecretText text, int at)
    {
        if (!AnchorSearch.StartsWith(text, at, End))
        {
            return at;
        }

        for (var close = at + End.Length; close <= at + End.Length + LongestLabel + Mark.Length; close++)
        {
            if (AnchorSearch.StartsWith(text, close, Dashes))
            {
                return close + Dashes.Length;
            }
        }

        return at;
    }
}
