using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;
using Ringfence.Scripts.RegExps.Automata;
using Ringfence.Scripts.RegExps.Characters;
using Ringfence.Scripts.RegExps.Proofs;

namespace Ringfence.Scripts.RegExps;

/// <summary>
/// How slow a regular expression can get in matchers that backtrack: V8's Irregexp, Jint's and .NET's. The structure of the pattern raises
/// suspicions, and each is put to the proof: an attack counts only when a matcher's steps really grow with it. So a verdict of polynomial
/// or exponential growth always comes with a text that shows it; a suspicion without one is dropped, unless a back reference leaves it open.
/// </summary>
internal static class RegExpComplexity
{
    /// <summary>Judges a pattern. It does not throw for any pattern, and always ends within the limits.</summary>
    /// <param name="pattern">The text between the slashes.</param>
    /// <param name="flags">The letters behind the second slash.</param>
    /// <param name="limits">The most that is done.</param>
    /// <param name="cancellation">Ends the analysis early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    internal static RegExpVerdict Analyze(
        string pattern, string flags, RegExpComplexityLimits limits, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var parsed = RegExpParser.Parse(pattern, flags, RegExpOptions.Default);
        return parsed.Pattern is null
            ? RegExpVerdict.Unknown(RegExpUnknownReason.Invalid)
            : Analyze(parsed.Pattern, parsed.Flags, limits, RegExpBudgets.Of(limits, cancellation));
    }

    /// <summary>Judges a pattern that was parsed, and takes what it costs from the budgets.</summary>
    internal static RegExpVerdict Analyze(Pattern pattern, RegExpFlags flags, RegExpComplexityLimits limits, RegExpBudgets budgets)
    {
        if (!Repetitions.IsRepeated(pattern)) return new RegExpVerdict();

        ClassReader classes = new((flags & (RegExpFlags.Unicode | RegExpFlags.UnicodeSets)) != 0);
        AnalysisBudget budget = budgets.Products;
        AutomatonBuilder builder = new(pattern, classes, limits, budget);
        if (builder.Build(flags) is not { } automaton)
        {
            return RegExpVerdict.Unknown(budget.IsSpent ? RegExpUnknownReason.Budget : RegExpUnknownReason.TooLarge);
        }

        AttackProof proof = new(pattern, flags, classes, automaton, limits, builder.HasCutBounds, budgets.Matches);
        Investigation investigation = new(automaton, proof, budget);
        if (investigation.Exponential() is { } exponential)
        {
            return new RegExpVerdict
            {
                Growth = RegExpGrowth.Exponential, Degree = 0, Attack = exponential.Attack,
                Quantifiers = exponential.Suspicion.Quantifiers,
            };
        }

        if (investigation.Polynomial() is { } polynomial)
        {
            return new RegExpVerdict
            {
                Growth = RegExpGrowth.Polynomial, Degree = polynomial.Power, Attack = polynomial.Attack,
                Quantifiers = polynomial.Suspicion.Quantifiers,
            };
        }

        if (budget.IsSpent || proof.IsSpent) return RegExpVerdict.Unknown(RegExpUnknownReason.Budget);
        if (builder.HasUnboundedLookbehind) return RegExpVerdict.Unknown(RegExpUnknownReason.Lookbehind);
        if (builder.HasUnknownProperty) return RegExpVerdict.Unknown(RegExpUnknownReason.Property);
        if (investigation.IsOpen) return RegExpVerdict.Unknown(RegExpUnknownReason.BackReference);
        return investigation.InSearch() is { } slow
            ? new RegExpVerdict { SearchDegree = slow.Power, SearchAttack = slow.Attack, Quantifiers = slow.Suspicion.Quantifiers }
            : new RegExpVerdict();
    }
}
