using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Collects the values that are assigned to a field or a property.</summary>
internal sealed class AssignmentObserver(ISymbol member) : IOriginObserver
{
    private readonly List<TextValue> _texts = [];
    private int _places;

    public IReadOnlyList<TextValue> Texts => _texts;

    /// <summary>A write that is no plain assignment, through a reference for one, is not seen.</summary>
    public bool SawAll => _texts.Count >= _places;

    public void Start(HashSet<SyntaxNode> places)
    {
        _texts.Clear();
        _places = places.Count;
    }

    public void OnAssigned(IMemberReferenceOperation target, IOperation value, TextValue text)
    {
        if (SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member))
        {
            _texts.Add(text);
        }
    }

    public void OnArgument(IOperation call, IArgumentOperation argument, TextValue text)
    {
    }
}
