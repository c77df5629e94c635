using Ringfence.Findings;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Suite;

/// <summary>Attacks and honest scripts side by side, each with its verdict, its rules and their exact places.</summary>
public sealed class SuiteTests
{
    private const int FewestCases = 1100;
    private const int FewestHonestAgentScripts = 300;
    private const int FewestLongAgentScripts = 120;
    private const int LinesOfALongScript = 15;

    private static readonly Dictionary<string, SuiteCase> Cases =
        SuiteFile.All.ToDictionary(known => known.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_IsAnsweredAsExpected(string name)
    {
        SuiteCase expected = Cases[name];
        ScriptReport report = expected.Run();
        string? complaint = expected.Complaint(report);
        if (expected.IsKnownMiss)
        {
            Assert.True(complaint is not null, $"{name} is answered as expected by now: take the key 'missed' off it.");
            return;
        }

        Assert.True(complaint is null, $"{name}: {complaint}\n{expected.Source}\n\nexpected:\n{string.Join('\n', expected.Expected)}\n\n"
            + $"found:\n{string.Join('\n', report.Findings)}\n\n{report.Score}");
    }

    [Fact]
    public void Suite_HasEnoughOfBoth()
    {
        List<SuiteCase> agent = [.. Cases.Values.Where(known => known.IsHonest && !known.Keys.ContainsKey("preset"))];
        Assert.True(Cases.Count >= FewestCases, $"{Cases.Count} cases");
        Assert.True(agent.Count >= FewestHonestAgentScripts, $"{agent.Count} honest agent scripts");
        int areLong = agent.Count(known => known.Source.Split('\n').Count(line => line.Trim().Length > 0) >= LinesOfALongScript);
        Assert.True(areLong >= FewestLongAgentScripts, $"{areLong} long ones");
        Assert.Equal(agent.Count, agent.DistinctBy(known => known.Source).Count());
    }

    [Fact]
    public void HonestScripts_AreRefusedOncePerHundredAtMost()
    {
        List<SuiteCase> honest = [.. Cases.Values.Where(known => known.IsHonest)];
        List<SuiteCase> refused = [.. honest.Where(known => known.Run().Verdict == ScriptVerdict.Refused)];
        Assert.All(refused, known => Assert.NotNull(known.Reason));
        string names = string.Join(", ", refused.Select(known => known.Name));
        Assert.True(refused.Count * 100 <= honest.Count, $"{refused.Count} of {honest.Count}: {names}");
    }

    [Fact]
    public void Attacks_AreNeverAcceptedInSilence()
    {
        IEnumerable<SuiteCase> silent = Cases.Values.Where(known => !known.IsHonest && !known.IsKnownMiss && IsSilent(known.Run()));
        Assert.Equal(Cases.Values.Where(known => !known.IsHonest && known.Reason is not null).Select(known => known.Name),
            silent.Select(known => known.Name));
    }

    private static bool IsSilent(ScriptReport report) => report is { Verdict: ScriptVerdict.Accepted, Findings.Count: 0 };
}
