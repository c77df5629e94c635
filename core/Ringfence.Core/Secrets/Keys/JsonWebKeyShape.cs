namespace Ringfence.Secrets.Keys;

/// <summary>The private part of a JSON web key (RFC 7517): <c>d</c> of an RSA, EC or OKP key, <c>k</c> of a symmetric one.</summary>
internal sealed class JsonWebKeyShape : ISecretShape
{
    private const int Reach = 4096;
    private const int Shortest = 40;

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = ["\"kty\"", "'kty'"];

    public string Prefix => string.Empty;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        var quote = text[anchorAt];
        var start = anchorAt;
        while (start > 0 && anchorAt - start < Reach && text[start - 1] is not ('{' or '}'))
        {
            start--;
        }

        for (var at = start; at < text.Length && at - start < Reach && text[at] is not ('{' or '}'); at++)
        {
            if (text[at] == quote && at + 2 < text.Length && text[at + 1] is 'd' or 'k' && text[at + 2] == quote && ReadValue(text, at + 3, quote, out match))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReadValue(SecretText text, int at, char quote, out SecretSpan match)
    {
        while (at < text.Length && text[at] is ' ' or ':' or '\t')
        {
            at++;
        }

        var start = at + 1;
        var end = start;
        while (end < text.Length && Alphabet.Base64Url.Contains(text[end]))
        {
            end++;
        }

        match = new SecretSpan(start, end, start, Alphabet.Base64Url.Count, IsMixed: true);
        return at < text.Length && text[at] == quote && end - start >= Shortest && end < text.Length && text[end] == quote;
    }
}
