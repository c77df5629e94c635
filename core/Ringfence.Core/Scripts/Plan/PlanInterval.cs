using System.Globalization;

namespace Ringfence.Scripts.Plan;

/// <summary>How often something happens, at least and at most.</summary>
/// <param name="Min">At least, if nothing fails on the way.</param>
/// <param name="Max">At most; null when the text gives no bound.</param>
public readonly record struct PlanInterval(long Min, long? Max)
{
    /// <summary>Never.</summary>
    public static PlanInterval Zero { get; } = new(0, 0);

    /// <summary>Exactly once.</summary>
    public static PlanInterval Once { get; } = new(1, 1);

    /// <summary>Any number of times.</summary>
    public static PlanInterval Any { get; } = new(0, null);

    /// <summary>Whether there is no bound.</summary>
    public bool IsUnbounded => Max is null;

    /// <inheritdoc/>
    public override string ToString() => Max switch
    {
        null => FormattableString.Invariant($"{Min} or more"),
        { } max when max == Min => Min.ToString(CultureInfo.InvariantCulture),
        { } max => FormattableString.Invariant($"{Min} to {max}"),
    };

    internal static PlanInterval Exactly(long count) => new(count, count);

    internal PlanInterval Plus(PlanInterval other) => new(Add(Min, other.Min), Max is { } a && other.Max is { } b ? Add(a, b) : null);

    internal PlanInterval Times(PlanInterval other)
    {
        long? max = Max == 0 || other.Max == 0 ? 0 : Max is { } a && other.Max is { } b ? Multiply(a, b) : null;
        return new(Multiply(Min, other.Min), max);
    }

    /// <summary>One or the other.</summary>
    internal PlanInterval Or(PlanInterval other) =>
        new(Math.Min(Min, other.Min), Max is { } a && other.Max is { } b ? Math.Max(a, b) : null);

    /// <summary>The same, or not at all.</summary>
    internal PlanInterval Maybe() => new(0, Max);

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static long Multiply(long a, long b) => a != 0 && b > long.MaxValue / a ? long.MaxValue : a * b;
}
