using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// Fixes RF2001 to RF2004: the unknown parts of an SQL text become parameters, of a command, of a call of Dapper, or by the method of Entity Framework that
/// makes them of the holes of an interpolated string; names are chosen from a list.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SqlBuiltFromStringsFixer))]
[Shared]
public sealed class SqlBuiltFromStringsFixer : RingfenceFixer
{
    private static readonly Func<SqlFinding, SemanticModel, CancellationToken, SqlFix?>[] Ways = [ParameterPlan.Make, TwinPlan.Make, NamePlan.Make];

    /// <summary>Creates the fix.</summary>
    public SqlBuiltFromStringsFixer()
        : base("RF2001", "RF2002", "RF2003", "RF2004")
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) =>
            await FixAllAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in await FixesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, cancellation => ApplyAsync(context.Document, fix.Changes, cancellation), fix.Key), diagnostic);
            }
        }
    }

    /// <summary>One after the other, each on what the last one left: names of parameters depend on those that are there already.</summary>
    private static async Task<Document?> FixAllAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var spans = diagnostics.Select(static d => d.Location.SourceSpan).OrderBy(static s => s.Start).ToList();
        for (var i = 0; i < spans.Count; i++)
        {
            var fixes = await FixesAsync(document, spans[i], cancellation).ConfigureAwait(false);
            if (fixes.Find(fix => fix.Key == key) is not { Changes: var changes })
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

    private static async Task<List<SqlFix>> FixesAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        var fixes = new List<SqlFix>();
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (model is not null && root is not null && span.End <= root.FullSpan.End
            && FindingAt.Find(model, document.Project.AnalyzerOptions, root, span, cancellation) is { } finding)
        {
            foreach (var way in Ways)
            {
                if (way(finding, model, cancellation) is { } fix)
                {
                    fixes.Add(fix);
                }
            }
        }

        return fixes;
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
