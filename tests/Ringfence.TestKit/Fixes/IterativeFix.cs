using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Ringfence.TestKit.Reporting;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit.Fixes;

/// <summary>Fixes one diagnostic after the other until no fix is offered any more.</summary>
internal static class IterativeFix
{
    internal static async Task<Solution> RunAsync(TestCase test, CodeFixProvider fixer, Solution solution)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { await FingerprintAsync(solution) };
        var limit = -1;
        for (var applied = 0; ; applied++)
        {
            var diagnostics = await FixActions.DiagnosticsAsync(test, solution);
            limit = limit < 0 ? diagnostics.Length + test.ExtraFixes : limit;
            if (await FirstAsync(test, fixer, solution, diagnostics) is not var (diagnostic, action))
            {
                return solution;
            }

            if (applied == limit)
            {
                throw new CaseFailedException(
                    $"{applied} fixes were applied, one for each diagnostic, and '{action.Title}' is still offered: the fix makes new work.\n"
                    + DiagnosticText.Full(diagnostic));
            }

            var next = await FixActions.ApplyAsync(action);
            var fingerprint = await FingerprintAsync(next);
            if (fingerprint == await FingerprintAsync(solution))
            {
                throw new CaseFailedException(
                    $"The action '{action.Title}' is offered but changes nothing.\n{DiagnosticText.Full(diagnostic)}");
            }

            if (!seen.Add(fingerprint))
            {
                throw new CaseFailedException(
                    $"The fix goes in circles: '{action.Title}' brings back a text that was already there.\n"
                    + DiagnosticText.Full(diagnostic));
            }

            solution = next;
        }
    }

    private static async Task<(Diagnostic Diagnostic, CodeAction Action)?> FirstAsync(
        TestCase test, CodeFixProvider fixer, Solution solution, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (await FixActions.OfferedAsync(test, fixer, solution, diagnostic) is [var action, ..])
            {
                return (diagnostic, action);
            }
        }

        return null;
    }

    private static async Task<string> FingerprintAsync(Solution solution) =>
        string.Join('\0', (await FixSolution.TextsAsync(solution)).Select(t => t.Key + "\0" + t.Value));
}
