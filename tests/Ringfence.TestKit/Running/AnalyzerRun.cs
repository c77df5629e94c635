using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.TestKit.Running;

/// <summary>Runs the analyzer of a case as the compiler would, and never lets a crash pass for silence.</summary>
internal static class AnalyzerRun
{
    /// <summary>Everything the analyzer reported, suppressed reports included, in the order of the sources.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> RunAsync(
        TestCase test, CSharpCompilation compilation, bool reversed = false, CancellationToken cancellationToken = default)
    {
        var options = new CompilationWithAnalyzersOptions(
            test.AnalyzerOptions(reversed), onAnalyzerException: null, concurrentAnalysis: !reversed, logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var diagnostics = await compilation.WithAnalyzers([test.CreateAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        AnalyzerCrash.ThrowIfAny(diagnostics);
        return Sort(test, diagnostics);
    }

    internal static ImmutableArray<Diagnostic> Sort(TestCase test, IEnumerable<Diagnostic> diagnostics)
    {
        var paths = test.Sources.Concat(test.AdditionalFiles).Select(f => f.Path).ToList();
        return
        [
            .. diagnostics
                .OrderBy(d => paths.IndexOf(d.Location.GetLineSpan().Path ?? ""))
                .ThenBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan)
                .ThenBy(d => d.Id, StringComparer.Ordinal)
                .ThenBy(d => Reporting.DiagnosticText.Message(d), StringComparer.Ordinal),
        ];
    }
}
