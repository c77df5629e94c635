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
    /// <param name="Variable">The environment variable, the key or the property.</param>
    /// <param name="Title">What the action says.</param>
    /// <param name="Changes">The changes to the document's text.</param>
    internal sealed record Plan(string Variable, string Title, IReadOnlyList<TextChange> Changes);

    /// <summary>The replacement, or null when the place leaves no room for a value known only at run time.</summary>
    internal static async Task<Plan?> PlanAsync(Document document, Diagnostic diagnostic, ISet<string> taken, SecretSource source, CancellationToken cancellation)
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

        if (Choose(document, model, place, diagnostic, providers, taken, source) is not var (value, variable, title))
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

        return place.Plan(model, value, changes, cancellation) ? new Plan(variable, title, changes) : null;
    }

    private static (RunTimeValue Value, string Variable, string Title)? Choose(
        Document document, SemanticModel model, SecretPlace place, Diagnostic diagnostic, string providers, ISet<string> taken, SecretSource source)
    {
        var position = place.Text.SpanStart;
        var declared = place.IsWhole ? DeclaredName.Of(place.Text) : null;
        switch (source)
        {
            case SecretSource.Environment:
                var fallbackOf = place.IsWhole ? FallbackOf(place.Text) : null;
                var variable = fallbackOf ?? EnvironmentVariableName.Choose(declared, providers, taken);
                return (
                    RunTimeValue.FromEnvironment(model, position, variable, isFallback: fallbackOf is not null), variable,
                    $"Read '{variable}' from the environment at run time");
            case SecretSource.Configuration when ConfigurationFallbackOf(place) is { } known:
                return (RunTimeValue.FromConfiguration(model, position, reader: null, known), known, $"Fail when '{known}' is not set");
            case SecretSource.Configuration when ValuesInReach.FindConfiguration(model, position) is { } reader:
                var key = ConfigurationKey.Choose(diagnostic, declared, providers, place.Text, taken);
                return (RunTimeValue.FromConfiguration(model, position, reader, key), key, $"Read '{key}' from '{reader}'" + UserSecrets.Hint(document.Project));
            case SecretSource.Options when ValuesInReach.FindOption(model, position, NameOf(diagnostic, declared, providers)) is var (expression, option, mayBeNull):
                return (RunTimeValue.FromOptions(model, position, expression, option, mayBeNull), expression, $"Use '{expression}'" + UserSecrets.Hint(document.Project));
            default:
                return null;
        }
    }

    private static string NameOf(Diagnostic diagnostic, string? declared, string providers) =>
        declared ?? (diagnostic.Properties.TryGetValue(SecretProperties.Name, out var name) && name is not null ? name : providers.Replace("_", ""));

    /// <summary>The key whose absence the text stands in for: <c>configuration["X"] ?? "text"</c>.</summary>
    private static string? ConfigurationFallbackOf(SecretPlace place) =>
        place.IsWhole && !place.IsBytes && place.Text.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce
        && coalesce.Right == place.Text && EnvironmentRead.Variable(coalesce.Left) is null && StoredValue.KeyOf(coalesce.Left) is { } key
        && ReportedSecret.Display(key) == key
            ? key
            : null;

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
