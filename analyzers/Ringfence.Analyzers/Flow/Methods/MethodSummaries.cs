using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>
/// Summaries of the methods of one compilation, made when asked for. A summary depends on the method and on how deep it may look into further calls, and
/// on nothing else, so it is the same in whatever order bodies are analyzed.
/// </summary>
internal sealed class MethodSummaries
{
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _whole;
    private readonly TextTypes _types;
    private readonly int _depth;
    private readonly MethodSummaries? _deeper;

    internal MethodSummaries(TextTypes types)
        : this(types, new MethodGraphs(types.Symbols.Compilation, types.Allowance), new(SymbolEqualityComparer.Default), types.Allowance.SummaryDepth)
    {
    }

    private MethodSummaries(TextTypes types, MethodGraphs graphs, ConcurrentDictionary<IMethodSymbol, MethodSummary> whole, int depth)
    {
        _types = types;
        _whole = whole;
        _depth = depth;
        Graphs = graphs;
        _deeper = depth > 1 ? new MethodSummaries(types, graphs, whole, depth - 1) : null;
    }

    internal MethodGraphs Graphs { get; }

    /// <summary>The summary, or null for methods without a certain body and for those that cost too much.</summary>
    internal MethodSummary? Find(IMethodSymbol method, CancellationToken cancellation)
    {
        var target = (method.ReducedFrom ?? method).OriginalDefinition;
        if (target.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        if (_known.TryGetValue(target, out var known))
        {
            return known;
        }

        if (_whole.TryGetValue(target, out known) && known.Depth.Calls <= _depth)
        {
            return known;
        }

        var made = Make(target, cancellation);
        if (made is { Depth.IsCutOff: false })
        {
            _whole[target] = made;
        }

        return _known.GetOrAdd(target, made);
    }

    private MethodSummary? Make(IMethodSymbol method, CancellationToken cancellation)
    {
        if (Graphs.Of(method, cancellation) is not { } graph)
        {
            return null;
        }

        var budget = _types.Allowance.OfSummary(graph.OriginalOperation.Syntax);
        var context = new TextFlowContext(_types, FunctionScan.Of(graph.OriginalOperation), graph.OriginalOperation.SemanticModel, _deeper, budget, cancellation);
        context.Summarized = method;
        try
        {
            return SummaryBuilder.Build(graph, method, context);
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }
}
