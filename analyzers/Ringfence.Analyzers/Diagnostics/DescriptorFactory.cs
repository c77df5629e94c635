using System.Globalization;
using Microsoft.CodeAnalysis;
using Ringfence.Findings;

namespace Ringfence.Analyzers.Diagnostics;

/// <summary>The one place descriptors are made, so that every rule has a help link, a CWE tag and a level.</summary>
internal static class DescriptorFactory
{
    internal static DiagnosticDescriptor Create(
        string id, string title, string messageFormat, RuleLevel level, string category, string description, int cwe) =>
        new(id, title, messageFormat, category, level.ToSeverity(), isEnabledByDefault: level != RuleLevel.Off, description,
            Rule.HelpLinkBase + id, Tags(category, cwe));

    /// <summary>A descriptor of a rule that reports when the whole compilation has been seen, which editors do not do while one types.</summary>
    internal static DiagnosticDescriptor CreateForCompilationEnd(
        string id, string title, string messageFormat, RuleLevel level, string category, string description, int cwe) =>
        new(id, title, messageFormat, category, level.ToSeverity(), isEnabledByDefault: level != RuleLevel.Off, description,
            Rule.HelpLinkBase + id, Tags(category, cwe).Append(WellKnownDiagnosticTags.CompilationEnd).ToArray());

    /// <summary>A descriptor that shows the findings of a rule that lives in Core. The id is repeated for release tracking, which reads constants only.</summary>
    internal static DiagnosticDescriptor Show(string id, Rule rule) =>
        new(id, rule.Title, "{0}", rule.Category, ToSeverity(rule.Severity), isEnabledByDefault: true, rule.Description, rule.HelpLink,
            Tags(rule.Category, rule.Cwe));

    /// <summary>A descriptor that shows the findings of the rule of that id in Core's catalogue.</summary>
    internal static DiagnosticDescriptor Show(string id) => Show(id, RuleCatalog.All.First(rule => rule.Id.Value == id));

    /// <summary>The same for a rule that reports when the whole compilation has been seen.</summary>
    internal static DiagnosticDescriptor ShowAtCompilationEnd(string id, Rule rule) =>
        new(id, rule.Title, "{0}", rule.Category, ToSeverity(rule.Severity), isEnabledByDefault: true, rule.Description, rule.HelpLink,
            Tags(rule.Category, rule.Cwe).Append(WellKnownDiagnosticTags.CompilationEnd).ToArray());

    private static string[] Tags(string category, int cwe) =>
        cwe == 0 ? [category] : [category, "CWE-" + cwe.ToString(CultureInfo.InvariantCulture)];

    internal static DiagnosticSeverity ToSeverity(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
