namespace Ringfence.Findings.Frames;

/// <summary>Where a cut line begins, so that what matters is seen with something on both sides of it.</summary>
internal static class WindowStart
{
    /// <param name="text">The text.</param>
    /// <param name="line">A line that does not fit.</param>
    /// <param name="focus">What should be seen.</param>
    /// <param name="width">The cells there are between the two marks of a cut.</param>
    /// <param name="tabWidth">The cells between two tab stops.</param>
    internal static int For(string text, OffsetSpan line, OffsetSpan focus, int width, int tabWidth)
    {
        var seen = Math.Max(Measure(text, focus, width, tabWidth), 1);
        var free = Math.Max(width - seen, width / 4);
        var after = Math.Min(Measure(text, new OffsetSpan(focus.End, line.End), free, tabWidth), free / 2);
        return StepBack(text, line.Start, focus.Start, free - after, tabWidth);
    }

    /// <summary>The cells of a stretch, or the most when it has more.</summary>
    private static int Measure(string text, OffsetSpan span, int most, int tabWidth)
    {
        var cells = 0;
        for (var at = span.Start; at < span.End && cells < most;)
        {
            var glyph = GlyphReader.Read(text, at, span.End, cells, tabWidth);
            cells = glyph.EndCell;
            at = glyph.End;
        }

        return Math.Min(cells, most);
    }

    /// <summary>Goes back while what is passed takes no more than so many cells, taking each character for as wide as it can be.</summary>
    private static int StepBack(string text, int lineStart, int from, int cells, int tabWidth)
    {
        var at = from;
        var marks = 0;
        while (at > lineStart)
        {
            var length = at - 2 >= lineStart && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]) ? 2 : 1;
            var codePoint = GlyphReader.CodePoint(text, at - length, at, out _);
            var isMark = CharacterWidth.Of(codePoint) == 0;
            marks = isMark ? marks + 1 : 0;
            cells -= codePoint switch
            {
                '\t' => tabWidth,
                0xFE0F => 1,
                _ when VisibleNumber.IsFor(codePoint) || marks > GlyphReader.MostContinuations => VisibleNumber.WidthOf(codePoint),
                _ => CharacterWidth.Of(codePoint),
            };
            if (cells < 0) break;

            at -= length;
        }

        // A mark belongs to the character before it, which is not shown any more.
        for (var count = 0; at < from && at > lineStart && count < GlyphReader.MostContinuations; count++)
        {
            var codePoint = GlyphReader.CodePoint(text, at, from, out var length);
            if (CharacterWidth.Of(codePoint) > 0 && !CharacterWidth.IsEmojiModifier(codePoint)) break;

            at += length;
        }

        return at;
    }
}
