using System.Diagnostics;
using Ringfence.Scripts.RegExps;

namespace Ringfence.Core.Tests.Scripts.RegExps;

/// <summary>The verdicts on patterns whose growth is known.</summary>
public sealed class RegExpComplexityTests
{
    [Fact]
    public void Analyze_GivesTheKnownVerdict()
    {
        List<string> wrong = [];
        foreach (var known in ComplexityCases.All)
        {
            var watch = Stopwatch.StartNew();
            var verdict = RegExpComplexity.Analyze(known.Pattern, known.Flags, RegExpComplexityLimits.Default);
            if (Letters(verdict) != known.Verdict) wrong.Add($"{known} gave {verdict} {verdict.Attack ?? verdict.SearchAttack} {watch.ElapsedMilliseconds}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static string Letters(RegExpVerdict verdict) => verdict.Growth switch
    {
        RegExpGrowth.Exponential => "E",
        RegExpGrowth.Polynomial => "P" + verdict.Degree,
        RegExpGrowth.Unknown => "U",
        _ => verdict.SearchDegree > 1 ? "S" + verdict.SearchDegree : "L",
    };
}
