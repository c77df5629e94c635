using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit.Markup;
using Ringfence.TestKit.Options;
using Ringfence.TestKit.Reporting;
using Ringfence.TestKit.Running;

namespace Ringfence.TestKit.Fixes;

/// <summary>Judges the fix of a case: its text, its compilation, what is left, FixAll, and foreign house styles.</summary>
internal static class FixVerifier
{
    internal static async Task RunAsync(TestCase test, CSharpCompilation before, ImmutableArray<Diagnostic> reported)
    {
        var fixer = test.CreateFixer!();
        using var workspace = FixSolution.Open(test);
        var solution = workspace.CurrentSolution;
        var offered = await OfferedAnywhereAsync(test, fixer, solution);
        await CancelledAsync(test, fixer, solution);
        if (test.NoFixOffered)
        {
            if (offered is not null || reported.IsEmpty)
            {
                throw new CaseFailedException(
                    offered is null
                        ? "The case expects no fix, but no diagnostic either."
                        : $"No fix should be offered, but '{offered}' is.");
            }

            return;
        }

        if (test.FixedSources.IsEmpty)
        {
            if (!reported.IsEmpty)
            {
                throw new CaseFailedException("The case has a fix and diagnostics: say FixedSource(…) or NoFixOffered().");
            }

            return;
        }

        var result = await IterativeFix.RunAsync(test, fixer, solution);
        var texts = await FixSolution.TextsAsync(result);
        CompareTexts(test, "The fixed source", texts, exactLineEnds: false);
        CompileCheck.RunOnFixed(test, before, await FixActions.CompilationAsync(test, result), FilesOf(texts));
        await CompareRemainingAsync(test, result);
        await FixAllAsync(test, fixer, solution, texts, before);
        await VariantAsync(FixVariants.WithWindowsLines(test), "The fixed source with Windows line ends");
        await VariantAsync(FixVariants.WithTabs(test), "The fixed source with tabs");
    }

    private static async Task<string?> OfferedAnywhereAsync(TestCase test, CodeFixProvider fixer, Solution solution)
    {
        foreach (var diagnostic in await FixActions.DiagnosticsAsync(test, solution))
        {
            if (await FixActions.OfferedAsync(test, fixer, solution, diagnostic) is [var action, ..])
            {
                return action.Title;
            }
        }

        return null;
    }

    private static async Task CancelledAsync(TestCase test, CodeFixProvider fixer, Solution solution)
    {
        foreach (var diagnostic in await FixActions.DiagnosticsAsync(test, solution))
        {
            try
            {
                await FixActions.OfferedAsync(test, fixer, solution, diagnostic, new CancellationToken(canceled: true));
            }
            catch (OperationCanceledException)
            {
                // What a cancelled fix is supposed to do.
            }
            catch (Exception e) when (e is not CaseFailedException)
            {
                throw new CaseFailedException($"'{fixer.GetType().Name}' answers a cancelled token with another exception.\n{e}");
            }
        }
    }

    private static void CompareTexts(TestCase test, string subject, ImmutableSortedDictionary<string, string> actual, bool exactLineEnds)
    {
        var expected = ExpectedFiles(test).ToDictionary(f => f.Path, f => f.Text);
        foreach (var path in expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal))
        {
            if (!expected.TryGetValue(path, out var right) || !actual.TryGetValue(path, out var left))
            {
                throw new CaseFailedException(
                    $"{subject}: the file '{CasePath.Short(path)}' {(expected.ContainsKey(path) ? "is missing" : "was not expected")}.");
            }

            if (!exactLineEnds)
            {
                (left, right) = (left.ReplaceLineEndings("\n"), right.ReplaceLineEndings("\n"));
            }

            if (left != right)
            {
                throw new CaseFailedException(
                    $"{subject} '{CasePath.Short(path)}' is another one.\n{LineDiff.FirstHunk(right, left)}\nWhole text:\n{left}");
            }
        }
    }

    /// <summary>What the fix leaves behind is exactly what the fixed source marks; nothing new appears.</summary>
    private static async Task CompareRemainingAsync(TestCase test, Solution result)
    {
        var files = ExpectedFiles(test);
        var marked = files.SelectMany(f => f.Marked.Markers).Select(m => m.Place).ToHashSet();
        var expected = Expectation.Of(
            test with { Placed = [.. test.Placed.Where(p => p.Place is null || marked.Contains(p.Place))] }, files);
        var actual = (await FixActions.DiagnosticsAsync(test, result)).RemoveAll(d => test.FixLeaves.Contains(d.Id));
        ExpectationCheck.Compare("The fixed source", files, expected, actual);
    }

    private static async Task FixAllAsync(
        TestCase test, CodeFixProvider fixer, Solution solution, ImmutableSortedDictionary<string, string> iterated, Compilation before)
    {
        foreach (var scope in test.FixAllScopes)
        {
            var result = await FixAllRun.RunAsync(test, fixer, solution, scope, goal: iterated);
            var texts = await FixSolution.TextsAsync(result);
            if (texts.SequenceEqual(iterated))
            {
                continue;
            }

            CompileCheck.RunOnFixed(test, before, await FixActions.CompilationAsync(test, result), FilesOf(texts));
            if (test.DifferentFixAllReason is null)
            {
                var path = texts.Keys.Union(iterated.Keys).First(p => texts.GetValueOrDefault(p) != iterated.GetValueOrDefault(p));
                throw new CaseFailedException(
                    $"FixAll in {scope} leaves '{CasePath.Short(path)}' other than one fix after the other does.\n"
                    + LineDiff.FirstHunk(iterated.GetValueOrDefault(path, ""), texts.GetValueOrDefault(path, "")));
            }
        }
    }

    private static async Task VariantAsync(TestCase variant, string subject)
    {
        using var workspace = FixSolution.Open(variant);
        var result = await IterativeFix.RunAsync(variant, variant.CreateFixer!(), workspace.CurrentSolution);
        CompareTexts(variant, subject, await FixSolution.TextsAsync(result), exactLineEnds: true);
    }

    /// <summary>The files after the fix: those the case gives, and the others as they were.</summary>
    private static ImmutableArray<CaseFile> ExpectedFiles(TestCase test)
    {
        var given = test.FixedSources.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return [.. test.FixedSources, .. test.Sources.Concat(test.AdditionalFiles).Where(f => !given.Contains(f.Path))];
    }

    private static ImmutableArray<CaseFile> FilesOf(ImmutableSortedDictionary<string, string> texts) =>
        [.. texts.Select(t => new CaseFile(t.Key, MarkedText.Plain(t.Value)))];
}
