using System.Text;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Scripts.Score;

namespace Ringfence.Core.Tests.Scripts.Score;

/// <summary>Honest work stays below the thresholds; what takes data out reaches them, whatever it is called.</summary>
public sealed class ScoreTests
{
    private static readonly ScriptCheckOptions Agent = new() { Preset = ScriptPreset.AgentScript, File = "s.js" };

    public static TheoryData<string> Honest => [.. HonestScripts.All.Select(row => row.Name)];

    public static TheoryData<string> Exfiltration => [.. ExfiltrationScripts.All.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Honest))]
    public void HonestWork_StaysBelowTheWarning(string name)
    {
        ScriptReport report = Check(HonestScripts.All.Single(row => row.Name == name).Text);
        Assert.True(report.Score.IsComplete);
        Assert.True(report.Score.Value < 40, report.Score.ToString());
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Id.Value is "RF4060" or "RF4061");
    }

    [Theory]
    [MemberData(nameof(Exfiltration))]
    public void Exfiltration_ReachesItsThreshold(string name)
    {
        (_, int least, string text) = ExfiltrationScripts.All.Single(row => row.Name == name);
        ScriptReport report = Check(text);
        Assert.True(report.Score.IsComplete);
        Assert.True(report.Score.Value >= least, report.Score + "\n" + report.Plan);
        Assert.Contains(report.Findings, finding => finding.Rule.Id.Value == (report.Score.Value >= 70 ? "RF4060" : "RF4061"));
    }

    [Fact]
    public void Tables_HaveEveryNameOnce_AndEnoughOfBoth()
    {
        Assert.Equal(HonestScripts.All.Length, HonestScripts.All.Select(row => row.Name).Distinct().Count());
        Assert.Equal(ExfiltrationScripts.All.Length, ExfiltrationScripts.All.Select(row => row.Name).Distinct().Count());
        Assert.True(HonestScripts.All.Length >= 60 && ExfiltrationScripts.All.Length >= 60);
    }

    [Fact]
    public void Scores_AreAsAccepted()
    {
        StringBuilder text = new();
        foreach ((string name, string script) in HonestScripts.All) text.Append("# ").Append(name).Append('\n').Append(Check(script).Score);
        foreach ((string name, _,
            string script) in ExfiltrationScripts.All) text.Append("# ").Append(name).Append('\n').Append(Check(script).Score);
        TestKit.Golden.Match(text.ToString(), "Scores");
    }

    [Fact]
    public void Signal_ShowsWhereDataGoesAndWhereItComesFrom()
    {
        ScriptScore score = Check("const orders = await callTool(\"orders.list\", {});\nawait callTool(\"webhook.post\", { data: orders });").Score;
        ScoreSignal signal = score.Signals[0];
        Assert.Equal((ScoreSignalKind.DataFlow, 70), (signal.Kind, signal.Points));
        Assert.Equal("all that comes from orders.list reaches webhook.post", signal.Message);
        Assert.Equal([new TextRange(2, 7, 2, 49), new TextRange(1, 22, 1, 49)], signal.Evidence);
    }

    [Fact]
    public void Finding_NamesTheSignalsAndTheThreshold()
    {
        Finding finding = Assert.Single(
            Check("const o = await callTool(\"orders.list\", {});\nawait callTool(\"webhook.post\", { o });").Findings, f =>
                f.Rule.Id.Value == "RF4060");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(2, finding.Range.StartLine);
        Assert.Equal(
            "The script scores 70 of 100, and the policy refuses from 70: all that comes from orders.list reaches webhook.post (70). "
            + "Send only what the receiver needs, in calls that can be counted, or let a person look at the script", finding.Message);
    }

    [Theory]
    [InlineData(71, 40, "RF4061")]
    [InlineData(100, 70, "RF4061")]
    [InlineData(100, 71, null)]
    [InlineData(1, 1, "RF4060")]
    public void Thresholds_AreThoseOfThePolicy(int block, int warn, string? rule)
    {
        RingfencePolicy policy = RingfencePolicy.Default with { Scripts = ScriptPolicy.Default with { BlockScore = block, WarnScore =
            warn } };
        ScriptReport report = ScriptCheck.Run(
            "const o = await callTool(\"orders.list\", {});\nawait callTool(\"webhook.post\", { o });", Agent with { Policy = policy });
        Assert.Equal(rule, report.Findings.Select(f => f.Rule.Id.Value).SingleOrDefault(id => id is "RF4060" or "RF4061"));
    }

    [Fact]
    public void Words_AreThoseOfThePolicy()
    {
        const string Text = "const o = await callTool(\"ledger.grab\", {}); await callTool(\"pigeon.fly\", { o });";
        Assert.True(Check(Text).Score.Value < 40);
        ScriptScoreWords words = ScriptScoreWords.Default with { BulkReadingVerbs = ["grab"], OutwardVerbs = ["fly"] };
        RingfencePolicy policy = RingfencePolicy.Default with { Scripts = ScriptPolicy.Default with { ScoreWords = words } };
        Assert.True(ScriptCheck.Run(Text, Agent with { Policy = policy }).Score.Value >= 70);
    }

    [Theory]
    [InlineData("const secret = \"x\"; return secret;")]
    [InlineData("const user = { password: 1, ssn: 2, iban: 3 }; return user.password + user.ssn + user.iban;")]
    [InlineData("await callTool(\"email.send\", { to: \"a@example.com\", body: \"your password was changed, see the token page\" });")]
    [InlineData("return await callTool(\"passwords.list\", {});")]
    public void Words_AloneMakeNoScore(string text) => Assert.Equal(0, Check(text).Score.Value);

    [Theory]
    [InlineData("let = ;")]
    [InlineData("callTool(")]
    [InlineData("\"use strict\"; with (a) b;")]
    public void WhatIsNoScript_ScoresHighest(string text)
    {
        ScriptReport report = Check(text);
        Assert.Equal(100, report.Score.Value);
        Assert.False(report.Score.IsComplete);
        Assert.Null(report.Plan);
        Assert.Equal(ScriptVerdict.Refused, report.Verdict);
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.Id.Value is "RF4060" or "RF4061");
    }

    [Theory]
    [InlineData("const f = orders => orders[\"con\" + \"structor\"]; f({});", ScoreSignalKind.Obfuscation)]
    [InlineData("const a = atob(\"Y29uc3RydWN0b3I=\"); ({})[a];", ScoreSignalKind.Obfuscation)]
    [InlineData("eval(\"1\");", ScoreSignalKind.Obfuscation)]
    [InlineData("const s = \"\\x63\\x6f\\x6e\\x73\\x74\";", ScoreSignalKind.Obfuscation)]
    [InlineData("callTool(\"orders.list\", { limit: 50000 });", ScoreSignalKind.ExtremeLimit)]
    [InlineData("callTool(\"orders.list\", { fields: [\"*\"] });", ScoreSignalKind.BulkRead)]
    [InlineData("callTool(process, {});", ScoreSignalKind.DynamicTool)]
    [InlineData("while (true) callTool(\"email.send\", {});", ScoreSignalKind.FanOut)]
    public void Signal_IsOfItsKind(string text, ScoreSignalKind kind) =>
        Assert.Contains(Check(text).Score.Signals, signal => signal.Kind == kind);

    [Theory]
    [InlineData("const a = { b: 1 }; a[\"b\"]; a[`b`];")]
    [InlineData("const s = \"caf\\u00e9 \\u00e9\\u00e8\\u00ea\\u00eb\";")]
    [InlineData("callTool(\"orders.list\", { limit: 10000, q: \"5 * 3\" });")]
    [InlineData("for (let i = 0; i < 5; i++) callTool(\"log.write\", {});")]
    public void LookAlikes_MakeNoSignal(string text) => Assert.Empty(Check(text).Score.Signals);

    [Fact]
    public void Sha256_IsThatOfTheTextInUtf8()
    {
        Assert.Equal(ContentDigest.Compute(Encoding.UTF8.GetBytes("return \"é\";")), Check("return \"é\";").Sha256);
        Assert.Equal(ContentDigest.Compute(Encoding.UTF8.GetBytes("let = ;")), Check("let = ;").Sha256);
    }

    internal static ScriptReport Check(string text) => ScriptCheck.Run(text, Agent);
}
