namespace Ringfence.Secrets.Keys;

/// <summary>
/// A JSON web token whose header and payload can be decoded. What it opens and for how long only its issuer knows, so it is of medium confidence
/// unless it says itself that it may do everything.
/// </summary>
internal sealed class JsonWebTokenShape : ISecretShape
{
    private const int LongestPart = 8192;
    private const int ShortestSignature = 20;

    private static readonly Alphabet BeforeToken = new(".+-");

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = ["eyJ"];

    public string Prefix => "eyJ";

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        if (!TextBoundary.IsStart(text, anchorAt, BeforeToken))
        {
            return false;
        }

        var header = Run(text, anchorAt);
        if (header >= text.Length || text[header] != '.' || !AnchorSearch.StartsWith(text, header + 1, "eyJ"))
        {
            return false;
        }

        var payload = Run(text, header + 1);
        if (payload >= text.Length || text[payload] != '.')
        {
            return false;
        }

        var end = Run(text, payload + 1);
        if (!JsonWebToken.TryRead(SecretTexts.Cut(text, anchorAt, end), out var token) || token.IsExample || (end - payload - 1 < ShortestSignature && !token.IsUnsigned))
        {
            return false;
        }

        match = new SecretSpan(anchorAt, end, payload + 1, end - payload - 1 < ShortestSignature ? 0 : Alphabet.Base64Url.Count, IsMixed: true)
        {
            Confidence = token.IsPrivileged && !token.IsUnsigned ? SecretConfidence.High : SecretConfidence.Medium,
        };
        return TextBoundary.IsEnd(text, end, Alphabet.Base64Url);
    }

    private static int Run(SecretText text, int start)
    {
        var at = start;
        while (at < text.Length && at - start < LongestPart && Alphabet.Base64Url.Contains(text[at]))
        {
            at++;
        }

        return at;
    }
}
