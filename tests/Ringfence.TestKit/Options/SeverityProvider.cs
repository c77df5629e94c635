using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ringfence.TestKit.Options;

/// <summary>The severities the configuration gives, and behind them those of rules that are off unless somebody asks.</summary>
internal sealed class SeverityProvider(
    ConfigFiles config, ImmutableDictionary<string, ReportDiagnostic> switchedOn) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        config.For(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var generated)
            ? generated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
            : GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        config.For(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        config.GlobalSeverities.TryGetValue(diagnosticId, out severity) || switchedOn.TryGetValue(diagnosticId, out severity);
}
