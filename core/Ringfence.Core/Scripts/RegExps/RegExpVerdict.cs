namespace Ringfence.Scripts.RegExps;

/// <summary>How slow a regular expression can get in a backtracking matcher, and the proof.</summary>
internal sealed class RegExpVerdict
{
    /// <summary>The growth of one attempt, from one place of the text.</summary>
    internal RegExpGrowth Growth { get; init; }

    /// <summary>Of polynomial growth, the power of the length as the attack showed it, at least 2; 1 when linear; else 0.</summary>
    internal int Degree { get; init; } = 1;

    /// <summary>Why <see cref="Growth"/> is unknown.</summary>
    internal RegExpUnknownReason Reason { get; init; }

    /// <summary>The texts that show the growth; null unless it is polynomial or exponential.</summary>
    internal RegExpAttack? Attack { get; init; }

    /// <summary>The quantifiers that can share one text in several ways, in the order of the pattern.</summary>
    internal IReadOnlyList<RegExpSpan> Quantifiers { get; init; } = [];

    /// <summary>
    /// The power of the length that a search takes because it begins again at every place of a run that the pattern walks through; 1 when
    /// it does not, or when <see cref="Growth"/> already is more than linear.
    /// </summary>
    internal int SearchDegree { get; init; } = 1;

    /// <summary>The texts that show <see cref="SearchDegree"/>; null when that is 1.</summary>
    internal RegExpAttack? SearchAttack { get; init; }

    internal static RegExpVerdict Unknown(RegExpUnknownReason reason) =>
        new() { Growth = RegExpGrowth.Unknown, Degree = 0, Reason = reason };

    /// <inheritdoc/>
    public override string ToString() => Growth switch
    {
        RegExpGrowth.Polynomial => FormattableString.Invariant($"Polynomial({Degree})"),
        RegExpGrowth.Unknown => $"Unknown({Reason})",
        RegExpGrowth.Linear when SearchDegree > 1 => FormattableString.Invariant($"Linear, search {SearchDegree}"),
        _ => Growth.ToString(),
    };
}
