namespace Ringfence.Findings.Frames;

/// <summary>The stretches of a text that are not shown, merged where they touch.</summary>
internal sealed class MaskedSpans
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    internal static MaskedSpans None { get; } = new([]);

    internal MaskedSpans(IEnumerable<OffsetSpan> spans)
    {
        foreach (var span in spans.Where(s => !s.IsEmpty).OrderBy(s => s.Start))
        {
            var last = _ends.Count - 1;
            if (last >= 0 && span.Start <= _ends[last])
            {
                _ends[last] = Math.Max(_ends[last], span.End);
            }
            else
            {
                _starts.Add(span.Start);
                _ends.Add(span.End);
            }
        }
    }

    /// <summary>Whether a part of a stretch that is not empty is masked.</summary>
    internal bool Touch(int start, int end)
    {
        if (_starts.Count == 0) return false;

        // The last one that begins before the end is the only one that can reach beyond the start.
        var found = _starts.BinarySearch(end - 1);
        var last = found >= 0 ? found : ~found - 1;
        return last >= 0 && _ends[last] > start;
    }
}
