using Ringfence.Core.Tests.Ecmascript.RegExp;
using Ringfence.Scripts.RegExps;

namespace Ringfence.Core.Tests.Scripts.RegExps;

/// <summary>The verdicts on patterns whose growth is known, and their proofs counted by another matcher.</summary>
public sealed class RegExpComplexityTests
{
    private const long MostSteps = 150_000;

    [Fact]
    public void Analyze_GivesTheKnownVerdict()
    {
        List<string> wrong = [];
        foreach (var known in ComplexityCases.All)
        {
            var verdict = Analyze(known);
            if (Letters(verdict) != known.Verdict) wrong.Add($"{known} gave {verdict} {verdict.Attack ?? verdict.SearchAttack}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(ComplexityCases.All.Count >= 200);
    }

    [Fact]
    public void ExponentialAttack_MultipliesTheStepsOfAnotherMatcher()
    {
        List<string> wrong = [];
        foreach (var known in ComplexityCases.Exponential)
        {
            var attack = Analyze(known).Attack!;
            List<double> steps = [];
            for (var pumps = 1; pumps <= 40; pumps++)
            {
                var (count, _) = StepCounter.Count(known.Pattern, known.Flags, attack.Text(pumps), isSearch: true, MostSteps);
                if (count > MostSteps) break;
                steps.Add(count);
            }

            var grows = steps.Count is >= 2 and <= 34 && steps[^1] > 1.3 * steps[^2] && steps[^1] > 100;
            if (!grows) wrong.Add($"{known} {attack} {string.Join(' ', steps)}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void PolynomialAttack_RaisesTheStepsOfAnotherMatcherByItsDegree()
    {
        List<string> wrong = [];
        foreach (var known in ComplexityCases.Polynomial.Concat(ComplexityCases.Search))
        {
            var verdict = Analyze(known);
            var (attack, degree) = verdict.Attack is { } a ? (a, verdict.Degree) : (verdict.SearchAttack!, verdict.SearchDegree);
            var pumps = degree > 2 ? 10 : 40;
            long Count(int n) => StepCounter.Count(
                known.Pattern, known.Flags, attack.Text(n), isSearch: verdict.Attack is null, 20_000_000).Steps;
            var (small, middle, large) = (Count(pumps), Count(2 * pumps), Count(4 * pumps));
            var power = Math.Log2((double)(large - middle) / (middle - small));
            if (power < degree - 0.6 || power > degree + 0.6) wrong.Add($"{known} {attack} {power:0.00}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void LinearPattern_IsNotSlowedByCommonTexts()
    {
        string[] pumps =
        [
            "a", "ab", "a ", " ", "0", "0,", "-a", "a.", "/a", "\\", "\"", "'a", "\n", "\r\n", "=", "{", "x", "k", "e", "%0a",
        ];
        List<string> wrong = [];
        foreach (var known in ComplexityCases.Linear.Where(c => !c.Pattern.Contains("{1F600}")))
        {
            foreach (var pump in pumps)
            {
                foreach (var suffix in new[] { "", "!", "\u0007" })
                {
                    var attack = new RegExpAttack("", pump, suffix);
                    long Count(int n) => StepCounter.Count(known.Pattern, known.Flags, attack.Text(n), isSearch: false, 400_000).Steps;
                    var (small, middle, large) = (Count(80), Count(160), Count(320));
                    if (large > 400_000 || large - middle > (2.5 * (middle - small)) + 400) wrong.Add($"{known} {attack} {small} {large}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("^(a+)+$", "(a+)+", "a+")]
    [InlineData("^x(?:[ab]+c?)*y", "(?:[ab]+c?)*", "[ab]+")]
    [InlineData("^b*(?:a|a)*$", "(?:a|a)*")]
    [InlineData("^\\d+-\\w*\\s?\\w*$", "\\w*", "\\w*")]
    [InlineData("^a*(?:b*c*)*!", "(?:b*c*)*", "b*")]
    public void Analyze_NamesTheGuiltyQuantifiers(string pattern, params string[] quantifiers)
    {
        var verdict = RegExpComplexity.Analyze(pattern, "", RegExpComplexityLimits.Default);
        Assert.Equal(quantifiers, verdict.Quantifiers.Select(q => pattern[q.Start..q.End]).Take(quantifiers.Length));
    }

    [Fact]
    public void Analyze_StopsWithinItsLimits()
    {
        Reason(RegExpUnknownReason.TooLarge, "^(?:ab|cd|ef)*x", new() { MaxStates = 3 });
        Reason(RegExpUnknownReason.TooLarge, "^(?:ab|cd|ef)*x", new() { MaxTransitions = 3 });
        Reason(RegExpUnknownReason.Budget, string.Concat(Enumerable.Repeat("a*", 300)), new() { MaxProductSteps = 100_000 });
        Reason(RegExpUnknownReason.Budget, "^a*a*$", new() { MaxStepsInAll = 50 });
        Reason(RegExpUnknownReason.Invalid, "(", new());
        Reason(RegExpUnknownReason.Lookbehind, "(?<=a+b)c", new());
        Reason(RegExpUnknownReason.Property, @"^\p{Script=Tifinagh}*x", new(), "u");
    }

    [Fact]
    public void Analyze_CanBeCancelled() => Assert.Throws<OperationCanceledException>(() =>
        RegExpComplexity.Analyze("a", "", RegExpComplexityLimits.Default, new CancellationToken(canceled: true)));

    [Fact]
    public void Analyze_TakesAnyTextAndSaysTheSameTwice()
    {
        var generator = new PatternGenerator(4_050);
        RegExpComplexityLimits limits = new() { MaxProductSteps = 50_000, MaxStepsInAll = 200_000 };
        var judged = 0;
        for (var i = 0; i < 1_500; i++)
        {
            var (pattern, flags) = generator.Next();
            var (first, second) = (RegExpComplexity.Analyze(pattern, flags, limits), RegExpComplexity.Analyze(pattern, flags, limits));
            Assert.Equal((first.ToString(), first.Attack, first.SearchAttack), (second.ToString(), second.Attack, second.SearchAttack));
            if (first.Reason != RegExpUnknownReason.Invalid) judged++;
        }

        Assert.True(judged > 300, $"only {judged} were valid");
    }

    internal static RegExpVerdict Analyze(ComplexityCase known) =>
        RegExpComplexity.Analyze(known.Pattern, known.Flags, RegExpComplexityLimits.Default);

    private static void Reason(RegExpUnknownReason reason, string pattern, RegExpComplexityLimits limits, string flags = "") =>
        Assert.Equal((RegExpGrowth.Unknown, reason),
            (RegExpComplexity.Analyze(pattern, flags, limits).Growth, RegExpComplexity.Analyze(pattern, flags, limits).Reason));

    private static string Letters(RegExpVerdict verdict) => verdict.Growth switch
    {
        RegExpGrowth.Exponential => "E",
        RegExpGrowth.Polynomial => "P" + verdict.Degree,
        RegExpGrowth.Unknown => "U",
        _ => verdict.SearchDegree > 1 ? "S" + verdict.SearchDegree : "L",
    };
}
