using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Ringfence.Analyzers.Flow;

/// <summary>
/// A forward fixpoint over one control flow graph. Blocks are worked through in their own order, which puts every block behind those that lead
/// to it except around loops; so a graph without loops is visited once.
/// </summary>
/// <typeparam name="TState">The state the domain keeps.</typeparam>
internal sealed class FlowAnalysis<TState> where TState : class
{
    /// <summary>How often a loop head takes new states as they are before it forgets on purpose.</summary>
    private const int VisitsBeforeWidening = 3;

    /// <summary>The same for blocks that are no loop head; only irregular graphs come here.</summary>
    private const int VisitsBeforeWideningAnywhere = 16;

    private readonly ControlFlowGraph _graph;
    private readonly IFlowTransfer<TState> _transfer;
    private readonly FlowBudget _budget;
    private readonly TState?[] _entry;
    private readonly int[] _changes;
    private readonly bool[] _loopHeads;
    private readonly HandlerMap _handlers;
    private readonly Dictionary<int, SortedSet<int>> _afterFinally = [];
    private readonly SortedSet<int> _pending = [];

    private FlowAnalysis(ControlFlowGraph graph, IFlowTransfer<TState> transfer, FlowBudget budget)
    {
        _graph = graph;
        _transfer = transfer;
        _budget = budget;
        _entry = new TState?[graph.Blocks.Length];
        _changes = new int[graph.Blocks.Length];
        _loopHeads = FindLoopHeads(graph);
        _handlers = new HandlerMap(graph);
    }

    /// <summary>
    /// The state at the entry of each block, by ordinal: null for blocks that cannot be reached. Null as a whole when the budget was spent.
    /// </summary>
    internal static TState?[]? Run(
        ControlFlowGraph graph, TState entry, IFlowTransfer<TState> transfer, FlowBudget budget, CancellationToken cancellationToken)
    {
        var analysis = new FlowAnalysis<TState>(graph, transfer, budget);
        analysis._entry[0] = entry;
        analysis._pending.Add(0);
        while (analysis._pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!budget.TryVisitBlock())
            {
                return null;
            }

            var next = analysis._pending.Min;
            analysis._pending.Remove(next);
            analysis.Visit(graph.Blocks[next]);
        }

        return budget.IsSpent ? null : analysis._entry;
    }

    private void Visit(BasicBlock block)
    {
        var state = _entry[block.Ordinal]!;
        var handlers = _handlers.Of(block);
        var during = state;
        foreach (var operation in block.Operations)
        {
            state = _transfer.Apply(operation, state);
            during = handlers.IsEmpty ? during : _transfer.Join(during, state);
        }

        if (block.BranchValue is not null)
        {
            state = _transfer.Apply(block.BranchValue, state);
            during = handlers.IsEmpty ? during : _transfer.Join(during, state);
        }

        foreach (var handler in handlers)
        {
            Flow(handler, during);
        }

        if (block.ConditionalSuccessor is { } conditional && block.BranchValue is { } condition)
        {
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            var always = condition.ConstantValue is { HasValue: true, Value: bool constant } ? constant : (bool?)null;
            if (always != !jumpsWhen)
            {
                Follow(block, conditional, _transfer.Assume(condition, jumpsWhen, state));
            }

            if (always == jumpsWhen)
            {
                return;
            }

            state = _transfer.Assume(condition, !jumpsWhen, state);
        }

        if (block.FallThroughSuccessor is { } fallThrough)
        {
            Follow(block, fallThrough, state);
        }
    }

    private void Follow(BasicBlock from, ControlFlowBranch branch, TState state)
    {
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            LeaveFinally(from, state);
            return;
        }

        // A throw goes where the handler map already sent the block's states.
        if (branch.Destination is not { } destination)
        {
            return;
        }

        if (branch.FinallyRegions.IsEmpty)
        {
            foreach (var region in branch.LeavingRegions)
            {
                state = _transfer.Leave(region, state);
            }

            Flow(destination.Ordinal, state);
            return;
        }

        EnterFinally(branch.FinallyRegions, destination.Ordinal, state);
    }

    /// <summary>The regions run one after the other, the last one leads to where the branch wanted to go.</summary>
    private void EnterFinally(ImmutableArray<ControlFlowRegion> regions, int destination, TState state)
    {
        for (var i = 0; i < regions.Length; i++)
        {
            var region = regions[i];
            if (!_afterFinally.TryGetValue(region.FirstBlockOrdinal, out var next))
            {
                _afterFinally.Add(region.FirstBlockOrdinal, next = []);
            }

            if (next.Add(i + 1 < regions.Length ? regions[i + 1].FirstBlockOrdinal : destination))
            {
                Revisit(region);
            }
        }

        Flow(regions[0].FirstBlockOrdinal, state);
    }

    /// <summary>A finally region that was worked through before must hand its state to a new continuation too.</summary>
    private void Revisit(ControlFlowRegion region)
    {
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            if (_entry[ordinal] is not null
                && _graph.Blocks[ordinal].FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
            {
                _pending.Add(ordinal);
            }
        }
    }

    private void LeaveFinally(BasicBlock block, TState state)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Finally)
            {
                continue;
            }

            if (_afterFinally.TryGetValue(region.FirstBlockOrdinal, out var continuations))
            {
                foreach (var continuation in continuations)
                {
                    Flow(continuation, state);
                }
            }

            return;
        }
    }

    private void Flow(int ordinal, TState state)
    {
        var known = _entry[ordinal];
        if (known is null)
        {
            _entry[ordinal] = state;
            _pending.Add(ordinal);
            return;
        }

        var limit = _loopHeads[ordinal] ? VisitsBeforeWidening : VisitsBeforeWideningAnywhere;
        var joined = _changes[ordinal] >= limit ? _transfer.Widen(known, state) : _transfer.Join(known, state);
        if (!ReferenceEquals(joined, known))
        {
            _entry[ordinal] = joined;
            _changes[ordinal]++;
            _pending.Add(ordinal);
        }
    }

    private static bool[] FindLoopHeads(ControlFlowGraph graph)
    {
        var heads = new bool[graph.Blocks.Length];
        foreach (var block in graph.Blocks)
        {
            Mark(block.ConditionalSuccessor);
            Mark(block.FallThroughSuccessor);

            void Mark(ControlFlowBranch? branch)
            {
                if (branch?.Destination is { } destination && destination.Ordinal <= block.Ordinal)
                {
                    heads[destination.Ordinal] = true;
                }
            }
        }

        return heads;
    }
}
