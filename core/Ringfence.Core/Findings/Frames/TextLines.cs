namespace Ringfence.Findings.Frames;

/// <summary>The lines of a text. Positions are those of <see cref="TextRange"/>: from 1, in UTF-16 units.</summary>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    internal TextLines(string text, LineTerminators terminators)
    {
        _text = text;
        char[] ends = terminators switch
        {
            LineTerminators.Json => ['\n', '\r'],
            LineTerminators.CSharp => ['\n', '\r', '\u2028', '\u2029', '\u0085'],
            _ => ['\n', '\r', '\u2028', '\u2029'],
        };
        for (var at = text.IndexOfAny(ends); at >= 0; at = text.IndexOfAny(ends, at))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            _starts.Add(at);
        }
    }

    /// <summary>How many there are: one more than there are line ends.</summary>
    internal int Count => _starts.Count;

    /// <summary>The offset of a line's first character.</summary>
    internal int Start(int line) => _starts[line - 1];

    /// <summary>The offset behind a line's last character, before what ends it.</summary>
    internal int End(int line)
    {
        if (line == Count) return _text.Length;

        var next = Start(line + 1);
        return next - (_text[next - 1] == '\n' && next - 2 >= Start(line) && _text[next - 2] == '\r' ? 2 : 1);
    }

    /// <summary>The line that holds an offset of the text.</summary>
    internal int LineAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The offset of a place; of the nearest one when there is no such place.</summary>
    internal int Offset(int line, int column)
    {
        if (line < 1) return 0;
        if (line > Count) return _text.Length;

        var start = Start(line);
        return start + Math.Min(Math.Max(column, 1) - 1, End(line) - start);
    }

    /// <summary>The offsets of a range, in order, with surrogate pairs whole.</summary>
    internal OffsetSpan Offsets(TextRange range)
    {
        var a = Offset(range.StartLine, range.StartColumn);
        var b = Offset(range.EndLine, range.EndColumn);
        var start = Math.Min(a, b);
        var end = Math.Max(a, b);
        var isEmpty = start == end;
        if (DividesPair(start)) start--;
        if (isEmpty) end = start;
        else if (DividesPair(end)) end++;
        return new OffsetSpan(start, end);
    }

    private bool DividesPair(int offset) => offset > 0 && offset < _text.Length
        && char.IsHighSurrogate(_text[offset - 1]) && char.IsLowSurrogate(_text[offset]);
}
