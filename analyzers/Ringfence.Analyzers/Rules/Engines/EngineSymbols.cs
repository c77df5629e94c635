using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Symbols;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>An engine as one compilation references it: its types, and the forms its version has.</summary>
internal sealed class EngineSymbols
{
    private readonly Dictionary<string, OptionForm> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OptionForm> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);
    private readonly List<OptionForm> _remedies = [];

    private EngineSymbols(EngineDescription description, INamedTypeSymbol engine, INamedTypeSymbol options)
    {
        Description = description;
        Engine = engine;
        Options = options;
        var version = engine.ContainingAssembly.Identity.Version;
        foreach (var form in description.Forms)
        {
            if (version.Major >= form.FromMajor && version.Major <= form.ToMajor && Exists(form))
            {
                Add(form);
            }
        }

        SetByDefault = description.SetByDefault(version) is { } path ? FindProperty(path) : null;
    }

    internal EngineDescription Description { get; }

    internal INamedTypeSymbol Engine { get; }

    internal INamedTypeSymbol Options { get; }

    /// <summary>What an engine has set without being told, if anything.</summary>
    internal OptionForm? SetByDefault { get; }

    /// <summary>The limits this version lets one set.</summary>
    internal EngineLimits Offered { get; private set; }

    /// <summary>Finds the engine in the references; null when it is not there, or the compilation is the engine itself.</summary>
    internal static EngineSymbols? Find(CompilationSymbols symbols, EngineDescription description)
    {
        if (symbols.Find(description.EngineType) is not { ContainingAssembly: { } assembly } engine
            || SymbolEqualityComparer.Default.Equals(assembly, symbols.Compilation.Assembly)
            || !string.Equals(assembly.Identity.Name, description.AssemblyName, StringComparison.OrdinalIgnoreCase)
            || assembly.GetTypeByMetadataName(description.OptionsType) is not { } options)
        {
            return null;
        }

        return new EngineSymbols(description, engine, options);
    }

    internal bool IsEngine(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Engine);

    internal bool IsOptions(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Options);

    /// <summary>Whether the engine's own assembly declares the method, so that its effect on limits is known: a form, or none.</summary>
    internal bool Declares(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Engine.ContainingAssembly);

    internal OptionForm? FindMethod(string name) => _methods.TryGetValue(name, out var form) ? form : null;

    internal OptionForm? FindProperty(string path) => _properties.TryGetValue(path, out var form) ? form : null;

    /// <summary>Whether a property of the options holds settings that limit something.</summary>
    internal bool IsGroup(string path) => _groups.Contains(path);

    /// <summary>The call a fix adds for a limit; null when this version has none.</summary>
    internal OptionForm? FindRemedy(EngineLimits limit)
    {
        foreach (var form in _remedies)
        {
            if (form.Limits == limit)
            {
                return form;
            }
        }

        return null;
    }

    private void Add(OptionForm form)
    {
        (form.IsMethod ? _methods : _properties)[form.Path] = form;
        Offered |= form.Effect == OptionEffect.Sets ? form.Limits : EngineLimits.None;
        if (form is { IsMethod: true, Remedy: not null })
        {
            _remedies.Add(form);
        }

        if (!form.IsMethod && form.Path.LastIndexOf('.') is > 0 and var end)
        {
            _groups.Add(form.Path.Substring(0, end));
        }
    }

    private bool Exists(OptionForm form) => form.IsMethod ? MethodExists(form.Path) : PropertyExists(form.Path);

    private bool MethodExists(string name)
    {
        if (HasMember(Options, name))
        {
            return true;
        }

        foreach (var extensionType in Description.ExtensionTypes)
        {
            if (HasMember(Engine.ContainingAssembly.GetTypeByMetadataName(extensionType), name))
            {
                return true;
            }
        }

        return false;
    }

    private bool PropertyExists(string path)
    {
        ITypeSymbol? type = Options;
        foreach (var name in path.Split('.'))
        {
            type = FindPropertyType(type, name);
        }

        return type is not null;
    }

    private static ITypeSymbol? FindPropertyType(ITypeSymbol? type, string name)
    {
        foreach (var member in type?.GetMembers(name) ?? ImmutableArray<ISymbol>.Empty)
        {
            if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public } property)
            {
                return property.Type;
            }
        }

        return null;
    }

    private static bool HasMember(INamedTypeSymbol? type, string name)
    {
        foreach (var member in type?.GetMembers(name) ?? ImmutableArray<ISymbol>.Empty)
        {
            if (member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public })
            {
                return true;
            }
        }

        return false;
    }
}
