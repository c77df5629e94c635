using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;

namespace Ringfence.Packaging.Tests.Presets;

/// <summary>What each preset must say, from the rules the analyzers have.</summary>
internal static class PresetText
{
    internal static readonly string[] Names = ["none", "default", "recommended", "all-warnings", "all-errors"];

    internal static string Of(string preset)
    {
        var lines = Descriptors().Select(rule => $"# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {Severity(preset, rule)}\n");
        return $"""
            is_global = true
            # Below whatever a project sets itself.
            global_level = -100

            # {Purpose(preset)}


            """ + string.Join("\n", lines);
    }

    internal static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        typeof(RingfenceAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);

    private static string Purpose(string preset) => preset switch
    {
        "none" => "Every rule off, to turn on one by one.",
        "default" => "Every rule as it is without a preset, written down. The policy grades the rules about scripts.",
        "recommended" => "What is on by default is at least a warning, so that it shows in build output; heuristics are suggestions. The policy grades the rules about scripts.",
        "all-warnings" => "Every rule on, heuristics too, as a warning at least. The policy grades the rules about scripts.",
        "all-errors" => "Every rule on, heuristics too, and each finding fails the build.",
        _ => throw new ArgumentOutOfRangeException(nameof(preset)),
    };

    private static string Severity(string preset, DiagnosticDescriptor rule)
    {
        var isError = rule.IsEnabledByDefault && rule.DefaultSeverity == DiagnosticSeverity.Error;
        return preset switch
        {
            "none" => "none",
            "all-errors" => "error",
            // A severity written here would win over the grades of scripts.rules and of the script's preset.
            _ when IsGradedByThePolicy(rule) => "default",
            "default" when !rule.IsEnabledByDefault => "none",
            "default" => rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : rule.DefaultSeverity.ToString().ToLowerInvariant(),
            "recommended" when !rule.IsEnabledByDefault => "suggestion",
            _ => isError ? "error" : "warning",
        };
    }

    private static bool IsGradedByThePolicy(DiagnosticDescriptor rule) => rule.Id.StartsWith("RF4", StringComparison.Ordinal);
}
