using System.Text.RegularExpressions;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>
/// Reads the data files. A file begins with <c>uses: library, library</c>, using directives and shared declarations; each case with
/// <c>### title</c>, where <c>[types]</c> or <c>[program]</c> say that its lines are not members of a class.
/// </summary>
internal static partial class SuiteReader
{
    private static readonly string Folder = Repository.PathOf("tests", "Ringfence.Analyzers.Tests", "Injection", "Suite", "Cases");

    public static string[] Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static SuiteFile Read(string name)
    {
        var path = Path.Combine(Folder, name + ".txt");
        var lines = File.ReadAllLines(path);
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("### ", StringComparison.Ordinal)).ToArray();
        var head = lines[..starts[0]];
        var cases = starts.Select((s, i) => ReadCase(lines, s, i + 1 < starts.Length ? starts[i + 1] : lines.Length)).ToArray();
        return new SuiteFile(
            path,
            [.. head.Where(IsUses).SelectMany(l => l[5..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
            [.. head.Where(IsUsing)],
            [.. head.Where(l => !IsUses(l) && !IsUsing(l))],
            cases);
    }

    private static bool IsUses(string line) => line.StartsWith("uses:", StringComparison.Ordinal);

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    private static SuiteCase ReadCase(string[] lines, int start, int end)
    {
        var title = lines[start][4..].Trim();
        var shape = title.EndsWith("[types]", StringComparison.Ordinal) ? SuiteShape.Types
            : title.EndsWith("[program]", StringComparison.Ordinal) ? SuiteShape.Program : SuiteShape.Members;
        var labels = Enumerable.Range(start + 1, end - start - 1).Select(i => ReadLabel(lines[i], i + 1)).OfType<SuiteLabel>().ToArray();
        return new SuiteCase(title, shape, start + 2, lines[(start + 1)..end], labels);
    }

    private static SuiteLabel? ReadLabel(string line, int number)
    {
        var match = Label().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var kind = match.Groups["kind"].Value switch
        {
            "!" => SuiteLabelKind.Due,
            "~" => SuiteLabelKind.Instead,
            _ => SuiteLabelKind.KnownFalse,
        };
        return new SuiteLabel(number, kind, match.Groups["ids"].Value.Split('|'), match.Groups["reason"].Value);
    }

    [GeneratedRegex(@" //(?<kind>[!~-]) (?<ids>RF\d{4}(\|RF\d{4})*)(?: missed:)?(?: (?<reason>.+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
