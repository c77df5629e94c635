using Ringfence.Findings;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Flow;

/// <summary>Presets and the policy grade the rules.</summary>
public sealed class GradingTests
{
    private const string All = "{ \"preset\": \"PRESET\", \"loops\": [\"for\"], \"tools\": { \"allowed\": [\"a\"] }, "
        + "\"calls\": { \"callTool\": { \"maxCalls\": 0, \"maxArguments\": 1 } }, \"rules\": RULES }";

    /// <summary>A script that every rule of this half has something to say about.</summary>
    private const string Script = """
        const o = { get x() { return 1; } };
        while (Date.now()) { callTool(Date.now()); }
        const f = () => { for (;;) { } };
        Array(1e9); JSON.parse('1', x => x);
        callTool('b', 1); const t = callTool;
        async function g() { return 1; 2; }
        """;

    [Theory]
    [InlineData("agentscript", "RF4030 Error, RF4031 Error, RF4032 Error, RF4033 Error, RF4035 Warning, RF4036 Error, RF4037 Error, RF4038 Error, RF4039 Error, RF4040 Error")]
    [InlineData("strict", "RF4031 Error, RF4032 Error, RF4033 Error, RF4034 Error, RF4035 Warning, RF4036 Error, RF4037 Error, RF4038 Error, RF4039 Error, RF4040 Error, RF4042 Error")]
    [InlineData("secure", "RF4031 Error, RF4032 Error, RF4033 Error, RF4034 Warning, RF4035 Warning, RF4036 Error, RF4037 Error, RF4038 Warning, RF4039 Error, RF4040 Error")]
    [InlineData("standard", "RF4031 Error, RF4032 Error, RF4033 Error, RF4035 Warning, RF4036 Error, RF4037 Error, RF4039 Error, RF4040 Error")]
    [InlineData("permissive", "RF4031 Error, RF4032 Error, RF4033 Error, RF4035 Warning, RF4036 Error, RF4037 Error, RF4039 Error, RF4040 Error")]
    public void Preset_GradesTheRules(string preset, string expected) => Assert.Equal(expected, Grades(preset, "{}"));

    [Theory]
    [InlineData("RF4030")]
    [InlineData("RF4031")]
    [InlineData("RF4032")]
    [InlineData("RF4033")]
    [InlineData("RF4034")]
    [InlineData("RF4035")]
    [InlineData("RF4036")]
    [InlineData("RF4037")]
    [InlineData("RF4038")]
    [InlineData("RF4039")]
    [InlineData("RF4040")]
    [InlineData("RF4042")]
    public void Policy_GradesARuleInEveryPreset(string id)
    {
        foreach (string preset in ScriptPresetNames.All)
        {
            Assert.DoesNotContain(id, Grades(preset, $$"""{ "{{id}}": "off" }"""), StringComparison.Ordinal);
            Assert.Contains(id + " Info", Grades(preset, $$"""{ "{{id}}": "info" }"""), StringComparison.Ordinal);
            Assert.Contains(id + " Warning", Grades(preset, $$"""{ "{{id}}": "warning" }"""), StringComparison.Ordinal);
            Assert.Contains(id + " Error", Grades(preset, $$"""{ "{{id}}": "error" }"""), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Grade_DecidesTheVerdict()
    {
        const string Dead = "return 1; console.log(2);";
        Assert.Equal(ScriptVerdict.AcceptedWithWarnings, FlowCase.Run(Dead).Verdict);
        Assert.Equal(ScriptVerdict.Refused, FlowCase.Run(Dead, """{ "scripts": { "rules": { "RF4035": "error" } } }""").Verdict);
        Assert.Equal(ScriptVerdict.Accepted, FlowCase.Run(Dead, """{ "scripts": { "rules": { "RF4035": "info" } } }""").Verdict);
        Assert.Empty(FlowCase.Run(Dead, """{ "scripts": { "rules": { "RF4035": "off" } } }""").Findings);
    }

    private static string Grades(string preset, string rules)
    {
        string policy = "{ \"scripts\": " + All.Replace("PRESET", preset, StringComparison.Ordinal).Replace("RULES", rules, StringComparison.Ordinal) + " }";
        IEnumerable<Finding> findings = FlowCase.Run(Script, policy).Findings;
        return string.Join(", ", findings.Where(finding => string.CompareOrdinal(finding.Rule.Id.Value, "RF4030") >= 0 && finding.Rule.Id.Value != "RF4041")
            .Select(finding => $"{finding.Rule.Id} {finding.Severity}").Distinct().Order(StringComparer.Ordinal));
    }
}
