using System.Text;
using System.Text.RegularExpressions;

namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>The marks of known misses and known false alarms in the data: checked both ways, and renewed on demand.</summary>
internal static partial class SuiteMarks
{
    /// <summary>What differs from the labels and their marks, a sentence each.</summary>
    public static IEnumerable<string> Differences(SuiteComparison c)
    {
        var known = c.Case.Labels.Where(l => l.Kind == SuiteLabelKind.KnownFalse).ToArray();
        return
        [
            .. c.Misses.Where(m => !m.IsKnownMiss).Select(m => At(m.Line) + string.Join(" or ", m.Ids) + " is missing"),
            .. c.Hits.Where(h => h.IsKnownMiss).Select(h => At(h.Line) + "is found now; take its mark away"),
            .. c.Falses.Where(f => !known.Any(k => Same(k, f))).Select(f => At(f.Line) + f.Id + " is false"),
            .. known.Where(k => !c.Falses.Any(f => Same(k, f))).Select(k => At(k.Line) + "is quiet now; take its mark away"),
        ];

        string At(int line) => $"{c.Case.Name}, line {line}: ";
        static bool Same(SuiteLabel known, (int Line, string Id) found) => known.Line == found.Line && known.Ids.Contains(found.Id);
    }

    /// <summary>Writes the marks that make the file agree; reasons that are there stay.</summary>
    public static void Write(string path, List<SuiteComparison> comparisons)
    {
        var lines = File.ReadAllLines(path);
        foreach (var c in comparisons)
        {
            foreach (var label in c.Case.Labels.Where(l => l.Kind != SuiteLabelKind.Instead))
            {
                ref var line = ref lines[label.Line - 1];
                line = label.Kind == SuiteLabelKind.KnownFalse ? False().Replace(line, "") : Missed().Replace(line, "");
            }

            foreach (var miss in c.Misses)
            {
                lines[miss.Line - 1] += " missed: " + (miss.IsKnownMiss ? miss.Reason : "not followed yet");
            }

            foreach (var line in c.Falses.GroupBy(f => f.Line))
            {
                var mark = c.Case.Labels.FirstOrDefault(l => l.Kind == SuiteLabelKind.KnownFalse && l.Line == line.Key);
                var reason = mark?.Reason ?? "not known as safe yet";
                lines[line.Key - 1] += $" //- {string.Join("|", line.Select(f => f.Id).Distinct())} {reason}";
            }
        }

        File.WriteAllText(path, string.Join("\n", lines) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    [GeneratedRegex(" missed: .*$")]
    private static partial Regex Missed();

    [GeneratedRegex(" //- .*$")]
    private static partial Regex False();
}
