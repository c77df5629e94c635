using Microsoft.CodeAnalysis;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>One way to set limits on an engine's options: a method, or a property by its path from the options.</summary>
internal sealed class OptionForm
{
    /// <summary>The method's name, or the property's path such as <c>Constraints.MaxRecursionDepth</c>.</summary>
    internal required string Path { get; init; }

    internal required bool IsMethod { get; init; }

    internal OptionEffect Effect { get; init; } = OptionEffect.Sets;

    internal required EngineLimits Limits { get; init; }

    /// <summary>Forms with the same slot replace each other's value. The path, unless two paths lead to one setting.</summary>
    internal string? Slot { get; init; }

    /// <summary>Whether the engine keeps this limit as a constraint object, which a form that removes constraints takes away.</summary>
    internal bool IsConstraint { get; init; }

    /// <summary>Whether a value is known to mean "no limit". Null when no value does.</summary>
    internal Func<IOperation, bool>? Lifts { get; init; }

    /// <summary>The value a fix writes, as C#. Null when no fix should use this form.</summary>
    internal Func<ScriptLimits, string>? Remedy { get; init; }

    /// <summary>The major versions this form's meaning holds for.</summary>
    internal int FromMajor { get; init; }

    internal int ToMajor { get; init; } = int.MaxValue;

    internal string SlotName => Slot ?? Path;
}
