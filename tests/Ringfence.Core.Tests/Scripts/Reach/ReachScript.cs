using System.Text;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

/// <summary>
/// A script with its findings marked: <c>«4021|eval»(x)</c> says that RF4021 is reported for <c>eval</c> and for nothing else. Marks may stand in
/// marks. No mark: nothing is reported.
/// </summary>
internal static class ReachScript
{
    private static readonly HashSet<string> Ids =
        ["RF4020", "RF4021", "RF4022", "RF4023", "RF4024", "RF4025", "RF4026", "RF4027", "RF4028", "RF4029", "RF4041"];

    internal static void Check(ScriptPreset preset, string marked, Func<ScriptPolicy, ScriptPolicy>? policy = null, string file = "script.js")
    {
        (string source, List<string> expected) = Parse(marked);
        List<string> actual = [.. Run(source, preset, policy, file).Select(finding => Show(finding, source)).Order(StringComparer.Ordinal)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual);
    }

    internal static IReadOnlyList<Finding> Run(
        string source, ScriptPreset preset, Func<ScriptPolicy, ScriptPolicy>? policy = null, string file = "script.js")
    {
        RingfencePolicy whole = RingfencePolicy.Default with { Scripts = (policy ?? (static x => x))(ScriptPolicy.Default) };
        ScriptReport report = ScriptCheck.Run(
            source, new ScriptCheckOptions { Policy = whole, Preset = preset, File = file }, TestContext.Current.CancellationToken);
        return [.. report.Findings.Where(finding => Ids.Contains(finding.Rule.Id.Value))];
    }

    private static (string Source, List<string> Expected) Parse(string marked)
    {
        StringBuilder source = new();
        Stack<(int Start, string Id)> open = new();
        List<string> expected = [];
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '«')
            {
                open.Push((source.Length, marked.Substring(i + 1, 4)));
                i += 5;
            }
            else if (marked[i] == '»')
            {
                (int start, string id) = open.Pop();
                expected.Add($"RF{id} {source.ToString(start, source.Length - start)} @{start}");
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        return (source.ToString(), expected);
    }

    private static string Show(Finding finding, string source)
    {
        int start = Offset(source, finding.Range.StartLine, finding.Range.StartColumn);
        int end = Offset(source, finding.Range.EndLine, finding.Range.EndColumn);
        return $"{finding.Rule.Id.Value} {source[start..end]} @{start}" + (finding.Rule.Id.Value == "RF4020" ? finding.Message : "");
    }

    private static int Offset(string source, int line, int column)
    {
        int offset = 0;
        for (int i = 1; i < line; i++) offset = source.IndexOf('\n', offset) + 1;
        return offset + column - 1;
    }
}
