namespace Ringfence.Scripts.PreScan.Names;

/// <summary>
/// Looks for the names that suspicious names could be mistaken for: those of the language, of its hosts, and of the script itself.
/// </summary>
internal sealed class NameSearch
{
    private readonly List<SpottedName> _candidates;
    private readonly Dictionary<string, (string? Twin, bool IsGlobal)> _twins = new(StringComparer.Ordinal);
    private readonly HashSet<int> _hashes = [];

    internal NameSearch(List<SpottedName> candidates)
    {
        _candidates = candidates;
        foreach (SpottedName candidate in candidates)
        {
            string skeleton = SkeletonOf(candidate);
            if (_twins.ContainsKey(skeleton)) continue;
            _twins.Add(skeleton, default);
            _hashes.Add(NameText.SkeletonHash(skeleton, 0, skeleton.Length));
        }

        foreach (string global in KnownNames.All)
        {
            string skeleton = NameText.Skeleton(global);
            if (_twins.TryGetValue(skeleton, out var twin) && twin.Twin is null) _twins[skeleton] = (global, true);
        }
    }

    /// <summary>The names that can be mistaken for one that exists, each spelling once.</summary>
    internal IEnumerable<SpottedName> Mistakable
    {
        get
        {
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (SpottedName candidate in _candidates)
            {
                string skeleton = SkeletonOf(candidate);
                (string? twin, bool isGlobal) = _twins[skeleton];
                if (twin is null && seen.TryGetValue(skeleton, out string? other) && other != candidate.Name) twin = other;
                if (!seen.ContainsKey(skeleton)) seen.Add(skeleton, candidate.Name);
                if (twin is not null && told.Add(candidate.Name)) yield return candidate with { Twin = twin, TwinIsGlobal = isGlobal };
            }
        }
    }

    /// <summary>Takes note of an ASCII name of the script.</summary>
    internal void Saw(string text, int start, int end)
    {
        if (!_hashes.Contains(NameText.SkeletonHash(text, start, end))) return;
        string name = text.Substring(start, end - start);
        string skeleton = NameText.Skeleton(name);
        if (_twins.TryGetValue(skeleton, out var twin) && twin.Twin is null) _twins[skeleton] = (name, false);
    }

    private static string SkeletonOf(SpottedName name) => NameText.Skeleton(NameText.ReadAs(name.Name));
}
