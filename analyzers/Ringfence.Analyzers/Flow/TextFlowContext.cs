using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Ringfence.Analyzers.Flow.Methods;

namespace Ringfence.Analyzers.Flow;

/// <summary>What the analysis of one body shares between its graphs: that of the body itself and those of its nested functions.</summary>
internal sealed class TextFlowContext(
    TextTypes types, FunctionScan scan, SemanticModel? model, MethodSummaries? methods, FlowBudget budget, CancellationToken cancellationToken)
{
    /// <summary>How deep calls of local functions and lambdas are followed into each other.</summary>
    internal const int MaxInlining = 3;

    /// <summary>How many calls are followed in one body; the others count as unknown.</summary>
    internal const int MaxInlinedCalls = 500;

    internal TextTypes Types { get; } = types;

    internal FunctionScan Scan { get; } = scan;

    internal SemanticModel? Model { get; } = model;

    /// <summary>How deep calls of the project's own methods were looked into so far.</summary>
    internal SummaryDepth Depth { get; private set; } = SummaryDepth.Leaf;

    internal FlowBudget Budget { get; } = budget;

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    internal Slots Slots { get; } = new();

    /// <summary>What each capture of the compiler stands for, needed when a capture is assigned to.</summary>
    internal Dictionary<CaptureId, IOperation> Captures { get; } = [];

    /// <summary>Of each variable that holds an answer, the question, when it was set by one only.</summary>
    internal Dictionary<ISymbol, IOperation?> Conditions { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The functions being followed into right now, so that recursion ends.</summary>
    internal Stack<IMethodSymbol> Inlined { get; } = new();

    /// <summary>The method whose summary is being made, which calls itself when it recurs.</summary>
    internal IMethodSymbol? Summarized { get; set; }

    internal int InlinedCalls { get; set; }

    /// <summary>
    /// The summary of a call that may give text, change a builder or prove something; null for others, which nobody needs to look into.
    /// </summary>
    internal MethodSummary? SummaryOfCall(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty && MethodInterest.Has(Types, method) ? SummaryOf(method) : null;

    /// <summary>What one of the project's own methods does; null where nobody knows or calls are followed no deeper.</summary>
    internal MethodSummary? SummaryOf(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        var summary = methods?.Find(method, CancellationToken);
        Depth = summary is not null ? Depth.With(summary.Depth) : MethodGraphs.IsCertain(method.OriginalDefinition) ? Depth.CutOff() : Depth;
        return summary;
    }

    /// <summary>Of each variable that nested functions share, everything it is ever set to: they may run at any time.</summary>
    internal SlotMap<FlowValue> EverAssigned { get; set; } = SlotMap<FlowValue>.Empty;
}
