namespace Ringfence.Secrets.Surroundings;

/// <summary>The token of a Bearer authorization header (RFC 6750), when it looks like one that was issued.</summary>
internal sealed class BearerHeaderShape : ISecretShape
{
    private const int Shortest = 16;
    private const int Longest = 8192;

    private static readonly Alphabet Token = new(Alphabet.Digits + Alphabet.Lower + Alphabet.Upper + "-._~+/");

    public bool IgnoresCase => true;

    public string[] Anchors { get; } = ["bearer "];

    public string Prefix => string.Empty;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        var start = anchorAt + "bearer ".Length;
        var end = start;
        while (end < text.Length && end - start < Longest && Token.Contains(text[end]))
        {
            end++;
        }

        while (end < text.Length && text[end] == '=')
        {
            end++;
        }

        match = new SecretSpan(start, end, start, Symbols: 0, IsMixed: true) { Confidence = SecretConfidence.High };
        return end - start >= Shortest && SecretAssignment.Judge("accessToken", SecretTexts.Cut(text, start, end)).Confidence >= SecretConfidence.High;
    }
}
