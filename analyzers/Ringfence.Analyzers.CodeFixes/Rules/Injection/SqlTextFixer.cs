using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Rules.Injection.Texts;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Fixes RF2005 to RF2008 within the literal: the analyzer says what to write where.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SqlTextFixer))]
[Shared]
public sealed class SqlTextFixer : RingfenceFixer
{
    private const string EquivalencePrefix = "SqlText.";

    /// <summary>Creates the fix.</summary>
    public SqlTextFixer()
        : base("RF2005", "RF2006", "RF2007", "RF2008")
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        static async (context, document, diagnostics) =>
        {
            var wanted = diagnostics.Where(diagnostic => EquivalencePrefix + diagnostic.Id == context.CodeActionEquivalenceKey);
            return await ApplyAsync(document, wanted, context.CancellationToken).ConfigureAwait(false);
        });

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (ChangesOf(diagnostic) is not null)
            {
                var action = CodeAction.Create(
                    TitleOf(diagnostic.Id), cancellation => ApplyAsync(context.Document, [diagnostic], cancellation),
                    EquivalencePrefix + diagnostic.Id);
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static string TitleOf(string id) => id switch
    {
        "RF2005" => "Take the parameter out of the quotes",
        "RF2006" => "Call set_config",
        "RF2007" => "Set for the transaction",
        _ => "Make the value read-only",
    };

    private static List<TextChange>? ChangesOf(Diagnostic diagnostic)
    {
        var changes = new List<TextChange>();
        foreach (var place in diagnostic.AdditionalLocations)
        {
            if (place.SourceTree != diagnostic.Location.SourceTree
                || !diagnostic.Properties.TryGetValue(SqlTextDiagnostic.Key(changes.Count), out var text) || text is null)
            {
                return null;
            }

            changes.Add(new TextChange(place.SourceSpan, text));
        }

        return changes.Count > 0 ? changes : null;
    }

    private static async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var all = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(static d => d.Location.SourceSpan.Start))
        {
            // Two sinks may share one text.
            if (ChangesOf(diagnostic) is { } changes && changes.TrueForAll(change => all.TrueForAll(other => !Meet(change, other))))
            {
                all.AddRange(changes);
            }
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(all.OrderBy(static change => change.Span.Start)));
    }

    private static bool Meet(TextChange one, TextChange other) => one.Span.OverlapsWith(other.Span) || one.Span == other.Span;
}
