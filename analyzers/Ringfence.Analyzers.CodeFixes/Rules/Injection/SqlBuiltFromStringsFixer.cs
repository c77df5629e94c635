using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Fixes RF2001 and RF2002: the unknown parts of an SQL text become parameters of the command.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SqlBuiltFromStringsFixer))]
[Shared]
public sealed class SqlBuiltFromStringsFixer : RingfenceFixer
{
    /// <summary>The key of the one action this fix offers.</summary>
    public const string EquivalenceKey = "RF2001.UseParameters";

    /// <summary>Creates the fix.</summary>
    public SqlBuiltFromStringsFixer()
        : base("RF2001", "RF2002")
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) =>
            await FixAllAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await PlanAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is { } changes)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Pass the values as parameters", cancellation => ApplyAsync(context.Document, changes, cancellation), EquivalenceKey),
                    diagnostic);
            }
        }
    }

    /// <summary>One after the other, each on what the last one left: names of parameters depend on those that are there already.</summary>
    private static async Task<Document?> FixAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var spans = diagnostics.Select(static d => d.Location.SourceSpan).OrderBy(static s => s.Start).ToList();
        for (var i = 0; i < spans.Count; i++)
        {
            if (await PlanAsync(document, spans[i], cancellation).ConfigureAwait(false) is not { } changes)
            {
                continue;
            }

            document = await ApplyAsync(document, changes, cancellation).ConfigureAwait(false);
            for (var j = i + 1; j < spans.Count; j++)
            {
                spans[j] = Moved(spans[j], changes);
            }
        }

        return document;
    }

    private static TextSpan Moved(TextSpan span, IEnumerable<TextChange> changes)
    {
        var before = 0;
        var within = 0;
        foreach (var change in changes)
        {
            var growth = change.NewText!.Length - change.Span.Length;
            if (change.Span.End <= span.Start)
            {
                before += growth;
            }
            else if (change.Span.Start < span.End)
            {
                within += growth;
            }
        }

        return new TextSpan(span.Start + before, Math.Max(0, span.Length + within));
    }

    private static async Task<IReadOnlyList<TextChange>?> PlanAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return model is null || root is null || span.End > root.FullSpan.End || FindingAt.Find(model, document.Project.AnalyzerOptions, root, span, cancellation) is not { } finding
            ? null
            : ParameterPlan.Make(finding, model, cancellation);
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
