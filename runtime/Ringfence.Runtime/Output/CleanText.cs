using System.Text;
using Ringfence.Secrets;

namespace Ringfence.Runtime.Output;

/// <summary>A text that may leave: secrets masked, halves of surrogate pairs replaced, cut to its limit.</summary>
internal readonly record struct CleanText(string Text, bool IsCut, bool IsMasked, bool IsRepaired)
{
    /// <summary>How far behind the limit secrets are looked for, so that one that begins before it is recognised whole.</summary>
    internal const int LookAhead = 8 * 1024;

    /// <summary>Cleans a text. What is allocated depends on <paramref name="limit"/>, never on the text's length.</summary>
    internal static CleanText From(string source, int limit)
    {
        var isLong = source.Length > limit;
        var matches = SecretScanner.Scan(source.AsSpan(0, (int)Math.Min(source.Length, (long)limit + LookAhead)));
        var kept = Math.Min(source.Length, limit);
        if (!isLong && matches.Count == 0 && IndexOfHalf(source, 0, kept) < 0)
        {
            return new CleanText(source, IsCut: false, IsMasked: false, IsRepaired: false);
        }

        var built = new StringBuilder();
        var at = 0;
        var isMasked = false;
        var isRepaired = false;
        foreach (var match in matches)
        {
            if (match.Start >= kept)
            {
                break;
            }

            isRepaired |= AppendRepaired(built, source, at, match.Start);
            built.Append(SecretMask.Mask(source.Substring(match.Start, match.Length), match.Detector));
            isMasked = true;
            at = match.End;
        }

        isRepaired |= AppendRepaired(built, source, at, kept);
        var isCut = isLong || built.Length > limit;
        return new CleanText(isCut ? Cut(built, limit) : built.ToString(), isCut, isMasked, isRepaired);
    }

    /// <summary>Cuts a clean text to a smaller limit, not through a surrogate pair.</summary>
    internal static string Cut(string text, int limit) => Cut(new StringBuilder(text[..Math.Min(text.Length, limit)]), limit);

    private static string Cut(StringBuilder text, int limit)
    {
        if (limit == 0)
        {
            return "";
        }

        var length = Math.Min(text.Length, limit - 1);
        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        text.Length = length;
        return text.Append(OutputMarker.Ellipsis).ToString();
    }

    private static bool AppendRepaired(StringBuilder built, string source, int start, int end)
    {
        var isRepaired = false;
        while (start < end)
        {
            var half = IndexOfHalf(source, start, end);
            built.Append(source, start, (half < 0 ? end : half) - start);
            if (half < 0)
            {
                break;
            }

            built.Append('\uFFFD');
            isRepaired = true;
            start = half + 1;
        }

        return isRepaired;
    }

    /// <summary>The first surrogate between the places that has no partner in the whole text, or -1.</summary>
    private static int IndexOfHalf(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
