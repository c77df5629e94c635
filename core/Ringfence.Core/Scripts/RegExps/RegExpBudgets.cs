namespace Ringfence.Scripts.RegExps;

/// <summary>What the analysis of one regular expression may cost: steps between states, and instructions of the matcher.</summary>
internal readonly record struct RegExpBudgets(AnalysisBudget Products, AnalysisBudget Matches)
{
    internal static RegExpBudgets Of(RegExpComplexityLimits limits, CancellationToken cancellation) => new(
        new AnalysisBudget(limits.MaxProductSteps, cancellation), new AnalysisBudget(limits.MaxStepsInAll, cancellation));
}
