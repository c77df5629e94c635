namespace Ringfence.Secrets;

/// <summary>
/// The secret half of a pair whose other half can be recognised, such as the secret access key beside an AWS access key id. It has a length
/// and an alphabet and nothing else, so it counts only near its partner.
/// </summary>
internal sealed class SecretCompanion(SecretDetector detector, Alphabet alphabet, int length)
{
    /// <summary>How far from its partner it is looked for within one text, in UTF-16 units.</summary>
    private const int Reach = 300;

    internal SecretDetector Detector { get; } = detector;

    internal int Length => length;

    /// <summary>Whether the whole text could be this half.</summary>
    internal bool Is(SecretText text) => text.Length == length && IsAt(text, 0);

    /// <summary>The place of this half near its partner, or a negative number.</summary>
    internal int FindNear(SecretText text, int start, int end)
    {
        var limit = Math.Min(text.Length, end + Reach);
        for (var at = Math.Max(0, start - Reach); at < limit; at++)
        {
            var run = at;
            while (run < limit && alphabet.Contains(text[run]))
            {
                run++;
            }

            if (run - at == length && (at >= end || run <= start) && IsAt(text, at))
            {
                return at;
            }

            at = run;
        }

        return -1;
    }

    private bool IsAt(SecretText text, int at)
    {
        var kinds = 0;
        for (var i = at; i < at + length; i++)
        {
            if (!alphabet.Contains(text[i]))
            {
                return false;
            }

            kinds |= text[i] switch
            {
                >= 'a' and <= 'z' => 1,
                >= 'A' and <= 'Z' => 2,
                _ => 4,
            };
        }

        return kinds == 7 && !Placeholder.IsPlaceholder(text, new SecretSpan(at, at + length, at, alphabet.Count, IsMixed: true), isChecked: false);
    }
}
