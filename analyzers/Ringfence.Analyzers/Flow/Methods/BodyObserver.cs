using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Notes what a body hands to methods of the project and sets its members to.</summary>
internal sealed class BodyObserver : ITextObserver
{
    private readonly List<(IMethodSymbol, int, TextValue)> _calls = [];
    private readonly List<(ISymbol, TextValue)> _assignments = [];

    internal IReadOnlyList<(IMethodSymbol Method, int Ordinal, TextValue Text)> Calls => _calls;

    internal IReadOnlyList<(ISymbol Member, TextValue Text)> Assignments => _assignments;

    public void OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
        var called = call switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (called is { DeclaringSyntaxReferences.IsEmpty: false } && argument.Parameter is { } parameter)
        {
            _calls.Add((called, parameter.Ordinal, text));
        }
    }

    public void OnAssigned(IMemberReferenceOperation target, IOperation value, TextValue text)
    {
        if (!target.Member.DeclaringSyntaxReferences.IsEmpty)
        {
            _assignments.Add((target.Member.OriginalDefinition, text));
        }
    }
}
