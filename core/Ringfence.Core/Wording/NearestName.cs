namespace Ringfence.Wording;

/// <summary>Finds what somebody meant to write.</summary>
internal static class NearestName
{
    private const int LongestCompared = 64;

    /// <summary>
    /// The known name that differs least, by letters added, dropped, changed or swapped; null when none is close. Case counts as nothing.
    /// </summary>
    internal static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestCompared) return null;

        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate);
            if (distance >= least || distance > Math.Max(name.Length, candidate.Length) / 3) continue;

            least = distance;
            nearest = candidate;
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        }

        return rows[a.Length, b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
