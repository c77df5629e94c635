namespace Ringfence.Policy;

/// <summary>What is known of one limit: defaults, reader, range checks, messages, JSON Schema and docs are all made from it.</summary>
public sealed class LimitDefinition
{
    private readonly long[] _defaults;

    internal LimitDefinition(string section, string name, string unit, long minimum, long maximum, long[] defaults, string summary)
    {
        Section = section;
        Name = name;
        Unit = unit;
        Minimum = minimum;
        Maximum = maximum;
        _defaults = defaults;
        Summary = summary;
    }

    /// <summary>The object of <c>ringfence.json</c> it belongs to: <c>limits</c>, <c>output</c> or <c>plugins.limits</c>.</summary>
    public string Section { get; }

    /// <summary>The key in that object, for example <c>timeoutMs</c>; the C# property has the same name in Pascal case.</summary>
    public string Name { get; }

    /// <summary>The full path, for example <c>limits.timeoutMs</c>.</summary>
    public string Path => Section + "." + Name;

    /// <summary>What one of it is, in the plural, for example <c>milliseconds</c>.</summary>
    public string Unit { get; }

    /// <summary>The lowest value accepted, inclusive; never 0.</summary>
    public long Minimum { get; }

    /// <summary>The highest value accepted, inclusive: no limit can be made infinite.</summary>
    public long Maximum { get; }

    /// <summary>What it bounds, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>The value a level gives when the policy names none.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not one of the four.</exception>
    public long Default(ProtectionLevel level) =>
        level is >= ProtectionLevel.Strict and <= ProtectionLevel.Permissive
            ? _defaults[(int)level]
            : throw new ArgumentOutOfRangeException(nameof(level));

    /// <summary>Whether a value lies between <see cref="Minimum"/> and <see cref="Maximum"/>.</summary>
    public bool Accepts(long value) => value >= Minimum && value <= Maximum;

    internal long Check(long value) => Accepts(value)
        ? value
        : throw new ArgumentOutOfRangeException(
            nameof(value), FormattableString.Invariant($"'{Path}' must be from {Minimum} to {Maximum} {Unit}; it was given {value}."));

    internal int Check(int value) => (int)Check((long)value);
}
