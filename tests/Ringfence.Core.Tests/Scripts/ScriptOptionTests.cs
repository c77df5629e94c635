using System.Text.Json.Nodes;
using Ringfence.Core.Tests.Policy;
using Ringfence.Core.Tests.Scripts.Flow;
using Ringfence.Findings;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts;

/// <summary>Every key of the section 'scripts' of the policy changes what a check says.</summary>
public sealed class ScriptOptionTests
{
    private const string Exfiltration = "const o = await callTool('orders.list', {}); await callTool('webhook.post', { o });";

    public static TheoryData<string, string, string, string, string> Keys => new()
    {
        { "preset", "class A { }", "{ \"preset\": \"secure\" }", "RF4030", "" },
        { "preset", "return 1;", "{ \"preset\": \"strict\" }", "", "RF4020" },
        { "rules", "debugger;", "{ \"rules\": { \"RF4030\": \"off\" } }", "RF4030", "" },
        { "rules", "debugger;", "{ \"rules\": { \"RF4030\": \"warning\" } }", "RF4030", "RF4030 Warning" },
        { "rules", "const f = (o, k) => o[k]; f({}, 1);", "{ \"rules\": { \"RF4041\": \"error\" } }", "", "" },
        { "rules", "const f = (o, k) => o[k]; return f;", "{ \"rules\": { \"RF4041\": \"error\" } }", "", "RF4041" },
        { "globals", "return inventory.size;", "{ \"globals\": [\"inventory\"] }", "RF4024", "" },
        { "disallowed", "return JSON.stringify({ salary: 1 }).salary;", "{ \"disallowed\": [\"salary\"] }", "", "RF4025" },
        { "reservedPrefixes", "const __a = 1;", "{ \"reservedPrefixes\": [] }", "RF4029", "" },
        { "reservedPrefixes", "const hostA = 1;", "{ \"reservedPrefixes\": [\"host\"] }", "", "RF4029" },
        { "tools.function", "const t = callTool;", "{ \"tools\": { \"function\": \"invoke\" } }", "RF4040", "RF4024" },
        { "tools.function", "await invoke(input.name, {});", "{ \"globals\": [\"input\"], \"tools\": { \"function\": \"invoke\" } }",
            "RF4024,RF4024", "RF4038" },
        { "tools.allowed", "await callTool('users.delete', {});", "{ \"tools\": { \"allowed\": [\"orders.*\"] } }", "", "RF4039" },
        { "calls", "await callTool('a.b');", "{ \"calls\": { \"callTool\": { \"minArguments\": 2 } } }", "", "RF4037" },
        { "calls", "await callTool('a.b', 1);", "{ \"calls\": { \"callTool\": { \"types\": [\"string\", \"object\"] } } }", "", "RF4037" },
        { "calls", "await callTool('a.b', {}, 1);", "{ \"calls\": { \"callTool\": { \"maxArguments\": 2 } } }", "", "RF4037" },
        { "calls", "await callTool('a.b', {});", "{ \"calls\": { \"callTool\": { \"maxCalls\": 0 } } }", "", "RF4036" },
        { "calls", "return 1;", "{ \"calls\": { \"callTool\": { \"minCalls\": 1 } } }", "", "RF4036" },
        { "loops", "let i = 0; while (i < 3) i++;", "{ \"loops\": [\"for\", \"for-of\"] }", "", "RF4031" },
        { "score.block", Exfiltration, "{ \"score\": { \"block\": 100 } }", "RF4060", "RF4061" },
        { "score.words", "const o = await callTool('ledger.grab', {}); await callTool('pigeon.fly', { o });",
            "{ \"score\": { \"words\": { \"bulkReadingVerbs\": [\"grab\"], \"outwardVerbs\": [\"fly\"] } } }", "", "RF4060" },
        { "score.warn", Exfiltration, "{ \"score\": { \"warn\": 100, \"block\": 100 } }", "RF4060", "" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_ChangesTheAnswer(string key, string script, string section, string without, string with)
    {
        Assert.Contains(key.Split('.')[0], section, StringComparison.Ordinal);
        Assert.Equal(without, Answer(script, "{}"));
        Assert.Equal(with, Answer(script, $"{{ \"scripts\": {section} }}"));
    }

    [Fact]
    public void EveryKeyOfTheSchema_IsTried()
    {
        HashSet<string> tried = [.. Keys.Select(row => row.Data.Item1)];
        foreach ((string key, JsonNode? value) in (JsonObject)ScriptSchema.Section()["properties"]!)
        {
            JsonObject? inner = key is "tools" or "score" ? (JsonObject)value!["properties"]! : null;
            foreach (string path in inner?.Select(pair => $"{key}.{pair.Key}") ?? [key]) Assert.Contains(path, tried);
        }
    }

    private static string Answer(string script, string policy) => string.Join(',', FlowCase.Run(script, policy).Findings.Select(finding =>
        finding.Rule.Id.Value == "RF4030" && finding.Severity == Severity.Warning ? "RF4030 Warning" : finding.Rule.Id.Value));
}
