using Ringfence.Ecmascript.RegExp;

namespace Ringfence.Scripts.RegExps;

/// <summary>
/// Judges the regular expressions of one script: the same one once, and all together within bounds. All are counts, so the same script
/// always gets the same verdicts; what comes after the bounds is unknown.
/// </summary>
internal sealed class RegExpJudge
{
    private const int PatternsInAll = 4;
    private readonly RegExpComplexityLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(string Pattern, string Flags), RegExpVerdict> _known = [];
    private int _products;
    private int _matches;

    internal RegExpJudge(RegExpComplexityLimits limits, CancellationToken cancellation)
    {
        _limits = limits;
        _cancellation = cancellation;
        _products = limits.MaxProductSteps * PatternsInAll;
        _matches = limits.MaxStepsInAll * PatternsInAll;
    }

    /// <summary>How slow a regular expression can get; unknown for one that is not valid.</summary>
    internal RegExpVerdict Judge(string pattern, string flags)
    {
        if (_known.TryGetValue((pattern, flags), out RegExpVerdict? known)) return known;
        RegExpParseResult parsed = RegExpParser.Parse(pattern, flags, RegExpOptions.Default);
        return _known[(pattern, flags)] = parsed.Pattern is null ? RegExpVerdict.Unknown(RegExpUnknownReason.Invalid) : Judge(parsed);
    }

    private RegExpVerdict Judge(RegExpParseResult parsed)
    {
        int products = Math.Min(_products, _limits.MaxProductSteps);
        int matches = Math.Min(_matches, _limits.MaxStepsInAll);
        RegExpBudgets budgets = new(new AnalysisBudget(products, _cancellation), new AnalysisBudget(matches, _cancellation));
        RegExpVerdict verdict = RegExpComplexity.Analyze(parsed.Pattern!, parsed.Flags, _limits, budgets);
        _products -= products - budgets.Products.Left;
        _matches -= matches - budgets.Matches.Left;
        return verdict;
    }
}
