using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Ringfence.Analyzers.Flow;

/// <summary>
/// Where an exception thrown in a block may go on: the first blocks of all catch, filter and finally regions around it. The graph has no
/// edges for that.
/// </summary>
internal sealed class HandlerMap(ControlFlowGraph graph)
{
    private readonly Dictionary<ControlFlowRegion, ImmutableArray<int>> _byRegion = [];

    internal ImmutableArray<int> Of(BasicBlock block) => Of(block.EnclosingRegion);

    private ImmutableArray<int> Of(ControlFlowRegion? region)
    {
        // Around the root of a nested function are the regions of the graph it is nested in, which numbers its own blocks.
        if (region is null || region == graph.Root)
        {
            return ImmutableArray<int>.Empty;
        }

        if (_byRegion.TryGetValue(region, out var known))
        {
            return known;
        }

        var outer = Of(region.EnclosingRegion);
        if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } guarded })
        {
            var handlers = outer.ToBuilder();
            foreach (var sibling in guarded.NestedRegions)
            {
                if (sibling.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally)
                {
                    handlers.Add(sibling.FirstBlockOrdinal);
                }
            }

            outer = handlers.ToImmutable();
        }

        _byRegion.Add(region, outer);
        return outer;
    }
}
