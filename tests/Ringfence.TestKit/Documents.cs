namespace Ringfence.TestKit;

/// <summary>Published files, or parts of them, that are made from the code's own tables.</summary>
public static class Documents
{
    /// <summary>Holds a file below <c>docs</c> against what the code says; <c>RINGFENCE_ACCEPT=1</c> writes it.</summary>
    public static void Match(string expected, params string[] parts)
    {
        var path = PathOf(parts);
        if (Golden.IsAccepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        if (!string.Equals(expected, File.ReadAllText(path), StringComparison.Ordinal))
        {
            throw new CaseFailedException($"'{string.Join('/', parts)}' does not say what the code says; with RINGFENCE_ACCEPT=1 it is written anew. Expected:\n{expected}");
        }
    }

    /// <summary>The same for what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c> in a page.</summary>
    public static void MatchPart(string expected, string name, params string[] parts)
    {
        var page = File.ReadAllText(PathOf(parts));
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var (start, end) = (page.IndexOf(open, StringComparison.Ordinal), page.IndexOf(close, StringComparison.Ordinal));
        if (start < 0 || end <= start)
        {
            throw new CaseFailedException($"{parts[^1]} lacks the part '{name}'.");
        }

        Match(page[..(start + open.Length)] + expected + page[end..], parts);
    }

    /// <summary>The path of a file below <c>docs</c>.</summary>
    public static string PathOf(params string[] parts) => Repository.PathOf(["docs", .. parts]);
}
