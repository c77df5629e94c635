using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit.Reporting;

namespace Ringfence.TestKit.Running;

/// <summary>A case about code that does not compile says so; any other compile error is a mistake in the case.</summary>
internal static class CompileCheck
{
    internal static void Run(TestCase test, CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var declared = test.AllowedCompilerErrors.ToHashSet(StringComparer.Ordinal);
        foreach (var expectation in Expectation.CompilerErrorsOf(test.Sources))
        {
            var index = errors.FindIndex(expectation.IsMetBy);
            if (index < 0)
            {
                Fail(test.Sources, $"The compile error {expectation.Id} the case declares did not occur.",
                    [new SourceNote(expectation.Path, expectation.Span, "missing: " + expectation.Id)]);
            }

            errors.RemoveAt(index);
        }

        var unused = declared.Except(errors.Select(e => e.Id)).ToList();
        errors.RemoveAll(e => declared.Contains(e.Id));
        if (errors.Count > 0)
        {
            Fail(test.Sources, "The source of the case does not compile.", errors.Select(Note));
        }

        if (unused.Count > 0)
        {
            throw new CaseFailedException($"The case allows compile errors that do not occur: {string.Join(", ", unused)}.");
        }
    }

    /// <summary>Code that a fix wrote compiles as well as the code before: no new error, no new warning.</summary>
    internal static void RunOnFixed(TestCase test, Compilation before, Compilation after, ImmutableArray<CaseFile> fixedFiles)
    {
        var known = before.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).CountBy(d => d.Id).ToDictionary();
        var declared = Expectation.CompilerErrorsOf(test.FixedSources).ToList();
        var fresh = after.GetDiagnostics()
            .Where(d => d.Severity >= DiagnosticSeverity.Warning && !declared.Exists(e => e.IsMetBy(d)))
            .GroupBy(d => d.Id)
            .Where(g => g.Count() > known.GetValueOrDefault(g.Key))
            .SelectMany(g => g)
            .ToList();
        if (fresh.Count > 0)
        {
            Fail(fixedFiles, "The fixed source has compile errors or warnings the source did not have.", fresh.Select(Note));
        }
    }

    private static SourceNote Note(Diagnostic d) => new(ExpectationCheck.PathOf(d), d.Location.SourceSpan, DiagnosticText.Short(d));

    private static void Fail(IEnumerable<CaseFile> files, string problem, IEnumerable<SourceNote> notes) =>
        throw new CaseFailedException(problem + "\n" + AnnotatedSource.Render(files.ToDictionary(f => f.Path, f => f.Text), notes));
}
