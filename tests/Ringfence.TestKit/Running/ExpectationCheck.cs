using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ringfence.TestKit.Reporting;

namespace Ringfence.TestKit.Running;

/// <summary>Compares what was reported with what was expected, and shows the difference on the source.</summary>
internal static class ExpectationCheck
{
    internal static void Compare(
        string subject, IEnumerable<CaseFile> files, ImmutableArray<Expectation> expected, ImmutableArray<Diagnostic> actual)
    {
        var unmet = new List<Expectation>();
        var unexpected = actual.ToList();
        // The exacting ones choose first, so that a mark without an id does not take their diagnostic.
        foreach (var expectation in expected.OrderByDescending(e => (e.Id is null ? 0 : 1) + (e.Message is null ? 0 : 1)))
        {
            var index = unexpected.FindIndex(expectation.IsMetBy);
            if (index < 0)
            {
                unmet.Add(expectation);
            }
            else
            {
                unexpected.RemoveAt(index);
            }
        }

        if (unmet.Count == 0 && unexpected.Count == 0)
        {
            return;
        }

        var notes = unmet.Select(e => new SourceNote(e.Path, e.Span, "missing: " + Text(e)))
            .Concat(unexpected.Select(d => new SourceNote(PathOf(d), d.Location.SourceSpan, "unexpected: " + DiagnosticText.Short(d))));
        throw new CaseFailedException(
            $"{subject}: {Count(unmet.Count, "expected diagnostic is", "expected diagnostics are")} missing, "
            + $"{Count(unexpected.Count, "diagnostic was", "diagnostics were")} not expected.\n"
            + AnnotatedSource.Render(files.ToDictionary(f => f.Path, f => f.Text), notes));
    }

    internal static void CompareMessages(TestCase test, ImmutableArray<Diagnostic> actual)
    {
        if (test.Messages.Length > actual.Length)
        {
            throw new CaseFailedException(
                $"The case expects {Count(test.Messages.Length, "message", "messages")}, "
                + $"but {Count(actual.Length, "diagnostic was", "diagnostics were")} reported.");
        }

        for (var i = 0; i < test.Messages.Length; i++)
        {
            var message = DiagnosticText.Message(actual[i]);
            if (message != test.Messages[i])
            {
                throw new CaseFailedException(
                    $"The message of diagnostic {i + 1} in source order ({actual[i].Id}) is another one.\n"
                    + $"Expected: {test.Messages[i]}\nActual:   {message}");
            }
        }
    }

    internal static string? PathOf(Diagnostic diagnostic) =>
        diagnostic.Location == Location.None ? null : diagnostic.Location.GetLineSpan().Path;

    private static string Text(Expectation expectation) =>
        (expectation.Id ?? "a diagnostic") + (expectation.Message is null ? "" : ": " + expectation.Message);

    private static string Count(int n, string one, string many) => n == 1 ? $"1 {one}" : $"{n} {many}";
}
