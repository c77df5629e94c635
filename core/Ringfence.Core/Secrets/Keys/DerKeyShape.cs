namespace Ringfence.Secrets.Keys;

/// <summary>A private key or a PKCS #12 store as one run of Base64, without the lines that would announce it.</summary>
/// <param name="encoding">What the bytes must be.</param>
/// <param name="offset">How many characters of the run stand before an anchor.</param>
/// <param name="anchors">What the first bytes of such a structure make of Base64.</param>
internal sealed class DerKeyShape(KeyEncoding encoding, int offset, params string[] anchors) : ISecretShape
{
    private const int LongestRun = 32 * 1024;

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = anchors;

    public string Prefix => string.Empty;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        var start = anchorAt - offset;
        if (start < 0 || text[start] != 'M' || !TextBoundary.IsStart(text, start, Alphabet.Base64))
        {
            return false;
        }

        var end = anchorAt;
        while (end < text.Length && end - start < LongestRun && Alphabet.Base64.Contains(text[end]))
        {
            end++;
        }

        var body = end;
        while (end < text.Length && text[end] == '=' && end - body < 2)
        {
            end++;
        }

        if (KeyBytes.Read(Base64Text.Decode(text, start, end)) != encoding)
        {
            return false;
        }

        match = new SecretSpan(start, end, start, Symbols: 0, IsMixed: true)
        {
            Confidence = encoding == KeyEncoding.Plain ? SecretConfidence.Verified : SecretConfidence.Medium,
        };
        return true;
    }
}
