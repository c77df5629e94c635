using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit.Fixes;

/// <summary>What an editor does with a fix: find the diagnostics, ask for actions, apply one.</summary>
internal static class FixActions
{
    /// <summary>A solution never changes, and each is asked for its diagnostics by several checks.</summary>
    private static readonly ConditionalWeakTable<Solution, Task<ImmutableArray<Diagnostic>>> Known = [];

    /// <summary>The unsuppressed diagnostics of the project as it is now.</summary>
    internal static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(TestCase test, Solution solution) =>
        Known.GetValue(solution, s => AnalyzeAsync(test, s));

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(TestCase test, Solution solution)
    {
        var compilation = await CompilationAsync(test, solution);
        return (await AnalyzerRun.RunAsync(test, compilation)).RemoveAll(d => d.IsSuppressed);
    }

    internal static async Task<CSharpCompilation> CompilationAsync(TestCase test, Solution solution)
    {
        var compilation = (CSharpCompilation)(await solution.Projects.Single().GetCompilationAsync())!;
        return compilation.WithOptions(CaseCompilation.CompilationOptions(test));
    }

    /// <summary>The document a diagnostic is in; null for one without a place.</summary>
    internal static TextDocument? DocumentOf(Solution solution, Diagnostic diagnostic)
    {
        var path = ExpectationCheck.PathOf(diagnostic);
        var project = solution.Projects.Single();
        return project.Documents.Concat(project.AdditionalDocuments).FirstOrDefault(d => d.FilePath == path);
    }

    /// <summary>The actions the fix offers for a diagnostic: all of them, or those of the key the case names.</summary>
    internal static async Task<ImmutableArray<CodeAction>> OfferedAsync(
        TestCase test, CodeFixProvider fixer, Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken = default)
    {
        if (!fixer.FixableDiagnosticIds.Contains(diagnostic.Id) || DocumentOf(solution, diagnostic) is not { } document)
        {
            return [];
        }

        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
        foreach (var action in actions)
        {
            if (string.IsNullOrEmpty(action.EquivalenceKey))
            {
                throw new CaseFailedException(
                    $"The action '{action.Title}' has no equivalence key, so it cannot be applied to all occurrences.");
            }
        }

        return test.FixKey is { } key ? [.. actions.Where(a => a.EquivalenceKey == key)] : actions.ToImmutable();
    }

    internal static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations is [ApplyChangesOperation apply]
            ? apply.ChangedSolution
            : throw new CaseFailedException(
                $"The action '{action.Title}' should be one change of the solution, but is {operations.Length} operations.");
    }
}
