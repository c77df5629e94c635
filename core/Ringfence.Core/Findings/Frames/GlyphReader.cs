namespace Ringfence.Findings.Frames;

/// <summary>Divides a text into what is shown in cells.</summary>
internal static class GlyphReader
{
    /// <summary>
    /// The longest emoji in use has nine characters after the first. What has more is divided, or a line of marks would be one cell wide
    /// and a megabyte long.
    /// </summary>
    internal const int MostContinuations = 10;

    private const int ZeroWidthJoiner = 0x200D;
    private const int EmojiPresentation = 0xFE0F;

    /// <summary>Reads the glyph that begins at an offset before the end.</summary>
    internal static Glyph Read(string text, int at, int end, int cell, int tabWidth)
    {
        if (text[at] == '\t')
        {
            var width = tabWidth - cell % tabWidth;
            return new Glyph(at, at + 1, cell, width, new string(' ', width));
        }

        var codePoint = CodePoint(text, at, end, out var length);

        // A mark without a letter before it would go on top of what the frame itself writes there.
        return VisibleNumber.IsFor(codePoint) || CharacterWidth.Of(codePoint) == 0
            ? new Glyph(at, at + length, cell, VisibleNumber.WidthOf(codePoint), VisibleNumber.Of(codePoint))
            : ReadCluster(text, at, at + length, end, cell, codePoint);
    }

    internal static int CodePoint(string text, int at, int end, out int length)
    {
        var isPair = char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1]);
        length = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }

    private static Glyph ReadCluster(string text, int start, int at, int end, int cell, int first)
    {
        var width = CharacterWidth.Of(first);
        var last = first;
        var isJoined = false;
        for (var count = 0; at < end && count < MostContinuations; count++)
        {
            if (text[at] is >= ' ' and <= '~') break;

            var next = CodePoint(text, at, end, out var length);
            if (VisibleNumber.IsFor(next)) break;

            if (CharacterWidth.IsZero(next))
            {
                isJoined = next == ZeroWidthJoiner && first > '~' && CharacterWidth.IsEmoji(first);
                if (next == EmojiPresentation && CharacterWidth.IsEmoji(first)) width = 2;
            }
            else if (isJoined && CharacterWidth.IsEmoji(next))
            {
                isJoined = false;
                width = 2;
                last = next;
            }
            else if (CharacterWidth.IsEmojiModifier(next) && CharacterWidth.IsEmojiModifierBase(last))
            {
                width = 2;
            }
            else
            {
                break;
            }

            at += length;
        }

        return new Glyph(start, at, cell, width, null);
    }
}
