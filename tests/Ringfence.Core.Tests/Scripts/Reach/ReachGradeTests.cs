using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

/// <summary>How the presets and the policy grade these rules.</summary>
public sealed class ReachGradeTests
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["RF4021"] = "eval('1');",
        ["RF4022"] = "with ({}) { }",
        ["RF4023"] = "process.exit();",
        ["RF4024"] = "missing;",
        ["RF4025"] = "const forbidden = 1;",
        ["RF4026"] = "globalThis;",
        ["RF4027"] = "const o = {}; o.__proto__;",
        ["RF4028"] = "Object.defineProperty({}, 'x', {});",
        ["RF4029"] = "const __x = 1;",
        ["RF4041"] = "const f = (o, k) => o[k]; console.log(f);",
    };

    [Theory]
    [InlineData("RF4021", "error error error error error")]
    [InlineData("RF4023", "error error error error warning")]
    [InlineData("RF4024", "error error error off off")]
    [InlineData("RF4025", "error error error error error")]
    [InlineData("RF4026", "error error error warning off")]
    [InlineData("RF4027", "error error error warning off")]
    [InlineData("RF4028", "error error warning off off")]
    [InlineData("RF4029", "error error error warning warning")]
    [InlineData("RF4041", "off warning off off off")]
    public void Presets_GradeTheRules(string id, string expected)
    {
        ScriptPreset[] presets = [ScriptPreset.AgentScript, ScriptPreset.Strict, ScriptPreset.Secure, ScriptPreset.Standard, ScriptPreset.Permissive];
        Assert.Equal(expected, string.Join(' ', presets.Select(preset => Grade(id, preset, policy => policy with { Disallowed = ["forbidden"] }))));
    }

    [Theory]
    [InlineData(ScriptPreset.Strict, "error")]
    [InlineData(ScriptPreset.Secure, "error")]
    [InlineData(ScriptPreset.Standard, "error")]
    [InlineData(ScriptPreset.Permissive, "warning")]
    public void With_IsGraded(ScriptPreset preset, string expected) => Assert.Equal(expected, Grade("RF4022", preset, static x => x));

    [Fact]
    public void AgentScript_IsStrictCode_InWhichWithIsAnError() =>
        Assert.Equal(["RF4020"], ReachScript.Run(Scripts["RF4022"], ScriptPreset.AgentScript).Select(finding => finding.Rule.Id.Value).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePolicy_GradesEveryRule(string id)
    {
        foreach (Severity? severity in new Severity?[] { null, Severity.Info, Severity.Warning, Severity.Error })
        {
            string grade = Grade(
                id,
                ScriptPreset.Strict,
                policy => policy with { Disallowed = ["forbidden"], Rules = new Dictionary<string, Severity?> { [id] = severity } });
            Assert.Equal(severity is null ? "off" : Show(severity.Value), grade);
        }
    }

    public static TheoryData<string> Ids => [.. Scripts.Keys];

    private static string Grade(string id, ScriptPreset preset, Func<ScriptPolicy, ScriptPolicy> policy)
    {
        Finding[] found = [.. ReachScript.Run(Scripts[id], preset, policy).Where(finding => finding.Rule.Id.Value == id)];
        return found.Length == 0 ? "off" : Show(found.Select(finding => finding.Severity).Distinct().Single());
    }

    private static string Show(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
