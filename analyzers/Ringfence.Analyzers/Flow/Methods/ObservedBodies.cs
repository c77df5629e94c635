using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>The bodies of one compilation whose texts somebody asked for. Each is analyzed once, whoever asks.</summary>
internal sealed class ObservedBodies(TextTypes types)
{
    private readonly ConcurrentDictionary<SyntaxNode, BodyFacts?> _known = new();

    /// <summary>The facts of the body of a declaration, or null when it has none.</summary>
    internal BodyFacts? Of(SyntaxNode declaration, CancellationToken cancellation) =>
        _known.TryGetValue(declaration, out var facts)
            ? facts
            : _known.GetOrAdd(declaration, types.Methods.Graphs.Of(declaration, cancellation) is { } graph ? BodyFacts.Of(graph, types, cancellation) : null);

    /// <summary>The facts of a whole body, or null when it has no graph.</summary>
    internal BodyFacts? Of(IOperation body, CancellationToken cancellation) =>
        _known.TryGetValue(body.Syntax, out var facts)
            ? facts
            : _known.GetOrAdd(body.Syntax, types.Methods.Graphs.Of(body, cancellation) is { } graph ? BodyFacts.Of(graph, types, cancellation) : null);
}
