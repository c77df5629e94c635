using System.Text;

namespace Ringfence.Secrets.Surroundings;

/// <summary>Credentials of a Basic authorization header (RFC 7617): Base64 of a user's name, a colon and the password.</summary>
internal sealed class BasicHeaderShape : ISecretShape
{
    private const int Shortest = 8;
    private const int Longest = 512;

    public bool IgnoresCase => true;

    public string[] Anchors { get; } = ["basic "];

    public string Prefix => string.Empty;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        if (anchorAt > 0 && Alphabet.Base62.Contains(text[anchorAt - 1]))
        {
            return false;
        }

        var start = anchorAt + "basic ".Length;
        var end = start;
        while (end < text.Length && end - start <= Longest && Alphabet.Base64.Contains(text[end]))
        {
            end++;
        }

        var body = end;
        while (end < text.Length && text[end] == '=' && end - body < 2)
        {
            end++;
        }

        if (body - start < Shortest || (end - start) % 4 != 0 || Decode(SecretTexts.Cut(text, start, end)) is not { } credentials)
        {
            return false;
        }

        var colon = credentials.IndexOf(':', 0);
        var judgement = colon < 0 ? default : SecretAssignment.Judge("password", credentials.Substring(colon + 1));
        if (colon < 0 || judgement.Reason is SecretReason.Placeholder or SecretReason.Reference or SecretReason.Empty or SecretReason.Text or SecretReason.Pattern)
        {
            return false;
        }

        match = new SecretSpan(start, end, start, Symbols: 0, IsMixed: true) { Confidence = SecretConfidence.High };
        return true;
    }

    /// <summary>The text behind the Base64, or null when there are characters in it that no name and no password has.</summary>
    private static string? Decode(string text)
    {
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }

        foreach (var b in bytes)
        {
            if (b is < 0x20 or 0x7F)
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString(bytes);
    }
}
