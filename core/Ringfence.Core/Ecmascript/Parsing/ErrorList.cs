namespace Ringfence.Ecmascript.Parsing;

/// <summary>The errors met so far.</summary>
internal sealed class ErrorList
{
    private readonly ScriptText _source;
    private readonly int _most;
    private readonly List<SyntaxError> _errors = [];

    internal ErrorList(ScriptText source, int most)
    {
        _source = source;
        _most = most;
    }

    internal int Count => _errors.Count;

    /// <summary>Notes an error; parsing goes on.</summary>
    /// <exception cref="ParseAbort">It was the last one that fits.</exception>
    internal void Report(
        SyntaxErrorCode code, int start, int end, string message, int relatedStart = -1, int relatedEnd = -1, string? related = null)
    {
        // Looking ahead scans a token twice.
        if (_errors.Count > 0 && _errors[_errors.Count - 1] is var last && last.Start == start && last.Code == code) return;
        _errors.Add(new SyntaxError(code, message, start, end, _source.GetRange(start, end))
        {
            Related = relatedStart < 0 ? null : _source.GetRange(relatedStart, relatedEnd),
            RelatedMessage = related,
        });
        if (_errors.Count >= _most) throw new ParseAbort(isFinal: true);
    }

    /// <summary>Forgets what was noted while looking for a place to go on.</summary>
    internal void Truncate(int count) => _errors.RemoveRange(count, _errors.Count - count);

    internal IReadOnlyList<SyntaxError> ToSorted()
    {
        SyntaxError[] sorted = [.. _errors];
        Array.Sort(sorted, static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Code.CompareTo(b.Code));
        return Array.AsReadOnly(sorted);
    }
}
