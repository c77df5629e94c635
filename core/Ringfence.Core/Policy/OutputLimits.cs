using System.Collections.ObjectModel;

namespace Ringfence.Policy;

/// <summary>What may come out of a script or plugin. Take that of a level and change it with a <c>with</c> expression.</summary>
public sealed record OutputLimits
{
    internal OutputLimits(Func<LimitDefinition, long> value)
    {
        MaxDepth = (int)value(LimitTable.OutputMaxDepth);
        MaxProperties = (int)value(LimitTable.OutputMaxProperties);
        MaxStringLength = (int)value(LimitTable.OutputMaxStringLength);
        MaxArrayLength = (int)value(LimitTable.OutputMaxArrayLength);
        SensitiveKeys = [];
    }

    /// <summary>Levels of nesting.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxDepth { get; init => field = LimitTable.OutputMaxDepth.Check(value); }

    /// <summary>Properties and items, all levels together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxProperties { get; init => field = LimitTable.OutputMaxProperties.Check(value); }

    /// <summary>UTF-16 units of one string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxStringLength { get; init => field = LimitTable.OutputMaxStringLength.Check(value); }

    /// <summary>Items of one array.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of the range of <see cref="LimitTable"/>.</exception>
    public int MaxArrayLength { get; init => field = LimitTable.OutputMaxArrayLength.Check(value); }

    /// <summary>
    /// Names of properties that are redacted besides those known to announce a secret; each has a letter or digit, is at most
    /// <see cref="LongestSensitiveKey"/> UTF-16 units long, and there are at most <see cref="MostSensitiveKeys"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A name is not acceptable, or there are too many.</exception>
    public IReadOnlyList<string> SensitiveKeys
    {
        get;
        init => field = CheckedKeys(value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>The most UTF-16 units a name in <see cref="SensitiveKeys"/> may have.</summary>
    public const int LongestSensitiveKey = 128;

    /// <summary>The most names <see cref="SensitiveKeys"/> may have.</summary>
    public const int MostSensitiveKeys = 256;

    internal bool HasNumbersOf(OutputLimits other) =>
        (MaxDepth, MaxProperties, MaxStringLength, MaxArrayLength)
        == (other.MaxDepth, other.MaxProperties, other.MaxStringLength, other.MaxArrayLength);

    internal OutputLimits WithKeysOf(OutputLimits other) =>
        other.SensitiveKeys.Count == 0 ? this : this with { SensitiveKeys = other.SensitiveKeys };

    internal static bool IsSensitiveKey(string? key) => key is { Length: > 0 and <= LongestSensitiveKey } && key.Any(char.IsLetterOrDigit);

    private static ReadOnlyCollection<string> CheckedKeys(IReadOnlyList<string> keys)
    {
        var copy = keys.ToArray();
        if (copy.Length > MostSensitiveKeys || !copy.All(IsSensitiveKey))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"'output.sensitiveKeys' takes at most {MostSensitiveKeys} names ")
                + FormattableString.Invariant($"of 1 to {LongestSensitiveKey} characters with a letter or digit in each."));
        }

        return Array.AsReadOnly(copy);
    }
}
