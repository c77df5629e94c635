using System.Collections.Immutable;

namespace Ringfence.Analyzers.Flow;

/// <summary>The elements of a tuple.</summary>
internal sealed class TupleValue(ImmutableArray<FlowValue> elements) : FlowValue
{
    internal ImmutableArray<FlowValue> Elements { get; } = elements;

    internal override FlowValue Join(FlowValue other) => Merge(other, static (a, b) => a.Join(b));

    internal override FlowValue Widen(FlowValue other) => Merge(other, static (a, b) => a.Widen(b));

    private TupleValue Merge(FlowValue other, Func<FlowValue, FlowValue, FlowValue> join)
    {
        if (ReferenceEquals(this, other) || other is not TupleValue tuple || tuple.Elements.Length != Elements.Length)
        {
            return this;
        }

        var changed = false;
        var merged = Elements.ToBuilder();
        for (var i = 0; i < merged.Count; i++)
        {
            merged[i] = join(Elements[i], tuple.Elements[i]);
            changed |= !ReferenceEquals(merged[i], Elements[i]);
        }

        return changed ? new TupleValue(merged.MoveToImmutable()) : this;
    }
}
