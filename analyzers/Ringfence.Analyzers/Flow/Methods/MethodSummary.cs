using System.Collections.Immutable;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>What a call of a method does, in terms of its parameters: parts whose origin is a parameter stand for the argument.</summary>
internal sealed class MethodSummary(
    FlowValue? result, ImmutableArray<FlowValue?> parameters, ImmutableArray<bool> provedOnReturn, ImmutableArray<bool> provedWhenTrue,
    SummaryDepth depth)
{
    /// <summary>How deep it looked.</summary>
    internal SummaryDepth Depth { get; } = depth;

    /// <summary>What it returns, a task's result for the task; null when nothing is known or nothing is returned. Holds no references.</summary>
    internal FlowValue? Result { get; } = result;

    /// <summary>By ordinal, what an <c>out</c> or <c>ref</c> parameter is set to and what a builder holds afterwards; null for others.</summary>
    internal ImmutableArray<FlowValue?> Parameters { get; } = parameters;

    /// <summary>Whether the method returns only when the argument is one of a fixed list or made of harmless characters.</summary>
    internal bool ProvesOnReturn(int ordinal) => ordinal < provedOnReturn.Length && provedOnReturn[ordinal];

    /// <summary>The same for methods that say so by returning true.</summary>
    internal bool ProvesWhenTrue(int ordinal) => ordinal < provedWhenTrue.Length && provedWhenTrue[ordinal];
}
