using System.Collections.Immutable;

namespace Ringfence.Analyzers.Flow;

/// <summary>What an array, a list or another sequence holds; of a dictionary, its values.</summary>
internal sealed class SequenceValue : FlowValue
{
    /// <summary>Of a longer sequence only the union of its elements is kept.</summary>
    internal const int MaxElements = 64;

    internal static readonly SequenceValue Empty = new(ImmutableArray<FlowValue>.Empty, isExact: true);

    private SequenceValue(ImmutableArray<FlowValue> elements, bool isExact)
    {
        Elements = elements;
        IsExact = isExact;
    }

    /// <summary>The elements in order; when not exact, one value that stands for all of them, or none.</summary>
    internal ImmutableArray<FlowValue> Elements { get; }

    /// <summary>Whether number and order of the elements are known.</summary>
    internal bool IsExact { get; }

    /// <summary>Any one of the elements, or null when there is none.</summary>
    internal FlowValue? Any
    {
        get
        {
            FlowValue? any = null;
            foreach (var element in Elements)
            {
                any = any is null ? element : any.Join(element);
            }

            return any;
        }
    }

    internal static SequenceValue Of(ImmutableArray<FlowValue> elements)
    {
        var exact = new SequenceValue(elements, isExact: true);
        return elements.Length > MaxElements ? exact.Blur() : exact;
    }

    internal static SequenceValue OfAny(FlowValue? element) =>
        new(element is null ? ImmutableArray<FlowValue>.Empty : ImmutableArray.Create(element), isExact: false);

    internal SequenceValue Add(FlowValue element) =>
        IsExact ? Of(Elements.Add(element)) : Merge(OfAny(element), static (a, b) => a.Join(b));

    internal SequenceValue Blur() => IsExact ? OfAny(Any) : this;

    internal override FlowValue Join(FlowValue other) => other is SequenceValue sequence ? Merge(sequence, static (a, b) => a.Join(b)) : this;

    internal override FlowValue Widen(FlowValue other) => other is SequenceValue sequence ? Merge(sequence, static (a, b) => a.Widen(b)) : this;

    private SequenceValue Merge(SequenceValue other, Func<FlowValue, FlowValue, FlowValue> join)
    {
        if (ReferenceEquals(this, other) || (IsExact && other.IsExact && HasSameElements(other)))
        {
            return this;
        }

        var mine = Any;
        var joined = mine is null ? other.Any : other.Any is { } theirs ? join(mine, theirs) : mine;
        return !IsExact && ReferenceEquals(mine, joined) ? this : OfAny(joined);
    }

    private bool HasSameElements(SequenceValue other)
    {
        if (Elements.Length != other.Elements.Length)
        {
            return false;
        }

        for (var i = 0; i < Elements.Length; i++)
        {
            if (!ReferenceEquals(Elements[i].Join(other.Elements[i]), Elements[i]))
            {
                return false;
            }
        }

        return true;
    }
}
