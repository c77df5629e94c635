using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.TestKit.Tests.Toys;

/// <summary>Replaces the name of a toy's local; the derived toys each break one rule of the house.</summary>
public abstract class LocalFixer : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOY001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    protected virtual string? Key => "rename";

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics[0];
        context.RegisterCodeFix(CodeAction.Create("Rename", ct => FixAsync(context.Document, diagnostic, ct), Key), diagnostic);
        return Task.CompletedTask;
    }

    protected abstract string Replacement(string name);

    private async Task<Document> FixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken);
        var span = diagnostic.Location.SourceSpan;
        return document.WithText(text.WithChanges(new TextChange(span, Replacement(text.ToString(span)))));
    }
}
