using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>The results of analyzers over a file.</summary>
internal static class SuiteRun
{
    /// <summary>Compares what <paramref name="analyzers"/> report with the labels; rules of <paramref name="switchedOn"/> are on even where they are off by default.</summary>
    /// <exception cref="InvalidOperationException">A case does not compile, or an analyzer crashed.</exception>
    public static async Task<List<SuiteComparison>> CompareAsync(
        SuiteFile file, ImmutableArray<DiagnosticAnalyzer> analyzers, Func<Diagnostic, bool> counts, bool anyRule, AnalyzerOptions? options = null, string[]? switchedOn = null)
    {
        var results = new List<SuiteComparison>();
        foreach (var (compilation, cases) in SuiteCompilation.Of(file))
        {
            var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors.Length > 0)
            {
                throw new InvalidOperationException($"'{file.Name}' does not compile:\n" + string.Join('\n', errors.Take(20)));
            }

            var warned = switchedOn is null
                ? compilation
                : compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(switchedOn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn))));
            var found = await warned.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync();
            var crash = found.FirstOrDefault(d => d.Id == "AD0001");
            if (crash is not null)
            {
                throw new InvalidOperationException(crash.ToString());
            }

            results.AddRange(cases.Select(c => SuiteComparison.Of(
                c, found.Where(d => d.Location.SourceTree?.FilePath == c.Name && counts(d)), anyRule)));
        }

        return results;
    }
}
