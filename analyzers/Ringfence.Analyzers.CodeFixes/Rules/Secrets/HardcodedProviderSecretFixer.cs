using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Fixes RF1001: reads the secret from an environment variable and fails with a clear message when it is not set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardcodedProviderSecretFixer))]
[Shared]
public sealed class HardcodedProviderSecretFixer : RingfenceFixer
{
    /// <summary>The key of the one action this fix offers.</summary>
    public const string EquivalenceKey = "RF1001.ReadEnvironmentVariable";

    /// <summary>Creates the fix.</summary>
    public HardcodedProviderSecretFixer()
        : base("RF1001")
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static (context, document, diagnostics) => FixAllAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var taken = await ReadVariablesAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
            if (await SecretReplacement.PlanAsync(context.Document, diagnostic, taken, context.CancellationToken).ConfigureAwait(false) is { } plan)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Read '{plan.Variable}' from the environment at run time",
                        cancellation => ApplyAsync(context.Document, plan.Changes, cancellation),
                        EquivalenceKey),
                    diagnostic);
            }
        }
    }

    private static async Task<Document?> FixAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var taken = await ReadVariablesAsync(document, cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (await SecretReplacement.PlanAsync(document, diagnostic, taken, cancellation).ConfigureAwait(false) is { } plan
                && plan.Changes.All(change => changes.Contains(change) || !changes.Exists(other => other.Span.IntersectsWith(change.Span))))
            {
                taken.Add(plan.Variable);
                changes.AddRange(plan.Changes.Where(change => !changes.Contains(change)));
            }
        }

        return await ApplyAsync(document, changes, cancellation).ConfigureAwait(false);
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyCollection<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End)));
    }

    /// <summary>The environment variables the file reads already.</summary>
    private static async Task<HashSet<string>> ReadVariablesAsync(Document document, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        foreach (var invocation in root?.DescendantNodes().OfType<InvocationExpressionSyntax>() ?? [])
        {
            if (EnvironmentRead.Variable(invocation) is { } name)
            {
                names.Add(name);
            }
        }

        return names;
    }
}
