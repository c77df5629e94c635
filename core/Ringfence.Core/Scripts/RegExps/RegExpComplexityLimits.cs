namespace Ringfence.Scripts.RegExps;

/// <summary>Bounds on the analysis of one regular expression. All are counts, so the same pattern always gets the same verdict.</summary>
internal sealed class RegExpComplexityLimits
{
    /// <summary>The bounds that apply unless others are given.</summary>
    internal static readonly RegExpComplexityLimits Default = new();

    /// <summary>The most states of the automaton, repetitions with bounds written out.</summary>
    internal int MaxStates { get; init; } = 4_000;

    /// <summary>The most transitions of the automaton.</summary>
    internal int MaxTransitions { get; init; } = 200_000;

    /// <summary>The most steps between pairs and triples of states.</summary>
    internal int MaxProductSteps { get; init; } = 3_000_000;

    /// <summary>A repetition with bounds is written out up to so many states; beyond, it counts as unbounded until proved.</summary>
    internal int MaxUnrolledStates { get; init; } = 64;

    /// <summary>The most instructions the matcher runs for one text that may prove a polynomial.</summary>
    internal int MaxStepsPerPowerMatch { get; init; } = 1_000_000;

    /// <summary>The most instructions the matcher runs for one text that may prove exponential growth.</summary>
    internal int MaxStepsPerMatch { get; init; } = 20_000;

    /// <summary>The most instructions the matcher runs for one pattern.</summary>
    internal int MaxStepsInAll { get; init; } = 6_000_000;
}
