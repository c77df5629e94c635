using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Policy;

/// <summary>A policy under another level than its own.</summary>
public sealed class PolicyAtLevelTests
{
    private const string Written = """
        {
          "level": "secure", "dynamic": true,
          "limits": { "maxToolCalls": 50, "maxNesting": 99 },
          "output": { "maxDepth": 7, "sensitiveKeys": ["customerNumber"] },
          "plugins": { "limits": { "timeoutMs": 2000 } },
          "scripts": { "preset": "standard" }
        }
        """;

    private static RingfencePolicy Read(string text)
    {
        var result = PolicyReader.Read(text, "ringfence.json");
        Assert.Empty(result.Findings);
        return result.Policy;
    }

    [Theory]
    [InlineData(ProtectionLevel.Strict)]
    [InlineData(ProtectionLevel.Secure)]
    [InlineData(ProtectionLevel.Standard)]
    [InlineData(ProtectionLevel.Permissive)]
    public void PolicyWithoutNumbers_IsThatOfTheOtherLevel(ProtectionLevel level)
    {
        Assert.Equal(RingfencePolicy.ForLevel(level), Read("""{ "level": "standard" }""").AtLevel(level));
        Assert.Equal(RingfencePolicy.ForLevel(level), RingfencePolicy.Default.AtLevel(level));
    }

    [Fact]
    public void NumbersOfTheFile_StayAndAllOthersMove()
    {
        var policy = Read(Written).AtLevel(ProtectionLevel.Permissive);
        var permissive = RingfencePolicy.ForLevel(ProtectionLevel.Permissive);

        Assert.Equal(ProtectionLevel.Permissive, policy.Level);
        Assert.Equal(permissive.Limits with { MaxToolCalls = 50, MaxNesting = 99 }, policy.Limits);
        Assert.Equal((7, permissive.Output.MaxProperties), (policy.Output.MaxDepth, policy.Output.MaxProperties));
        Assert.Equal(permissive.Plugins.Limits with { TimeoutMs = 2000 }, policy.Plugins.Limits);
    }

    [Fact]
    public void NumberThatIsTheLevelsOwn_StaysWhenTheFileSaysIt() =>
        Assert.Equal((50, 10), (Read(Written).AtLevel(ProtectionLevel.Strict).Limits.MaxToolCalls,
            Read("""{ "level": "secure" }""").AtLevel(ProtectionLevel.Strict).Limits.MaxToolCalls));

    [Fact]
    public void WhatIsNoNumber_Stays()
    {
        var policy = Read(Written).AtLevel(ProtectionLevel.Strict);
        Assert.True(policy.Dynamic);
        Assert.Equal(["customerNumber"], policy.Output.SensitiveKeys);
        Assert.Equal(ScriptPreset.Standard, policy.Scripts.Preset);
        Assert.Equal(Severity.Info, (policy with
        {
            Scripts = policy.Scripts with { Rules = new Dictionary<string, Severity?> { ["RF4035"] = Severity.Info } },
        }).AtLevel(ProtectionLevel.Secure).Scripts.Rules["RF4035"]);
    }

    [Fact]
    public void WayThereAndBack_IsTheSamePolicy()
    {
        var policy = Read(Written);
        var back = policy.AtLevel(ProtectionLevel.Permissive).AtLevel(ProtectionLevel.Secure);
        Assert.Equal((policy.Limits, policy.Plugins, policy.Level), (back.Limits, back.Plugins, back.Level));
        Assert.Equal(policy.Output.MaxDepth, back.Output.MaxDepth);
    }

    [Fact]
    public void WhatCodeHasReplaced_Stays()
    {
        var policy = RingfencePolicy.Default;
        policy = policy with { Limits = policy.Limits with { Fuel = 7 }, Output = policy.Output with { MaxDepth = 3 } };
        var moved = policy.AtLevel(ProtectionLevel.Permissive);
        Assert.Equal((policy.Limits, policy.Output), (moved.Limits, moved.Output));
        Assert.Equal(RingfencePolicy.ForLevel(ProtectionLevel.Permissive).Plugins, moved.Plugins);
    }

    [Theory]
    [InlineData("permissive", "\"timeoutMs\": 55000", ProtectionLevel.Strict, 55_000, 55_000)]
    [InlineData("strict", "\"wallMs\": 20000", ProtectionLevel.Permissive, 20_000, 20_000)]
    [InlineData("strict", "\"wallMs\": 70000", ProtectionLevel.Permissive, 60_000, 70_000)]
    [InlineData("strict", "\"timeoutMs\": 100, \"wallMs\": 100", ProtectionLevel.Permissive, 100, 100)]
    public void TimesThatWouldContradict_FollowTheOneThatIsWritten(
        string own, string limits, ProtectionLevel level, int timeoutMs, int wallMs)
    {
        var policy = Read($$"""{ "level": "{{own}}", "limits": { {{limits}} } }""").AtLevel(level);
        Assert.Equal((timeoutMs, wallMs), (policy.Limits.TimeoutMs, policy.Limits.WallMs));
    }

    [Fact]
    public void LevelThatIsNone_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RingfencePolicy.Default.AtLevel((ProtectionLevel)4));
}
