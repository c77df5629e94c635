using Ringfence.TestKit;

namespace Ringfence.Core.Tests;

/// <summary>Published files, or parts of them, that are made from the code's own tables.</summary>
internal static class Documents
{
    /// <summary>Holds a file below <c>docs</c> against what the code says; <c>RINGFENCE_ACCEPT=1</c> writes it.</summary>
    internal static void Match(string expected, params string[] parts)
    {
        var path = PathOf(parts);
        if (Golden.IsAccepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    /// <summary>The same for what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c> in a page.</summary>
    internal static void MatchPart(string expected, string name, params string[] parts)
    {
        var page = File.ReadAllText(PathOf(parts));
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var (start, end) = (page.IndexOf(open, StringComparison.Ordinal), page.IndexOf(close, StringComparison.Ordinal));
        Assert.True(start >= 0 && end > start, $"{parts[^1]} lacks the part '{name}'.");
        Match(page[..(start + open.Length)] + expected + page[end..], parts);
    }

    internal static string PathOf(params string[] parts) => Repository.PathOf(["docs", .. parts]);
}
