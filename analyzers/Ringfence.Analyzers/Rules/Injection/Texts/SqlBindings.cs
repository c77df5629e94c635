using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>The parameters that the code around a sink gives with its text.</summary>
/// <param name="types">By name without its marker, in whatever case: the type of the value, or null when it is not seen.</param>
/// <param name="meant">The names that were written for this text: not those that a class happens to have.</param>
/// <param name="count">How many there are, those without a name too.</param>
/// <param name="isComplete">Whether there can be no others.</param>
internal sealed class SqlBindings(Dictionary<string, ITypeSymbol?> types, HashSet<string> meant, int count, bool isComplete)
{
    /// <summary>How many there are, those without a name too.</summary>
    internal int Count { get; } = count;

    /// <summary>Whether there can be no others.</summary>
    internal bool IsComplete { get; } = isComplete;

    internal bool Has(string name) => types.ContainsKey(name);

    /// <summary>Whether the name was written for this text: not one that a class happens to have.</summary>
    internal bool IsMeant(string name) => meant.Contains(name);

    /// <summary>The type of that parameter's value, or null.</summary>
    internal ITypeSymbol? TypeOf(string name) => types.TryGetValue(name, out var type) ? type : null;
}
