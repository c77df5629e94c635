using System.Collections.Immutable;

namespace Ringfence.Analyzers.Flow;

/// <summary>One of a few objects that are known by the place that makes them. What they hold is kept by the state, so aliases agree.</summary>
internal sealed class ReferenceValue : FlowValue
{
    private ReferenceValue(ImmutableArray<int> sites) => Sites = sites;

    /// <summary>The slots of the objects, in rising order, at least one.</summary>
    internal ImmutableArray<int> Sites { get; }

    internal static ReferenceValue Of(int site) => new(ImmutableArray.Create(site));

    internal override FlowValue Join(FlowValue other)
    {
        if (other is not ReferenceValue reference)
        {
            return other is TextValue { Exact.Count: 0 } ? this : other;
        }

        var sites = Sites;
        foreach (var site in reference.Sites)
        {
            sites = sites.Contains(site) ? sites : sites.Add(site);
        }

        return sites.Length == Sites.Length ? this : new ReferenceValue(sites.Sort());
    }

    internal override FlowValue Widen(FlowValue other) => Join(other);
}
