using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>
/// Turns a finding about missing limits into edits of the text. Only white space and new code is written; what stands there stays as it is.
/// </summary>
internal sealed class LimitEdits
{
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly SourceLayout _layout;

    private LimitEdits(SyntaxNode root, SemanticModel model, SourceLayout layout)
    {
        _root = root;
        _model = model;
        _layout = layout;
    }

    internal static async Task<LimitEdits?> CreateAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(root.SyntaxTree);
        return new LimitEdits(root, model, new SourceLayout(text, options));
    }

    /// <summary>The edits for one finding; none when its shape is not one that can be edited safely.</summary>
    internal ImmutableArray<TextChange> For(Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (_root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not BaseObjectCreationExpressionSyntax construction
            || Read(diagnostic, MissingLimitsReport.Add) is not { } calls
            || Read(diagnostic, MissingLimitsReport.Replace) is not { } replacements
            || replacements.Length != diagnostic.AdditionalLocations.Count)
        {
            return [];
        }

        var names = new NamesInScope(_model, construction.SpanStart);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = 0; i < replacements.Length; i++)
        {
            changes.Add(new TextChange(diagnostic.AdditionalLocations[i].SourceSpan, names.Shorten(replacements[i])));
        }

        if (calls.Length > 0)
        {
            var writer = new CallWriter(_layout, Array.ConvertAll(calls, names.Shorten));
            var removesConstraints = diagnostic.Properties.ContainsKey(MissingLimitsReport.RemovesConstraints);
            var added = new ConstructionEdits(_model, _layout, writer, names, removesConstraints).For(construction, cancellation);
            if (added.IsEmpty)
            {
                return [];
            }

            changes.AddRange(added);
            AddUsing(changes, construction, diagnostic, names, calls[0]);
        }

        return changes.ToImmutable();
    }

    private static string[]? Read(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out var text) && text is not null
            ? text.Split([MissingLimitsReport.Separator], StringSplitOptions.RemoveEmptyEntries)
            : null;

    /// <summary>Most versions set limits by extension methods, which need the namespace of the options.</summary>
    private void AddUsing(
        ImmutableArray<TextChange>.Builder changes, SyntaxNode construction, Diagnostic diagnostic, NamesInScope names, string call)
    {
        if (!diagnostic.Properties.TryGetValue(MissingLimitsReport.OptionsType, out var optionsType) || optionsType is null
            || _model.Compilation.GetTypeByMetadataName(optionsType) is not { ContainingNamespace: { } space } options
            || names.HasMethod(options, call.Substring(0, call.IndexOf('('))))
        {
            return;
        }

        var directive = "using " + space.ToDisplayString() + ";";
        if (FindUsings(construction) is { Count: > 0 } usings)
        {
            var last = usings[usings.Count - 1];
            changes.Add(new TextChange(new TextSpan(last.Span.End, 0), _layout.NewLine + _layout.IndentAt(last.SpanStart) + directive));
        }
        else
        {
            var first = _root.GetFirstToken().SpanStart;
            changes.Add(new TextChange(new TextSpan(first, 0), directive + _layout.NewLine + _layout.NewLine));
        }
    }

    private SyntaxList<UsingDirectiveSyntax>? FindUsings(SyntaxNode node)
    {
        for (var scope = node.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>(); scope is not null;
             scope = scope.Parent?.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>())
        {
            if (scope.Usings.Count > 0)
            {
                return scope.Usings;
            }
        }

        return (_root as CompilationUnitSyntax)?.Usings;
    }
}
