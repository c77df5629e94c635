using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Diagnostics;

/// <summary>What a rule promises about its reports; severity and default follow from it.</summary>
internal enum RuleLevel
{
    /// <summary>Wrong beyond doubt, or declared blocking by the policy.</summary>
    Error,

    /// <summary>No known false positive, and nearly everyone will fix it.</summary>
    Warning,

    /// <summary>Good advice.</summary>
    Info,

    /// <summary>A heuristic: off until somebody asks for it.</summary>
    Off,
}

internal static class RuleLevelExtensions
{
    internal static DiagnosticSeverity ToSeverity(this RuleLevel level) => level switch
    {
        RuleLevel.Error => DiagnosticSeverity.Error,
        RuleLevel.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
