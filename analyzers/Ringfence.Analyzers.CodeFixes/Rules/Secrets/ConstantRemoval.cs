using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Turns a constant into something a run-time value can be given to, when no use of it needs a constant.</summary>
internal static class ConstantRemoval
{
    /// <summary>The change to the declaration, or null when some use forbids it.</summary>
    internal static async Task<TextChange?> PlanAsync(Document document, SemanticModel model, SyntaxNode declaration, CancellationToken cancellation)
    {
        switch (declaration)
        {
            case FieldDeclarationSyntax field when await CanBecomeReadOnlyAsync(document, model, field, cancellation).ConfigureAwait(false):
                return new TextChange(ConstKeyword(field.Modifiers).Span, "static readonly");
            case LocalDeclarationStatementSyntax local when CanBecomeVariable(model, local, cancellation):
                var keyword = ConstKeyword(local.Modifiers);
                return keyword.TrailingTrivia.All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
                    ? new TextChange(TextSpan.FromBounds(keyword.SpanStart, keyword.FullSpan.End), string.Empty)
                    : null;
            default:
                return null;
        }
    }

    private static SyntaxToken ConstKeyword(SyntaxTokenList modifiers) => modifiers[modifiers.IndexOf(SyntaxKind.ConstKeyword)];

    private static async Task<bool> CanBecomeReadOnlyAsync(
        Document document, SemanticModel model, FieldDeclarationSyntax field, CancellationToken cancellation)
    {
        foreach (var variable in field.Declaration.Variables)
        {
            if (model.GetDeclaredSymbol(variable, cancellation) is not { } symbol)
            {
                return false;
            }

            foreach (var reference in await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellation).ConfigureAwait(false))
            {
                foreach (var location in reference.Locations)
                {
                    var root = await location.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                    var use = root?.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
                    if (use is null || NeedsConstant(use) || (IsStaticInitializer(use) && !IsBehind(use, variable)))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private static bool CanBecomeVariable(SemanticModel model, LocalDeclarationStatementSyntax local, CancellationToken cancellation)
    {
        var scope = local.Parent is GlobalStatementSyntax global ? global.Parent : local.Parent;
        foreach (var variable in local.Declaration.Variables)
        {
            var symbol = model.GetDeclaredSymbol(variable, cancellation);
            foreach (var use in scope?.DescendantNodes() ?? [])
            {
                if (use is IdentifierNameSyntax identifier
                    && identifier.Identifier.ValueText == variable.Identifier.ValueText
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(identifier, cancellation).Symbol, symbol)
                    && (NeedsConstant(identifier) || IsInStaticFunction(identifier, local)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool NeedsConstant(SyntaxNode use) => ConstantContext.Of(use) is { IsRequired: true } or { Declaration: not null };

    /// <summary>A static function sees constants around it, but no variables.</summary>
    private static bool IsInStaticFunction(SyntaxNode use, SyntaxNode declaration)
    {
        for (var node = use.Parent; node is not null && node != declaration.Parent; node = node.Parent)
        {
            if (node is LocalFunctionStatementSyntax function && function.Modifiers.Any(SyntaxKind.StaticKeyword))
            {
                return true;
            }

            if (node is AnonymousFunctionExpressionSyntax lambda && lambda.Modifiers.Any(SyntaxKind.StaticKeyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Static fields are initialised in the order of the text: before its own turn the field would be null.</summary>
    private static bool IsStaticInitializer(SyntaxNode use)
    {
        for (var node = use; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case AnonymousFunctionExpressionSyntax or StatementSyntax:
                    return false;
                case PropertyDeclarationSyntax property:
                    return node == property.Initializer && property.Modifiers.Any(SyntaxKind.StaticKeyword);
                case FieldDeclarationSyntax field:
                    return field.Modifiers.Any(SyntaxKind.StaticKeyword);
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsBehind(SyntaxNode use, VariableDeclaratorSyntax variable) =>
        use.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && (type == variable.FirstAncestorOrSelf<TypeDeclarationSyntax>() ? use.SpanStart > variable.Span.End : !SharesType(type, variable));

    /// <summary>
    /// Whether the two are parts of one partial type, whose order nobody can tell. Another type's initializer runs ours first.
    /// </summary>
    private static bool SharesType(TypeDeclarationSyntax type, VariableDeclaratorSyntax variable) =>
        variable.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } own && own.Identifier.ValueText == type.Identifier.ValueText;
}
