using System.Globalization;
using System.Text;

namespace Ringfence.Findings.Frames;

/// <summary>Writes the rows of a frame behind their gutter.</summary>
internal sealed class FrameWriter
{
    private const string Bar = " |";

    private readonly StringBuilder _frame = new();
    private readonly FrameSource _source;
    private readonly int _gutter;
    private readonly int _width;

    internal FrameWriter(FrameSource source, int highestLine)
    {
        _source = source;
        _gutter = Digits(highestLine).Length;

        // One cell stays free for a caret behind the end of a full line.
        _width = source.MaxWidth - _gutter - Bar.Length - 2;
    }

    internal void Elision() => Gutter("…");

    internal void Line(int line, OffsetSpan? marked, OffsetSpan? related, string label)
    {
        var start = new OffsetSpan(_source.Lines.Start(line), _source.Lines.Start(line));
        var window = _source.Window(line, Focus(marked, related) ?? start, _width);
        Gutter(Digits(line));
        if (window.Width > 0)
        {
            _frame.Append(' ');
            window.AppendTo(_frame, _source.Masks);
        }

        if (marked is { } range) Markers(window.Cells(range), '^');
        if (related is { } other) Label(window.Cells(other), label);
    }

    public override string ToString() => _frame.ToString();

    /// <summary>Both, when they are near enough to be seen together.</summary>
    private OffsetSpan? Focus(OffsetSpan? marked, OffsetSpan? related)
    {
        if (marked is not { } a || related is not { } b) return marked ?? related;

        var both = new OffsetSpan(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
        return both.End - both.Start < _width ? both : a;
    }

    private void Markers((int First, int End) cells, char marker)
    {
        Gutter("");
        _frame.Append(' ', cells.First + 1).Append(marker, cells.End - cells.First);
    }

    private void Label((int First, int End) cells, string label)
    {
        Markers(cells, '-');
        if (label.Length == 0) return;

        var all = new OffsetSpan(0, label.Length);
        var shown = LineWindow.Around(label, all, new OffsetSpan(0, 0), _width, tabWidth: 1);
        if (cells.End + 1 + shown.Width > _width)
        {
            Gutter("");
            _frame.Append(' ', Math.Min(cells.First, _width - shown.Width));
        }

        _frame.Append(' ');
        shown.AppendTo(_frame, MaskedSpans.None);
    }

    private void Gutter(string text)
    {
        if (_frame.Length > 0) _frame.Append('\n');
        _frame.Append(' ', _gutter - text.Length).Append(text).Append(Bar);
    }

    private static string Digits(int line) => line.ToString(CultureInfo.InvariantCulture);
}
