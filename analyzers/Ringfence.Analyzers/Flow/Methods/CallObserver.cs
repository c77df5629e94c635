using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Collects the arguments that calls of a method give to one of its parameters.</summary>
internal sealed class CallObserver(IMethodSymbol method, int ordinal) : IOriginObserver
{
    private readonly List<TextValue> _texts = [];
    private readonly HashSet<SyntaxNode> _seen = [];
    private HashSet<SyntaxNode> _places = [];

    public IReadOnlyList<TextValue> Texts => _texts;

    /// <summary>A mention that is no call hands the method on, and whoever gets it may call it with anything.</summary>
    public bool SawAll { get; private set; }

    public void Start(HashSet<SyntaxNode> places)
    {
        _places = places;
        _texts.Clear();
        _seen.Clear();
        SawAll = !places.Any(static place => place is SimpleNameSyntax name && !IsOnlyNamed(name));
    }

    public void OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
        var called = call switch
        {
            IInvocationOperation invocation => invocation.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (called is not null && argument.Parameter?.Ordinal == ordinal && Reach.MayRun(called, method))
        {
            _texts.Add(text);
            _seen.Add(call.Syntax);
        }
    }

    public void OnAssigned(IMemberReferenceOperation target, IOperation value, TextValue text)
    {
    }

    private static bool IsOnlyNamed(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
        || name.Parent is NameColonSyntax or NameEqualsSyntax or TypeSyntax or VariableDeclarationSyntax or ParameterSyntax or TypeArgumentListSyntax;
}
