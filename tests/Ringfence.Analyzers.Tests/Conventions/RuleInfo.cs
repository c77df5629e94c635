using System.Globalization;
using Microsoft.CodeAnalysis;
using Ringfence.Findings;

namespace Ringfence.Analyzers.Tests.Conventions;

/// <summary>What the product itself says of a rule, wherever the rule lives.</summary>
/// <param name="Gates">The gates that may report it; its page says which of these do. The first is meant when there is no page yet.</param>
internal sealed record RuleInfo(
    string Id, string Title, string Category, string Severity, bool IsEnabled, bool HasFix, string[] Gates, string Cwe)
{
    private static readonly string[] OfAnalyzers = ["Compile"];
    private static readonly string[] OfCore = ["Build, run", "Build", "Run", "API"];
    private static readonly string[] OfBoth = ["Compile, build, run", "Compile, build", "Compile, run", "Compile"];
    private static readonly string[] OfTargets = ["Compile", "Build"];

    internal static RuleInfo Of(DiagnosticDescriptor descriptor, bool hasFix, bool alsoCore) => new(
        descriptor.Id, descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.Category, descriptor.DefaultSeverity.ToString(),
        descriptor.IsEnabledByDefault, hasFix, alsoCore ? OfBoth : OfAnalyzers,
        Cwe: descriptor.CustomTags.FirstOrDefault(t => t.StartsWith("CWE-", StringComparison.Ordinal)) ?? "-");

    internal static RuleInfo Of(Rule rule) => new(
        rule.Id.Value, rule.Title, rule.Category, rule.Severity.ToString(), IsEnabled: true, HasFix: false, OfCore,
        Cwe: rule.Cwe == 0 ? "-" : $"CWE-{rule.Cwe}");

    /// <summary>A rule MSBuild targets report by themselves, because what they guard against keeps all other code from running.</summary>
    internal static RuleInfo OfTarget(string id, string title) =>
        new(id, title, RuleCategory.Configuration, nameof(Findings.Severity.Error), IsEnabled: true, HasFix: false, OfTargets, Cwe: "-");
}
