using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit.Fixes;

/// <summary>Fixes everything at once in one scope, key after key, as somebody choosing 'Fix all occurrences' would.</summary>
internal static class FixAllRun
{
    /// <summary>The solution after everything is fixed; <paramref name="goal"/> is the text after which nothing is left to fix.</summary>
    internal static async Task<Solution> RunAsync(
        TestCase test, CodeFixProvider fixer, Solution solution, FixAllScope scope, ImmutableSortedDictionary<string, string> goal)
    {
        var provider = fixer.GetFixAllProvider()
            ?? throw new CaseFailedException($"'{fixer.GetType().Name}' has no FixAll provider.");
        if (!provider.GetSupportedFixAllScopes().Contains(scope))
        {
            throw new CaseFailedException($"The FixAll provider of '{fixer.GetType().Name}' does not support the scope {scope}.");
        }

        // One pass for each key is what a user gets; a second pass for the same key would hide edits that were dropped.
        var done = new HashSet<(string?, string?)>();
        while (true)
        {
            var diagnostics = await FixActions.DiagnosticsAsync(test, solution);
            if (await NextAsync(test, fixer, solution, scope, diagnostics, done) is not var (document, key))
            {
                return solution;
            }

            var context = new FixAllContext(
                document, fixer, scope, key, fixer.FixableDiagnosticIds, new KnownDiagnostics(diagnostics), CancellationToken.None);
            if (await provider.GetFixAsync(context) is not { } action)
            {
                throw new CaseFailedException($"FixAll in {scope} offers nothing for the key '{key}', although a single fix is offered.");
            }

            solution = await FixActions.ApplyAsync(action);
            if (goal.SequenceEqual(await FixSolution.TextsAsync(solution)))
            {
                return solution;
            }
        }
    }

    private static async Task<(Document Document, string? Key)?> NextAsync(
        TestCase test, CodeFixProvider fixer, Solution solution, FixAllScope scope, ImmutableArray<Diagnostic> diagnostics,
        HashSet<(string?, string?)> done)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (FixActions.DocumentOf(solution, diagnostic) is Document document
                && await FixActions.OfferedAsync(test, fixer, solution, diagnostic) is [var action, ..]
                && done.Add((scope == FixAllScope.Document ? document.FilePath : null, action.EquivalenceKey)))
            {
                return (document, action.EquivalenceKey);
            }
        }

        return null;
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Where(static _ => true);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Where(d => ExpectationCheck.PathOf(d) == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Where(static d => !d.Location.IsInSource);

        private Task<IEnumerable<Diagnostic>> Where(Func<Diagnostic, bool> predicate) => Task.FromResult(diagnostics.Where(predicate));
    }
}
