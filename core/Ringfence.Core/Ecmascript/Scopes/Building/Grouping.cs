namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>Sorts items into groups, keeping their order, in linear time.</summary>
internal static class Grouping
{
    /// <param name="items">The items.</param>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="groupOf">The group of an item; -1 to leave it out.</param>
    internal static ScopeList<T>[] By<T>(T[] items, int groups, Func<T, int> groupOf)
        where T : class
    {
        int[] ends = new int[groups + 1];
        int[] places = new int[items.Length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = groupOf(items[i]);
            ends[places[i] + 1]++;
        }

        ends[0] = 0;
        for (int i = 1; i <= groups; i++) ends[i] += ends[i - 1];
        T[] sorted = new T[ends[groups]];
        ScopeList<T>[] lists = new ScopeList<T>[groups];
        for (int i = 0; i < groups; i++) lists[i] = new ScopeList<T>(sorted, ends[i], ends[i + 1] - ends[i]);
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0) sorted[ends[places[i]]++] = items[i];
        }

        return lists;
    }

    /// <summary>The items by where they begin, those of one place in the order they have: the same array if they are so.</summary>
    internal static T[] ByStart<T>(T[] items, Func<T, int> startOf)
    {
        if (IsSorted(items, startOf)) return items;
        T[] sorted = [.. items];
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
