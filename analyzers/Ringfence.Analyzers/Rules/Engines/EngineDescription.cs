using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>A script engine as data: its types, the ways to set its limits, what each version has. A new engine is one such description.</summary>
internal sealed class EngineDescription
{
    /// <summary>The simple name of the assembly that must hold the types; a namesake in another assembly is not this engine.</summary>
    internal required string AssemblyName { get; init; }

    internal required string EngineType { get; init; }

    internal required string OptionsType { get; init; }

    /// <summary>Where extension methods on the options live, by metadata name. A version may lack any of them.</summary>
    internal required ImmutableArray<string> ExtensionTypes { get; init; }

    /// <summary>The rule that reports such an engine without limits; its message takes what is missing, and "it" or "them".</summary>
    internal required DiagnosticDescriptor WithoutLimits { get; init; }

    /// <summary>Every way to set, lift or clear a limit, over all versions. Where several would fit a fix, the first is written.</summary>
    internal required ImmutableArray<OptionForm> Forms { get; init; }

    /// <summary>
    /// What the engine's own constraint types limit, by simple name. A constraint type of anybody else may limit anything a constraint can.
    /// </summary>
    internal required ImmutableDictionary<string, EngineLimits> ConstraintTypes { get; init; }

    /// <summary>The path of the form that engines of that assembly version have set without being told, if any.</summary>
    internal required Func<Version, string?> SetByDefault { get; init; }
}
