using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>What one body hands to methods of the project and sets their fields and properties to. Each body is analyzed once, whoever asks.</summary>
internal sealed class BodyFacts
{
    private BodyFacts(BodyObserver observed, bool isComplete)
    {
        Calls = observed.Calls;
        Assignments = observed.Assignments;
        IsComplete = isComplete;
    }

    /// <summary>Each text argument of a call or creation: the method, the parameter by its ordinal, the argument.</summary>
    internal IReadOnlyList<(IMethodSymbol Method, int Ordinal, TextValue Text)> Calls { get; }

    /// <summary>Each text a field or a property is set to.</summary>
    internal IReadOnlyList<(ISymbol Member, TextValue Text)> Assignments { get; }

    /// <summary>Whether the analysis came to its end.</summary>
    internal bool IsComplete { get; }

    /// <summary>The facts of the body of a declaration, or null when it has none.</summary>
    internal static BodyFacts? Of(SyntaxNode declaration, TextTypes types, ConcurrentDictionary<SyntaxNode, BodyFacts?> known, CancellationToken cancellation) =>
        known.TryGetValue(declaration, out var facts) ? facts : known.GetOrAdd(declaration, Make(declaration, types, cancellation));

    private static BodyFacts? Make(SyntaxNode declaration, TextTypes types, CancellationToken cancellation)
    {
        if (types.Methods.Graphs.Of(declaration, cancellation) is not { } graph)
        {
            return null;
        }

        var observer = new BodyObserver();
        var isComplete = TextFlow.Run(graph, types, observer, new FlowBudget(), cancellation);
        return new BodyFacts(observer, isComplete);
    }
}
