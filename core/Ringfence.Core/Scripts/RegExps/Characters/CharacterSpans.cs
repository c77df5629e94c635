namespace Ringfence.Scripts.RegExps.Characters;

/// <summary>A set of characters as the sorted places where being in it begins and ends, alternately.</summary>
internal sealed class CharacterSpans : IEquatable<CharacterSpans>
{
    internal static readonly CharacterSpans Empty = new([]);

    private CharacterSpans(int[] bounds) => Bounds = bounds;

    /// <summary>At even places the first character of a span, at odd places the one behind its last.</summary>
    internal int[] Bounds { get; }

    internal bool IsEmpty => Bounds.Length == 0;

    /// <summary>The span between two characters, both included.</summary>
    internal static CharacterSpans Of(int first, int last) => new([first, last + 1]);

    /// <summary>Spans by their first and last characters, in pairs that are sorted and do not touch.</summary>
    internal static CharacterSpans OfPairs(params int[] pairs)
    {
        var bounds = (int[])pairs.Clone();
        for (var i = 1; i < bounds.Length; i += 2) bounds[i]++;
        return new CharacterSpans(bounds);
    }

    internal static CharacterSpans OfAll(IEnumerable<int> characters)
    {
        List<int> bounds = [];
        foreach (var c in characters.Distinct().OrderBy(c => c))
        {
            if (bounds.Count > 0 && bounds[bounds.Count - 1] == c) bounds[bounds.Count - 1] = c + 1;
            else bounds.AddRange([c, c + 1]);
        }

        return new CharacterSpans([.. bounds]);
    }

    internal bool Contains(int character)
    {
        var at = Array.BinarySearch(Bounds, character);
        return ((at < 0 ? ~at : at + 1) & 1) == 1;
    }

    internal CharacterSpans Union(CharacterSpans other) => Combine(other, static (a, b) => a || b);

    internal CharacterSpans Intersect(CharacterSpans other) => Combine(other, static (a, b) => a && b);

    internal CharacterSpans Except(CharacterSpans other) => Combine(other, static (a, b) => a && !b);

    public bool Equals(CharacterSpans? other) => other is not null && Bounds.AsEnumerable().SequenceEqual(other.Bounds);

    public override bool Equals(object? obj) => Equals(obj as CharacterSpans);

    public override int GetHashCode()
    {
        var hash = Bounds.Length;
        foreach (var bound in Bounds) hash = unchecked((hash * 31) + bound);
        return hash;
    }

    private CharacterSpans Combine(CharacterSpans other, Func<bool, bool, bool> both)
    {
        List<int> bounds = [];
        var (i, j, isIn) = (0, 0, false);
        while (i < Bounds.Length || j < other.Bounds.Length)
        {
            var mine = i < Bounds.Length ? Bounds[i] : int.MaxValue;
            var theirs = j < other.Bounds.Length ? other.Bounds[j] : int.MaxValue;
            if (mine <= theirs) i++;
            if (theirs <= mine) j++;
            if (both((i & 1) == 1, (j & 1) == 1) == isIn) continue;
            isIn = !isIn;
            bounds.Add(Math.Min(mine, theirs));
        }

        return new CharacterSpans([.. bounds]);
    }
}
