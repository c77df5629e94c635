using System.Text;

namespace Ringfence.Findings.Frames;

/// <summary>The part of a line that fits a width, in cells. Time and memory depend on the width, not on the line.</summary>
internal sealed class LineWindow
{
    private const char Cut = '…';

    private readonly string _text;
    private readonly List<Glyph> _glyphs;
    private readonly bool _isCutBefore;
    private readonly bool _isCutAfter;

    private LineWindow(string text, List<Glyph> glyphs, bool isCutBefore, bool isCutAfter)
    {
        _text = text;
        _glyphs = glyphs;
        _isCutBefore = isCutBefore;
        _isCutAfter = isCutAfter;
        EndCell = glyphs.Count > 0 ? glyphs[glyphs.Count - 1].EndCell : isCutBefore ? 1 : 0;
    }

    /// <summary>The cell behind the last glyph.</summary>
    private int EndCell { get; }

    internal int Width => EndCell + (_isCutAfter ? 1 : 0);

    /// <summary>Takes the part of a line in which a stretch of it is seen.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="focus">What must be seen, if it fits; else its beginning.</param>
    /// <param name="width">The cells there are.</param>
    /// <param name="tabWidth">The cells between two tab stops.</param>
    internal static LineWindow Around(string text, OffsetSpan line, OffsetSpan focus, int width, int tabWidth)
    {
        var glyphs = Read(text, line, 0, width, tabWidth);
        if (End(glyphs, line.Start) == line.End) return new LineWindow(text, glyphs, false, false);

        DropFrom(glyphs, width - 1);
        if (focus.End <= End(glyphs, line.Start)) return new LineWindow(text, glyphs, false, true);

        var start = WindowStart.For(text, line, focus, width - 2, tabWidth);
        glyphs = ReadTo(text, line, start, width, tabWidth);
        if (focus.Start < line.End && End(glyphs, start) <= focus.Start)
        {
            start = focus.Start;
            glyphs = ReadTo(text, line, start, width, tabWidth);
        }

        return new LineWindow(text, glyphs, start > line.Start, End(glyphs, start) < line.End);
    }

    /// <summary>The first and the exclusive last cell under which a stretch is marked; at least one cell.</summary>
    internal (int First, int End) Cells(OffsetSpan marked)
    {
        var first = EndCell;
        var end = 0;
        foreach (var glyph in _glyphs)
        {
            if (glyph.End > marked.Start) first = Math.Min(first, glyph.Cell);
            if (glyph.Start < marked.End) end = glyph.EndCell;
        }

        if (_glyphs.Count > 0)
        {
            if (_isCutBefore && marked.Start < _glyphs[0].Start) first = 0;
            if (_isCutAfter && marked.End > _glyphs[_glyphs.Count - 1].End) end = EndCell + 1;
        }

        return (first, Math.Max(marked.IsEmpty ? 0 : end, first + 1));
    }

    internal void AppendTo(StringBuilder frame, MaskedSpans masks)
    {
        if (_isCutBefore) frame.Append(Cut);
        foreach (var glyph in _glyphs)
        {
            if (masks.Touch(glyph.Start, glyph.End)) frame.Append('•', glyph.Width);
            else if (glyph.Shown is { } shown) frame.Append(shown);
            else frame.Append(_text, glyph.Start, glyph.End - glyph.Start);
        }

        if (_isCutAfter) frame.Append(Cut);
    }

    private static int End(List<Glyph> glyphs, int start) => glyphs.Count > 0 ? glyphs[glyphs.Count - 1].End : start;

    private static List<Glyph> ReadTo(string text, OffsetSpan line, int start, int width, int tabWidth)
    {
        var before = start > line.Start ? 1 : 0;
        var glyphs = Read(text, new OffsetSpan(start, line.End), before, width, tabWidth);
        if (End(glyphs, start) < line.End) DropFrom(glyphs, width - 1);
        return glyphs;
    }

    private static List<Glyph> Read(string text, OffsetSpan span, int cell, int width, int tabWidth)
    {
        var glyphs = new List<Glyph>();
        for (var at = span.Start; at < span.End;)
        {
            var glyph = GlyphReader.Read(text, at, span.End, cell, tabWidth);
            if (glyph.EndCell > width) break;

            glyphs.Add(glyph);
            at = glyph.End;
            cell = glyph.EndCell;
        }

        return glyphs;
    }

    private static void DropFrom(List<Glyph> glyphs, int width)
    {
        while (glyphs.Count > 0 && glyphs[glyphs.Count - 1].EndCell > width) glyphs.RemoveAt(glyphs.Count - 1);
    }
}
