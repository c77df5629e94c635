using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Collects the values that the places of one body give to one parameter or member.</summary>
internal interface IOriginObserver : ITextObserver
{
    /// <summary>The values seen since the start.</summary>
    IReadOnlyList<TextValue> Texts { get; }

    /// <summary>Whether every place was seen that does what its name says.</summary>
    bool SawAll { get; }

    /// <summary>Starts over with another body.</summary>
    /// <param name="places">The places of the body that mention the member.</param>
    void Start(HashSet<SyntaxNode> places);
}
