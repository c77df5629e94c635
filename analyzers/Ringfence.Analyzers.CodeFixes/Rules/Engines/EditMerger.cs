using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>
/// Collects the edits of several fixes of one document. Fixes that share an edit, such as two engines with the same options, make it once; a fix
/// that would collide with an earlier one is left out as a whole, to be offered again when the earlier one is done.
/// </summary>
internal sealed class EditMerger
{
    private readonly List<TextChange> _changes = [];

    internal void Add(ImmutableArray<TextChange> fix)
    {
        var added = new List<TextChange>();
        foreach (var change in fix)
        {
            if (_changes.Contains(change))
            {
                continue;
            }

            foreach (var earlier in _changes)
            {
                if (Collide(change.Span, earlier.Span))
                {
                    return;
                }
            }

            added.Add(change);
        }

        _changes.AddRange(added);
    }

    internal IReadOnlyList<TextChange> InOrder()
    {
        _changes.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return _changes;
    }

    private static bool Collide(TextSpan a, TextSpan b) => a.Start == b.Start || a.OverlapsWith(b);
}
