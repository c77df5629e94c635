using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Works out how a reported secret is replaced, as changes to the text: secrets never overlap, so the changes of several fit together.
/// </summary>
internal static class SecretReplacement
{
    /// <summary>A replacement that will compile.</summary>
    /// <param name="Variable">The environment variable.</param>
    /// <param name="Changes">The changes to the document's text.</param>
    internal sealed record Plan(string Variable, IReadOnlyList<TextChange> Changes);

    /// <summary>The replacement, or null when the place leaves no room for a value known only at run time.</summary>
    internal static async Task<Plan?> PlanAsync(Document document, Diagnostic diagnostic, ISet<string> taken, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || SecretPlace.Find(root, model, diagnostic, cancellation) is not { } place
            || !diagnostic.Properties.TryGetValue(SecretProperties.Variable, out var providers)
            || providers is null || !CanThrow(root, model))
        {
            return null;
        }

        var demand = ConstantContext.Of(place.Text);
        if (demand.IsRequired || place.Text.ContainsDiagnostics || ExpressionTrees.Holds(model, place.Text, cancellation))
        {
            return null;
        }

        var changes = new List<TextChange>();
        if (demand.Declaration is { } declaration)
        {
            if (await ConstantRemoval.PlanAsync(document, model, declaration, cancellation).ConfigureAwait(false) is not { } removal)
            {
                return null;
            }

            changes.Add(removal);
        }

        var fallbackOf = place.IsWhole ? FallbackOf(place.Text) : null;
        var variable = fallbackOf ?? EnvironmentVariableName.Choose(place.IsWhole ? DeclaredName.Of(place.Text) : null, providers, taken);
        var value = new RunTimeValue(model, place.Text.SpanStart, variable, isFallback: fallbackOf is not null);
        return place.Plan(model, value, changes, cancellation) ? new Plan(variable, changes) : null;
    }

    private static bool CanThrow(SyntaxNode root, SemanticModel model) =>
        root.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp7 }
        && model.Compilation.GetTypesByMetadataName("System.Environment").Length > 0
        && model.Compilation.GetTypesByMetadataName("System.InvalidOperationException").Length > 0;

    /// <summary>The variable whose absence the text stands in for: <c>GetEnvironmentVariable("X") ?? "text"</c>.</summary>
    private static string? FallbackOf(ExpressionSyntax text) =>
        text.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Right == text
            ? EnvironmentRead.Variable(coalesce.Left)
            : null;
}
