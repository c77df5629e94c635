using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts;

/// <summary>The text is looked at before it is parsed, and what is not read is refused.</summary>
public sealed class PreScanInCheckTests
{
    private static readonly RingfencePolicy Policy = RingfencePolicy.Default;

    [Fact]
    public void TooLargeText_IsRefusedUnread()
    {
        var report = ScriptCheck.Run(new string(' ', Policy.Limits.MaxSourceBytes) + ")");

        Assert.Equal(ScriptVerdict.Refused, report.Verdict);
        Assert.Equal("RF4001", Assert.Single(report.Findings).Rule.Id.Value);
        Assert.Equal(100, report.Score.Value);
    }

    [Fact]
    public void TooDeepText_IsRefusedOnce()
    {
        var report = ScriptCheck.Run(new string('(', 100_000));

        Assert.Equal(ScriptVerdict.Refused, report.Verdict);
        Assert.All(report.Findings, finding => Assert.StartsWith("RF400", finding.Rule.Id.Value));
        Assert.Contains(report.Findings, finding => finding.Rule.Id.Value == "RF4004");
    }

    [Theory]
    [InlineData("RF4001")]
    [InlineData("RF4004")]
    public void WhatIsNotRead_CannotBeGradedDown(string rule)
    {
        var off = Policy with { Scripts = new ScriptPolicy { Rules = new Dictionary<string, Severity?> { [rule] = null } } };
        var text = rule == "RF4001" ? new string(' ', Policy.Limits.MaxSourceBytes + 1) : new string('[', 1000);

        Assert.Equal(ScriptVerdict.Refused, ScriptCheck.Run(text, new ScriptCheckOptions { Policy = off }).Verdict);
    }

    [Fact]
    public void DirectionOverride_IsFoundAndCanBeGraded()
    {
        const string Text = "const a = 'x \u202E y';\nreturn a;";
        var graded = Policy with { Scripts = new ScriptPolicy { Rules = new Dictionary<string, Severity?> { ["RF4011"] = Severity.Warning } } };

        var strict = Assert.Single(ScriptCheck.Run(Text).Findings);
        Assert.Equal(("RF4011", Severity.Error), (strict.Rule.Id.Value, strict.Severity));
        Assert.Equal(ScriptVerdict.AcceptedWithWarnings, ScriptCheck.Run(Text, new ScriptCheckOptions { Policy = graded }).Verdict);
    }

    [Fact]
    public void RussianText_IsFine() => Assert.Empty(ScriptCheck.Run("// Заказы\nconst имя = 'Привет';\nreturn имя;").Findings);
}
