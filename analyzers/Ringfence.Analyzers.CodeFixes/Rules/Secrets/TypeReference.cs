using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Writes a framework type's name the shortest way that means it at a place.</summary>
internal static class TypeReference
{
    /// <summary>
    /// For example <c>Environment</c> where nothing else has that name and its namespace is imported, else <c>System.Environment</c>.
    /// </summary>
    internal static string Write(SemanticModel model, int position, string @namespace, string name)
    {
        if (IsAlone(model.LookupSymbols(position, name: name), @namespace + "." + name))
        {
            return name;
        }

        var root = @namespace.Split('.')[0];
        var full = @namespace + "." + name;
        return IsAlone(model.LookupSymbols(position, name: root), root) ? full : "global::" + full;
    }

    private static bool IsAlone(System.Collections.Immutable.ImmutableArray<ISymbol> found, string fullName) =>
        found.Length == 1 && found[0] is INamespaceOrTypeSymbol && found[0].ToDisplayString() == fullName;
}
