using System.Text;

namespace Ringfence.TestKit.Reporting;

/// <summary>The first place where two texts part, in the notation of a unified diff.</summary>
public static class LineDiff
{
    private const int Context = 3;
    private const int Longest = 400;

    /// <summary>The lines around the first difference; what both texts share before and behind it is left out.</summary>
    public static string FirstHunk(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
        {
            start++;
        }

        var output = new StringBuilder();
        output.Append("--- expected\n+++ actual\n@@ line ").Append(start + 1).Append(" @@\n");
        for (var i = Math.Max(0, start - Context); i < start; i++)
        {
            Append(output, ' ', left[i]);
        }

        var (skippedLeft, skippedRight) = Meet(left.AsSpan(start), right.AsSpan(start));
        AppendAll(output, '-', left.AsSpan(start, skippedLeft));
        AppendAll(output, '+', right.AsSpan(start, skippedRight));
        AppendAll(output, ' ', left.AsSpan(start + skippedLeft, Math.Min(Context, left.Length - start - skippedLeft)));
        return output.ToString();
    }

    /// <summary>How many lines of each side to pass over until both go on alike; everything when they never do.</summary>
    private static (int Left, int Right) Meet(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        for (var distance = 1; distance <= Math.Min(left.Length + right.Length, Longest); distance++)
        {
            for (var l = 0; l <= distance; l++)
            {
                var r = distance - l;
                if (l < left.Length && r < right.Length && left[l] == right[r] && left[l].AsSpan().Trim().Length > 1)
                {
                    return (l, r);
                }
            }
        }

        return (left.Length, right.Length);
    }

    private static void AppendAll(StringBuilder output, char sign, ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            Append(output, sign, line);
        }
    }

    private static void Append(StringBuilder output, char sign, string line) =>
        output.Append(sign).Append(line.Replace("\r", "\\r", StringComparison.Ordinal)).Append('\n');
}
