using System.Text;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Flow;

/// <summary>
/// A script with what is expected written into it: <c>⟦RF4032:while⟧</c> says that this rule reports exactly this. A script without a mark is accepted
/// by the rules of this half.
/// </summary>
internal static class FlowCase
{
    private static readonly HashSet<string> Half =
    [
        "RF4020", "RF4030", "RF4031", "RF4032", "RF4033", "RF4034", "RF4035", "RF4036", "RF4037", "RF4038", "RF4039", "RF4040", "RF4042",
    ];

    /// <summary>Scripts with lines of three dashes between them.</summary>
    internal static TheoryData<string> Split(string scripts)
    {
        TheoryData<string> data = [];
        foreach (string script in scripts.ReplaceLineEndings("\n").Split("\n---\n")) data.Add(script.Trim('\n'));
        return data;
    }

    internal static void Check(string marked, string policy = "{}", string file = "script.js")
    {
        (string source, List<string> expected) = Read(marked);
        IEnumerable<Finding> findings = Run(source, policy, file).Findings.Where(finding => Half.Contains(finding.Rule.Id.Value));
        List<string> actual = [.. findings.Select(finding => $"{finding.Rule.Id} {finding.Range}")];
        Assert.True(
            expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)),
            $"{source}\n\nexpected:\n{string.Join('\n', expected)}\n\nfound:\n{string.Join('\n', findings)}");
    }

    internal static ScriptReport Run(string source, string policy = "{}", string file = "script.js") =>
        ScriptCheck.Run(source, new ScriptCheckOptions { Policy = PolicyOf(policy), File = file });

    internal static RingfencePolicy PolicyOf(string policy)
    {
        PolicyReadResult read = PolicyReader.Read(policy, "ringfence.json");
        Assert.Empty(read.Findings);
        return read.Policy;
    }

    private static (string Source, List<string> Expected) Read(string marked)
    {
        StringBuilder source = new();
        Stack<(string Id, int Start)> open = new();
        List<(string Id, int Start, int End)> marks = [];
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '⟦')
            {
                int colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 1)..colon], source.Length));
                i = colon;
            }
            else if (marked[i] == '⟧')
            {
                (string id, int start) = open.Pop();
                marks.Add((id, start, source.Length));
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        string text = source.ToString();
        Ringfence.Ecmascript.ScriptText lines = new(text);
        return (text, [.. marks.Select(mark => $"{mark.Id} {lines.GetRange(mark.Start, mark.End)}")]);
    }
}
