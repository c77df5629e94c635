using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Symbols;

/// <summary>The types the rules know by name, found once per compilation and shared by all rules.</summary>
internal sealed class CompilationSymbols
{
    private static readonly ConditionalWeakTable<Compilation, CompilationSymbols> Cache = new();

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableDictionary<string, IAssemblySymbol>> _assemblies;

    private CompilationSymbols(Compilation compilation)
    {
        Compilation = compilation;
        _assemblies = new Lazy<ImmutableDictionary<string, IAssemblySymbol>>(ReadAssemblies);
    }

    internal Compilation Compilation { get; }

    internal static CompilationSymbols For(Compilation compilation) => Cache.GetValue(compilation, static c => new CompilationSymbols(c));

    /// <summary>
    /// The type of that metadata name that source code would mean: the compilation's own before a referenced one, a public one before an
    /// internal one. Null when no reference has it.
    /// </summary>
    internal INamedTypeSymbol? Find(string metadataName) => _types.GetOrAdd(metadataName, Resolve);

    /// <summary>Whether source code can name that type.</summary>
    internal bool Has(string metadataName) => Find(metadataName) is not null;

    /// <summary>The referenced assembly of that simple name, or null.</summary>
    internal IAssemblySymbol? FindAssembly(string simpleName) => _assemblies.Value.TryGetValue(simpleName, out var assembly) ? assembly : null;

    private INamedTypeSymbol? Resolve(string metadataName)
    {
        INamedTypeSymbol? best = null;
        foreach (var candidate in Compilation.GetTypesByMetadataName(metadataName))
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, Compilation.Assembly))
            {
                return candidate;
            }

            if (best is null || (candidate.DeclaredAccessibility == Accessibility.Public && best.DeclaredAccessibility != Accessibility.Public))
            {
                best = candidate;
            }
        }

        return best;
    }

    private ImmutableDictionary<string, IAssemblySymbol> ReadAssemblies()
    {
        var assemblies = ImmutableDictionary.CreateBuilder<string, IAssemblySymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            assemblies[assembly.Identity.Name] = assembly;
        }

        return assemblies.ToImmutable();
    }
}
