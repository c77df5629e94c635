using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>What names mean at one position.</summary>
internal sealed class NamesInScope(SemanticModel model, int position)
{
    private const string FullTimeSpan = "global::System.TimeSpan";

    /// <summary>Writes the full name of <see cref="TimeSpan"/> in a text as short as it can be.</summary>
    internal string Shorten(string text) => text.Contains(FullTimeSpan) ? text.Replace(FullTimeSpan, TimeSpanName()) : text;

    /// <summary>A name for a lambda's parameter that no local variable or parameter has.</summary>
    internal string FreeName(string wanted)
    {
        var name = wanted;
        for (var i = 2; IsTaken(name); i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    internal bool HasMethod(INamedTypeSymbol type, string name) =>
        !model.LookupSymbols(position, type, name, includeReducedExtensionMethods: true).IsEmpty;

    private bool IsTaken(string name)
    {
        foreach (var symbol in model.LookupSymbols(position, name: name))
        {
            if (symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol)
            {
                return true;
            }
        }

        return false;
    }

    private string TimeSpanName()
    {
        var found = model.LookupNamespacesAndTypes(position, name: nameof(TimeSpan));
        if (found.Length == 1 && found[0] is INamedTypeSymbol type && IsSystem(type.ContainingNamespace))
        {
            return nameof(TimeSpan);
        }

        var system = model.LookupNamespacesAndTypes(position, name: nameof(System));
        return system.Length == 1 && IsSystem(system[0]) ? "System.TimeSpan" : FullTimeSpan;
    }

    private static bool IsSystem(ISymbol symbol) => symbol is INamespaceSymbol { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true };
}
