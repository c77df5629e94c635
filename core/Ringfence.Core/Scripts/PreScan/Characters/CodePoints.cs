namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>Reads code points of a text. A lone surrogate counts as a code point of its own.</summary>
internal static class CodePoints
{
    internal static int At(string text, int index)
    {
        char first = text[index];
        return char.IsHighSurrogate(first) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(first, text[index + 1])
            : first;
    }

    /// <summary>The code point that ends at an index; -1 at the beginning of the text.</summary>
    internal static int Before(string text, int index)
    {
        if (index <= 0) return -1;
        char last = text[index - 1];
        return char.IsLowSurrogate(last) && index > 1 && char.IsHighSurrogate(text[index - 2])
            ? char.ConvertToUtf32(text[index - 2], last)
            : last;
    }

    /// <summary>The code point that begins at an index; -1 at the end of the text.</summary>
    internal static int AtOrEnd(string text, int index) => index < text.Length ? At(text, index) : -1;

    internal static int Units(int codePoint) => codePoint >= 0x10000 ? 2 : 1;

    /// <summary>How many bytes more than UTF-16 units UTF-8 takes. A lone surrogate takes the three bytes of U+FFFD.</summary>
    internal static int ExtraBytes(int codePoint) => codePoint < 0x80 ? 0 : codePoint < 0x800 ? 1 : 2;

    /// <summary>The length in UTF-8 of a part of the text, from an index to its end.</summary>
    internal static long Utf8Length(string text, int index, CancellationToken cancellationToken)
    {
        long bytes = 0;
        int next = index;
        while (index < text.Length)
        {
            if (index >= next)
            {
                cancellationToken.ThrowIfCancellationRequested();
                next = index + 0x10000;
            }

            int codePoint = At(text, index);
            int units = Units(codePoint);
            bytes += units + ExtraBytes(codePoint);
            index += units;
        }

        return bytes;
    }
}
