using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Fixes RF1001 to RF1004 and RF1007: takes the secret from an options object or the configuration when one is in reach, or from an
/// environment variable, and
/// fails with a clear message when it is not set.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardcodedSecretFixer))]
[Shared]
public sealed class HardcodedSecretFixer : RingfenceFixer
{
    /// <summary>The key of the action that reads an environment variable.</summary>
    public const string EquivalenceKey = "RF1001.ReadEnvironmentVariable";

    /// <summary>The key of the action that reads the configuration.</summary>
    public const string ConfigurationKey = "RF1001.ReadConfiguration";

    /// <summary>The key of the action that uses an options object.</summary>
    public const string OptionsKey = "RF1001.UseOptions";

    /// <summary>Creates the fix.</summary>
    public HardcodedSecretFixer()
        : base("RF1001", "RF1002", "RF1003", "RF1004", "RF1007")
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static (context, document, diagnostics) => FixAllAsync(document, diagnostics, SourceOf(context.CodeActionEquivalenceKey), context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var taken = await ReadNamesAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
            foreach (var source in (SecretSource[])[SecretSource.Options, SecretSource.Configuration, SecretSource.Environment])
            {
                if (await SecretReplacement.PlanAsync(context.Document, diagnostic, taken, source, context.CancellationToken).ConfigureAwait(false) is { } plan)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(plan.Title, cancellation => ApplyAsync(context.Document, plan.Changes, cancellation), KeyOf(source)), diagnostic);
                }
            }
        }
    }

    private static string KeyOf(SecretSource source) => source switch
    {
        SecretSource.Configuration => ConfigurationKey,
        SecretSource.Options => OptionsKey,
        _ => EquivalenceKey,
    };

    private static SecretSource SourceOf(string? key) => key switch
    {
        ConfigurationKey => SecretSource.Configuration,
        OptionsKey => SecretSource.Options,
        _ => SecretSource.Environment,
    };

    private static async Task<Document?> FixAllAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, SecretSource source, CancellationToken cancellation)
    {
        var taken = await ReadNamesAsync(document, cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (await SecretReplacement.PlanAsync(document, diagnostic, taken, source, cancellation).ConfigureAwait(false) is { } plan
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

    /// <summary>The environment variables and keys the file reads already.</summary>
    private static async Task<HashSet<string>> ReadNamesAsync(Document document, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        foreach (var node in root?.DescendantNodes() ?? [])
        {
            var name = node switch
            {
                InvocationExpressionSyntax call => EnvironmentRead.Variable(call),
                ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys, Parent: not AssignmentExpressionSyntax }
                    when keys[0].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } key => key.Token.ValueText,
                _ => null,
            };
            if (name is not null)
            {
                names.Add(name);
            }
        }

        return names;
    }
}
