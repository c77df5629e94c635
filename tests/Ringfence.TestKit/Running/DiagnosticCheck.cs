using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ringfence.TestKit.Reporting;

namespace Ringfence.TestKit.Running;

/// <summary>What every reported diagnostic must be, whatever the rule.</summary>
internal static class DiagnosticCheck
{
    internal static void Run(TestCase test, ImmutableArray<Diagnostic> actual)
    {
        var supported = test.CreateAnalyzer().SupportedDiagnostics.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var diagnostic in actual)
        {
            var problem = !supported.Contains(diagnostic.Id) ? "is not among the supported diagnostics"
                : MessageWording.Problem(diagnostic) is { } wording ? wording
                : PlaceProblem(test, diagnostic) is { } place ? place
                : SeverityProblem(test, diagnostic);
            if (problem is not null)
            {
                throw new CaseFailedException($"{DiagnosticText.Full(diagnostic)}\nThe diagnostic {problem}.");
            }
        }
    }

    private static string? PlaceProblem(TestCase test, Diagnostic diagnostic)
    {
        var location = diagnostic.Location;
        if (location == Location.None)
        {
            return null;
        }

        var path = location.GetLineSpan().Path;
        var file = test.Sources.Concat(test.AdditionalFiles).FirstOrDefault(f => f.Path == path);
        if (file is null)
        {
            return "is in a file the case does not have";
        }

        if (location.SourceSpan.End > file.Text.Length)
        {
            return "ends behind the end of its file";
        }

        var lines = SourceText.From(file.Text).Lines.GetLinePositionSpan(location.SourceSpan);
        return lines == location.GetLineSpan().Span ? null
            : $"says one place by characters and another by lines: {lines} and {location.GetLineSpan().Span}";
    }

    /// <summary>A diagnostic has the severity the case says, and without word or configuration the one its descriptor promises.</summary>
    private static string? SeverityProblem(TestCase test, Diagnostic diagnostic)
    {
        if (test.Graded.TryGetValue(diagnostic.Id, out var graded))
        {
            return diagnostic.Severity == graded ? null : $"is reported as {diagnostic.Severity}, but the case expects {graded}";
        }

        return test.Config.IsEmpty && diagnostic.Severity != diagnostic.DefaultSeverity
            ? $"is reported as {diagnostic.Severity}, but its descriptor says {diagnostic.DefaultSeverity}"
            : null;
    }
}
