using Ringfence.Findings;

namespace Ringfence.Secrets.Files;

/// <summary>Lines and columns of a text. Lines end with LF, CR LF or CR; a leading byte order mark has no column.</summary>
internal sealed class TextPlaces
{
    private readonly List<int> _lineStarts = [0];

    internal TextPlaces(string text)
    {
        _lineStarts[0] = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    internal TextRange RangeOf(int start, int end)
    {
        var (startLine, startColumn) = PlaceOf(start);
        var (endLine, endColumn) = PlaceOf(end);
        return new TextRange(startLine, startColumn, endLine, endColumn);
    }

    private (int Line, int Column) PlaceOf(int index)
    {
        var found = _lineStarts.BinarySearch(index);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, index - _lineStarts[line] + 1);
    }
}
