namespace Ringfence.Scripts.Constants;

/// <summary>The values an expression may have, as far as the text tells. Immutable.</summary>
internal sealed class ConstantSet
{
    /// <summary>How many values a set holds at most; one that would hold more is incomplete.</summary>
    internal const int MaxValues = 16;

    /// <summary>Nothing is known.</summary>
    internal static readonly ConstantSet Unknown = new([], isComplete: false);

    internal static readonly ConstantSet Undefined = Of(ConstantValue.Undefined);

    private ConstantSet(IReadOnlyList<ConstantValue> values, bool isComplete)
    {
        Values = values;
        IsComplete = isComplete;
    }

    /// <summary>The values it may have, each once.</summary>
    internal IReadOnlyList<ConstantValue> Values { get; }

    /// <summary>Whether it can have no other value.</summary>
    internal bool IsComplete { get; }

    /// <summary>Whether nothing is known.</summary>
    internal bool IsUnknown => Values.Count == 0;

    /// <summary>The one value it has; null when that is not certain.</summary>
    internal ConstantValue? Single => IsComplete && Values.Count == 1 ? Values[0] : null;

    /// <summary>The text of the one string it is; null when that is not certain.</summary>
    internal string? SingleString => Single is { IsString: true } value ? value.Text : null;

    internal static ConstantSet Of(ConstantValue value) => new([value], isComplete: true);

    internal static ConstantSet Of(string value) => Of(ConstantValue.Of(value));

    internal static ConstantSet From(IEnumerable<ConstantValue> values, bool isComplete)
    {
        List<ConstantValue> distinct = [];
        foreach (ConstantValue value in values)
        {
            if (Contains(distinct, value)) continue;
            if (distinct.Count == MaxValues)
            {
                isComplete = false;
                break;
            }

            distinct.Add(value);
        }

        return distinct.Count == 0 ? Unknown : new(distinct, isComplete);
    }

    internal ConstantSet Union(ConstantSet other) => other.IsUnknown ? Incomplete() : IsUnknown ? other.Incomplete()
        : From(Values.Concat(other.Values), IsComplete && other.IsComplete);

    /// <summary>The same values, with others thought possible.</summary>
    internal ConstantSet Incomplete() => IsComplete ? new(Values, isComplete: false) : this;

    private static bool Contains(List<ConstantValue> values, ConstantValue value)
    {
        foreach (ConstantValue known in values)
        {
            if (value.IsSameAs(known)) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" | ", Values) + (IsComplete ? "" : " | ?");
}
