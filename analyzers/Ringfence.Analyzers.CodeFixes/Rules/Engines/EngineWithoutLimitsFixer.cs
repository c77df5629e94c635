using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>Adds the limits a script engine lacks, with the numbers of the policy, and replaces those that are lifted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EngineWithoutLimitsFixer))]
[Shared]
public sealed class EngineWithoutLimitsFixer : RingfenceFixer
{
    /// <summary>The equivalence key of the only action.</summary>
    public const string AddLimits = "AddEngineLimits";

    private static readonly FixAllProvider AllInDocument = FixAllProvider.Create(
        static (context, document, diagnostics) => FixAsync(document, diagnostics, context.CancellationToken));

    /// <summary>Creates the fixer.</summary>
    public EngineWithoutLimitsFixer()
        : base("RF3001")
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AllInDocument;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var edits = await LimitEdits.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (edits is not null && !edits.For(diagnostic, context.CancellationToken).IsEmpty)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Add the limits of the policy",
                        async cancellation => await FixAsync(context.Document, [diagnostic], cancellation).ConfigureAwait(false) ?? context.Document,
                        AddLimits),
                    diagnostic);
            }
        }
    }

    private static async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await LimitEdits.CreateAsync(document, cancellation).ConfigureAwait(false) is not { } edits)
        {
            return null;
        }

        var merged = new EditMerger();
        foreach (var diagnostic in diagnostics.Sort(static (a, b) => a.Location.SourceSpan.CompareTo(b.Location.SourceSpan)))
        {
            merged.Add(edits.For(diagnostic, cancellation));
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(merged.InOrder()));
    }
}
