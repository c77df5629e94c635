using Ringfence.Secrets.Judging;

namespace Ringfence.Secrets.Surroundings;

/// <summary>
/// The signature of an Azure shared access signature: <c>sig=</c> and the percent-encoded Base64 of 32 bytes, with the parameters of one beside it
/// (<c>se=</c> for the expiry and <c>sp=</c>, <c>sr=</c> or <c>skn=</c>).
/// </summary>
internal sealed class SasShape : ISecretShape
{
    private const int Reach = 700;
    private const int LeastSymbols = 20;

    private static readonly Alphabet Encoded = new(Alphabet.Digits + Alphabet.Lower + Alphabet.Upper + "%+/");

    public bool IgnoresCase => false;

    public string[] Anchors { get; } = ["sig="];

    public string Prefix => string.Empty;

    public bool TryMatch(SecretText text, int anchorAt, out SecretSpan match)
    {
        match = default;
        var start = anchorAt + "sig=".Length;
        if (anchorAt > 0 && text[anchorAt - 1] is not ('?' or '&' or ';' or ' ' or '"'))
        {
            return false;
        }

        var end = start;
        while (end < text.Length && end - start < 140 && Encoded.Contains(text[end]))
        {
            end++;
        }

        if (end < text.Length && text[end] == '=')
        {
            end++;
        }

        var value = SecretTexts.Cut(text, start, end);
        if (CountDecoded(value) != 44 || !HasParameters(text, anchorAt, end) || CountSymbols(value) < LeastSymbols || PlaceholderValue.Is(value))
        {
            return false;
        }

        match = new SecretSpan(start, end, start, Symbols: 0, IsMixed: true) { Confidence = SecretConfidence.High };
        return true;
    }

    private static int CountDecoded(string value)
    {
        var count = 0;
        for (var i = 0; i < value.Length; i++, count++)
        {
            i += value[i] == '%' ? 2 : 0;
        }

        return count;
    }

    private static int CountSymbols(string value)
    {
        var seen = new HashSet<char>(value);
        return seen.Count;
    }

    private static bool HasParameters(SecretText text, int start, int end)
    {
        var around = SecretTexts.Cut(text, Math.Max(0, start - Reach), start) + SecretTexts.Cut(text, end, Math.Min(text.Length, end + Reach));
        return Has(around, "se=") && (Has(around, "sp=") || Has(around, "sr=") || Has(around, "skn=") || Has(around, "sv="));
    }

    private static bool Has(string text, string parameter)
    {
        for (var at = text.IndexOf(parameter, StringComparison.Ordinal); at >= 0; at = text.IndexOf(parameter, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !Alphabet.Base62.Contains(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
