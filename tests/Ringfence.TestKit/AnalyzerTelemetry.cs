using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Ringfence.TestKit.Options;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit;

/// <summary>What an analyzer registers for a compilation: the deterministic part of its cost.</summary>
public static class AnalyzerTelemetry
{
    /// <summary>The actions registered for a source compiled against .NET 10 and <paramref name="references"/>.</summary>
    public static Task<AnalyzerTelemetryInfo> ActionCountsAsync<TAnalyzer>(string source, params MetadataReference[] references)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        CountAsync(Case<TAnalyzer>(source) with { AddedReferences = [.. references] });

    /// <summary>The actions registered for a source compiled against .NET 10 without the assemblies of these simple names.</summary>
    public static Task<AnalyzerTelemetryInfo> ActionCountsWithoutAsync<TAnalyzer>(string source, params string[] assemblySimpleNames)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        CountAsync(Case<TAnalyzer>(source) with { RemovedReferences = [.. assemblySimpleNames] });

    /// <summary>
    /// The actions that would run for operations, syntax, code and operation blocks, symbols and files; compilation start is not among them,
    /// for every analyzer has to look whether its library is there.
    /// </summary>
    public static int PerNodeActions(this AnalyzerTelemetryInfo counts) =>
        counts.OperationActionsCount + counts.OperationBlockActionsCount + counts.OperationBlockStartActionsCount
            + counts.OperationBlockEndActionsCount
        + counts.SyntaxNodeActionsCount + counts.SyntaxTreeActionsCount + counts.CodeBlockActionsCount + counts.CodeBlockStartActionsCount
        + counts.CodeBlockEndActionsCount + counts.SymbolActionsCount + counts.SymbolStartActionsCount + counts.SymbolEndActionsCount
        + counts.SemanticModelActionsCount + counts.AdditionalFileActionsCount;

    private static TestCase Case<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => new()
        {
            CreateAnalyzer = static () => new TAnalyzer(),
            Sources = [new CaseFile(CasePath.Full("Test0.cs"), Markup.MarkedText.Plain(source))],
        };

    private static async Task<AnalyzerTelemetryInfo> CountAsync(TestCase test)
    {
        var analyzer = test.CreateAnalyzer();
        var options = new CompilationWithAnalyzersOptions(
            test.AnalyzerOptions(), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true,
            reportSuppressedDiagnostics: false);
        var run = CaseCompilation.Create(test).WithAnalyzers([analyzer], options);
        AnalyzerCrash.ThrowIfAny(await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None));
        return await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
    }
}
