using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Ringfence.Analyzers.Flow;

/// <summary>What a domain tells the engine: how states meet and what an operation does to one. States are immutable.</summary>
/// <typeparam name="TState">The state. Two states are the same when they are the same object.</typeparam>
internal interface IFlowTransfer<TState> where TState : class
{
    /// <summary>What holds when either state holds. Returns <paramref name="known"/> itself when <paramref name="added"/> tells nothing new.</summary>
    TState Join(TState known, TState added);

    /// <summary>A join that forgets enough for loops to end: repeating it must stop changing the result after a bounded number of steps.</summary>
    TState Widen(TState known, TState added);

    /// <summary>What holds after one operation of a block, or after its branch value.</summary>
    TState Apply(IOperation operation, TState state);

    /// <summary>What holds on the branch taken when <paramref name="condition"/> had that outcome.</summary>
    TState Assume(IOperation condition, bool outcome, TState state);

    /// <summary>What is left when control leaves a region and its locals and captures end.</summary>
    TState Leave(ControlFlowRegion region, TState state);
}
