using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Every place of one body that hands a text on or sets a member to one, with the text. What matters to nobody is left out.</summary>
internal sealed class BodyFacts : ITextObserver
{
    private readonly List<(IOperation Place, IArgumentOperation? Argument, IOperation Value, TextValue Text)> _places = [];

    private BodyFacts()
    {
    }

    /// <summary>Whether the analysis came to its end.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>Follows the texts through a body.</summary>
    internal static BodyFacts Of(ControlFlowGraph graph, TextTypes types, CancellationToken cancellation)
    {
        var facts = new BodyFacts();
        facts.IsComplete = TextFlow.Run(graph, types, facts, types.Allowance.OfBody(graph.OriginalOperation.Syntax), cancellation);
        return facts;
    }

    /// <summary>Shows an observer the places again, in their order.</summary>
    internal void Show(ITextObserver observer)
    {
        foreach (var (place, argument, value, text) in _places)
        {
            if (argument is not null)
            {
                observer.OnArgument(place, argument, text);
            }
            else
            {
                observer.OnAssigned((IMemberReferenceOperation)place, value, text);
            }
        }
    }

    /// <summary>The texts a method or constructor of the project is given there.</summary>
    /// <param name="ordinal">Which parameter.</param>
    /// <param name="isMeant">Whether a call of that method counts.</param>
    internal IEnumerable<TextValue> GivenTo(int ordinal, Func<IMethodSymbol, bool> isMeant)
    {
        foreach (var (place, argument, _, text) in _places)
        {
            if (argument?.Parameter?.Ordinal == ordinal && CalledBy(place) is { DeclaringSyntaxReferences.IsEmpty: false } method && isMeant(method))
            {
                yield return text;
            }
        }
    }

    /// <summary>The texts a field or a property is set to there.</summary>
    internal IEnumerable<TextValue> SetTo(ISymbol member)
    {
        foreach (var (place, argument, _, text) in _places)
        {
            if (argument is null && place is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member))
            {
                yield return text;
            }
        }
    }

    void ITextObserver.OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
        if (CalledBy(call) is { } method && (!text.HasNoUnsafe || !method.DeclaringSyntaxReferences.IsEmpty))
        {
            _places.Add((call, argument, argument.Value, text));
        }
    }

    void ITextObserver.OnAssigned(IMemberReferenceOperation target, IOperation value, TextValue text)
    {
        if (!text.HasNoUnsafe || !target.Member.DeclaringSyntaxReferences.IsEmpty)
        {
            _places.Add((target, null, value, text));
        }
    }

    private static IMethodSymbol? CalledBy(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };
}
