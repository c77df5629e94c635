using Ringfence.Scripts;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Scripts.Flow;

/// <summary>What the page of a rule calls bad is reported by that rule under the policy the page shows, and what it calls good is accepted.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids =>
    [
        "RF4030", "RF4031", "RF4032", "RF4033", "RF4034", "RF4035", "RF4036", "RF4037", "RF4038", "RF4039", "RF4040", "RF4042",
        "RF4050", "RF4051", "RF4052", "RF4053", "RF4054", "RF4055",
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Examples_AreAsThePageSays(string id)
    {
        string page = File.ReadAllText(Documents.PathOf("rules", id + ".md"));
        string policy = page.Contains("```json\n", StringComparison.Ordinal) ? Block(page, "```json\n") : "{}";

        Assert.Contains(id, FlowCase.Run(Block(page, "## Bad\n\n```js\n"), policy).Findings.Select(finding => finding.Rule.Id.Value));
        ScriptReport good = FlowCase.Run(Block(page, "## Good\n\n```js\n"), policy);
        Assert.DoesNotContain(id, good.Findings.Select(finding => finding.Rule.Id.Value));
    }

    private static string Block(string page, string opening)
    {
        int start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        Assert.True(start >= opening.Length);
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
