namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>
/// The named groups of a pattern, and whether two of one name can take part in one match. They can unless they stand in different
/// alternatives of the innermost disjunction that holds both. For every open disjunction it is known how many named groups came before it
/// and before its current alternative. Only the last earlier group of a name has to be asked: had an older one stood in the way, the last
/// one would have been refused already.
/// </summary>
internal sealed class GroupNames
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Start, int End)> _references = [];
    private int[] _disjunctionStarts;
    private int[] _alternativeStarts;
    private int _open;
    private int _count;

    internal GroupNames(int openDisjunctions)
    {
        _open = openDisjunctions;
        _disjunctionStarts = new int[openDisjunctions + 8];
        _alternativeStarts = new int[openDisjunctions + 8];
    }

    internal void EnterDisjunction()
    {
        if (_open == _disjunctionStarts.Length)
        {
            Array.Resize(ref _disjunctionStarts, _open * 2);
            Array.Resize(ref _alternativeStarts, _open * 2);
        }

        _disjunctionStarts[_open] = _count;
        _alternativeStarts[_open++] = _count;
    }

    internal void NextAlternative() => _alternativeStarts[_open - 1] = _count;

    internal void LeaveDisjunction() => _open--;

    /// <summary>Takes a group in; false when an earlier one of that name can match together with it.</summary>
    internal bool TryDeclare(string name, int number)
    {
        var entry = EntryOf(name);
        if (entry.Last >= 0 && entry.Last >= _alternativeStarts[InnermostAround(entry.Last)]) return false;

        entry.Last = _count++;
        entry.Numbers.Add(number);
        return true;
    }

    /// <summary>Notes a reference; the numbers of its groups are complete when the pattern has been read.</summary>
    internal IReadOnlyList<int> Refer(string name, int start, int end)
    {
        _references.Add((name, start, end));
        return EntryOf(name).Numbers;
    }

    /// <summary>The first reference without a group, or null.</summary>
    internal RegExpError? Check()
    {
        foreach (var (name, start, end) in _references)
        {
            if (_entries[name].Last < 0)
            {
                return new RegExpError(RegExpErrorKind.UnknownGroupReference, start, end,
                    $"no group of this pattern has the name {Shown.Name(name)}");
            }
        }

        return null;
    }

    private Entry EntryOf(string name)
    {
        if (!_entries.TryGetValue(name, out var entry)) _entries.Add(name, entry = new Entry());
        return entry;
    }

    /// <summary>The innermost open disjunction that began before a group; the outermost began before all.</summary>
    private int InnermostAround(int ordinal)
    {
        var (low, high) = (0, _open - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_disjunctionStarts[middle] <= ordinal) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private sealed class Entry
    {
        internal int Last { get; set; } = -1;

        internal List<int> Numbers { get; } = [];
    }
}
