using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Scripts.Reach;

/// <summary>What the page of a rule calls bad is reported by that rule, and what it calls good by none of these.</summary>
public sealed class ReachPageTests
{
    [Theory]
    [InlineData("RF4020")]
    [InlineData("RF4021")]
    [InlineData("RF4022")]
    [InlineData("RF4023")]
    [InlineData("RF4024")]
    [InlineData("RF4025")]
    [InlineData("RF4026")]
    [InlineData("RF4027")]
    [InlineData("RF4028")]
    [InlineData("RF4029")]
    [InlineData("RF4041")]
    public void Examples_AreAsThePageSays(string id)
    {
        ScriptPreset preset = id is "RF4024" ? ScriptPreset.AgentScript : ScriptPreset.Strict;
        Assert.Contains(id, Run(Example(id, "Bad"), preset).Select(finding => finding.Rule.Id.Value));
        Assert.Empty(Run(Example(id, "Good"), preset));
    }

    private static IReadOnlyList<Finding> Run(string source, ScriptPreset preset) =>
        ReachScript.Run(source, preset, policy => policy with { Disallowed = ["random"], Globals = ["rule"] });

    private static string Example(string id, string section)
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "rules", id + ".md"));
        string rest = page[page.IndexOf("## " + section + "\n", StringComparison.Ordinal)..];
        int start = rest.IndexOf("```js\n", StringComparison.Ordinal) + 6;
        return rest[start..rest.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
