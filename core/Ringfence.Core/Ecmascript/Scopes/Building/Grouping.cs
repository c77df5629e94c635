namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>Sorts items into groups, keeping their order, in linear time.</summary>
internal static class Grouping
{
    /// <param name="items">The items.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="groupOf">The group of an item; -1 to leave it out.</param>
    internal static ScopeList<T>[] By<T>(IReadOnlyList<T> items, int groups, Func<T, int> groupOf)
        where T : class
    {
        int[] ends = new int[groups + 1];
        foreach (T item in items) ends[groupOf(item) + 1]++;
        ends[0] = 0;
        for (int i = 1; i <= groups; i++) ends[i] += ends[i - 1];
        T[] sorted = new T[ends[groups]];
        ScopeList<T>[] lists = new ScopeList<T>[groups];
        for (int i = 0; i < groups; i++) lists[i] = new ScopeList<T>(sorted, ends[i], ends[i + 1] - ends[i]);
        foreach (T item in items)
        {
            int group = groupOf(item);
            if (group >= 0) sorted[ends[group]++] = item;
        }

        return lists;
    }

    /// <summary>The items by where they begin, those of one place in the order they have.</summary>
    internal static T[] ByStart<T>(IReadOnlyList<T> items, Func<T, int> startOf)
    {
        T[] sorted = [.. items];
        if (IsSorted(sorted, startOf)) return sorted;
        long[] keys = new long[sorted.Length];
        for (int i = 0; i < keys.Length; i++) keys[i] = ((long)startOf(sorted[i]) << 32) | (uint)i;
        Array.Sort(keys, sorted);
        return sorted;
    }

    private static bool IsSorted<T>(T[] items, Func<T, int> startOf)
    {
        for (int i = 1; i < items.Length; i++)
        {
            if (startOf(items[i - 1]) > startOf(items[i])) return false;
        }

        return true;
    }
}
