namespace Ringfence.Findings.Frames;

/// <summary>Chooses the lines of a frame and what is marked in each.</summary>
internal sealed class FrameLines
{
    // Fewer lines than this between the first and the last are shown; an elision would save nothing.
    private const int MostInterior = 2;

    private readonly FrameSource _source;
    private readonly OffsetSpan _range;
    private readonly int _first;
    private readonly int _last;
    private readonly OffsetSpan? _related;
    private readonly string _label;

    internal FrameLines(FrameSource source, TextRange range, TextRange? related, string label)
    {
        _source = source;
        _label = label;
        _range = source.Lines.Offsets(range);
        _first = source.Lines.LineAt(_range.Start);
        _last = source.Lines.LineAt(_range.End);
        if (_last > _first && _range.End == source.Lines.Start(_last))
        {
            // It ends with the end of a line; there is nothing to mark in the next one.
            _last--;
        }

        if (related is { } other) _related = source.Lines.Offsets(other);
    }

    internal string Draw()
    {
        var lines = Choose();
        var frame = new FrameWriter(_source, lines.Max);
        var previous = 0;
        foreach (var line in lines)
        {
            if (previous > 0 && line > previous + 2) frame.Elision();
            else if (previous > 0 && line == previous + 2) Draw(frame, line - 1);

            Draw(frame, line);
            previous = line;
        }

        return frame.ToString();
    }

    private void Draw(FrameWriter frame, int line) => frame.Line(line, MarkedIn(line), RelatedIn(line), _label);

    private SortedSet<int> Choose()
    {
        var lines = new SortedSet<int> { _first, _last };
        if (_last - _first - 1 <= MostInterior) Add(lines, _first, _last);
        Add(lines, Math.Max(_first - _source.LinesBefore, 1), _first);

        // What stands behind the last line end is a line for an editor, and nothing to show.
        var end = _source.Lines.Count;
        if (_source.Line(end).IsEmpty) end--;
        Add(lines, _last, Math.Min(_last + _source.LinesAfter, end));
        if (_related is { } related) lines.Add(_source.Lines.LineAt(related.Start));
        return lines;
    }

    private static void Add(SortedSet<int> lines, int from, int to)
    {
        for (var line = from; line <= to; line++) lines.Add(line);
    }

    /// <summary>What carets go under. Of the lines after the first, not under their indentation.</summary>
    private OffsetSpan? MarkedIn(int line)
    {
        if (line < _first || line > _last) return null;
        if (line == _first) return _range.ClampTo(_source.Line(line));

        var marked = _range.ClampTo(_source.Indented(line));
        return marked.IsEmpty ? null : marked;
    }

    private OffsetSpan? RelatedIn(int line) =>
        _related is { } related && _source.Lines.LineAt(related.Start) == line ? related.ClampTo(_source.Line(line)) : null;
}
