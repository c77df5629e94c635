using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit.Fixes;

/// <summary>Fixes everything at once in one scope, key after key, as somebody choosing 'Fix all occurrences' would.</summary>
internal static class FixAllRun
{
    internal static async Task<Solution> RunAsync(TestCase test, CodeFixProvider fixer, Solution solution, FixAllScope scope)
    {
        var provider = fixer.GetFixAllProvider()
            ?? throw new CaseFailedException($"'{fixer.GetType().Name}' has no FixAll provider.");
        if (!provider.GetSupportedFixAllScopes().Contains(scope))
        {
            throw new CaseFailedException($"The FixAll provider of '{fixer.GetType().Name}' does not support the scope {scope}.");
        }

        // One pass for each key is what a user gets; a second pass for the same key would hide edits that were dropped.
        var done = new HashSet<(string?, string?)>();
        while (await NextAsync(test, fixer, solution, scope, done) is var (document, key))
        {
            var context = new FixAllContext(
                document, fixer, scope, key, fixer.FixableDiagnosticIds, new ProjectDiagnostics(test, solution), CancellationToken.None);
            if (await provider.GetFixAsync(context) is not { } action)
            {
                throw new CaseFailedException($"FixAll in {scope} offers nothing for the key '{key}', although a single fix is offered.");
            }

            solution = await FixActions.ApplyAsync(action);
        }

        return solution;
    }

    private static async Task<(Document Document, string? Key)?> NextAsync(
        TestCase test, CodeFixProvider fixer, Solution solution, FixAllScope scope, HashSet<(string?, string?)> done)
    {
        foreach (var diagnostic in await FixActions.DiagnosticsAsync(test, solution))
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

    private sealed class ProjectDiagnostics(TestCase test, Solution solution) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await FixActions.DiagnosticsAsync(test, solution);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await FixActions.DiagnosticsAsync(test, solution)).Where(d => ExpectationCheck.PathOf(d) == document.FilePath);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await FixActions.DiagnosticsAsync(test, solution)).Where(d => !d.Location.IsInSource);
    }
}
