using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Where a report points to.</summary>
/// <param name="Text">The literal, the interpolated string or the concatenation that holds the secret.</param>
/// <param name="Span">The secret in the source.</param>
/// <param name="Pieces">The pieces it is split over, if it is.</param>
/// <param name="IsWhole">Whether the text is the secret and nothing else.</param>
internal sealed record SecretPlace(ExpressionSyntax Text, TextSpan Span, SplitSecret? Pieces, bool IsWhole)
{
    internal static SecretPlace? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        // A value that is used elsewhere is replaced where it is written.
        var location = diagnostic.AdditionalLocations.Count == 0 ? diagnostic.Location : diagnostic.AdditionalLocations[0];
        var span = location.SourceSpan;
        if (location.SourceTree?.FilePath != root.SyntaxTree.FilePath || !root.FullSpan.Contains(span))
        {
            return null;
        }

        if (diagnostic.Properties.TryGetValue(SecretProperties.Pieces, out var pieces))
        {
            return root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax text
                && text.Span == span
                && SplitSecret.Find(text, model, PieceRange.Read(pieces), cancellation) is { } split
                    ? new SecretPlace(text, span, split, split.IsWhole)
                    : null;
        }

        if (root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax array && array.Span == span && ConstantArrays.Is(array))
        {
            return TakesBytes(model, array, cancellation) ? new SecretPlace(array, span, Pieces: null, IsWhole: true) { IsBytes = true } : null;
        }

        return root.FindToken(span.Start).Parent switch
        {
            LiteralExpressionSyntax literal when TextRoots.IsStringLiteral(literal) && literal.Span.Contains(span) => At(literal, span),
            InterpolatedStringExpressionSyntax interpolated when interpolated.Span == span => At(interpolated, span),
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } part when part.Span.Contains(span) =>
                At(interpolated, span),
            _ => null,
        };
    }

    /// <summary>Whether it is an array of bytes.</summary>
    internal bool IsBytes { get; init; }

    /// <summary>Adds the changes that put the value in the secret's place, or says that there are none that compile.</summary>
    internal bool Plan(SemanticModel model, RunTimeValue value, List<TextChange> changes, CancellationToken cancellation)
    {
        if (IsBytes)
        {
            changes.Add(new TextChange(Text.Span, value.Base64Bytes));
            return !value.IsFallback;
        }

        if (Text.IsKind(SyntaxKind.Utf8StringLiteralExpression))
        {
            return IsWhole && Utf8Replacement.Plan(model, (LiteralExpressionSyntax)Text, value, changes, cancellation);
        }

        if (IsWhole)
        {
            changes.Add(new TextChange(Text.Span, Precedence.AllowsAnything(Text) || value.IsFallback ? value.Expression : value.Operand));
            return true;
        }

        return Pieces is not null ? Pieces.Plan(value, changes)
            : Text is InterpolatedStringExpressionSyntax interpolated ? InterpolatedReplacement.Plan(interpolated, Span, value, changes)
            : LiteralReplacement.Plan((LiteralExpressionSyntax)Text, Span, value, changes);
    }

    /// <summary>Whether an array of bytes may stand there.</summary>
    private static bool TakesBytes(SemanticModel model, ExpressionSyntax array, CancellationToken cancellation)
    {
        var type = array is InitializerExpressionSyntax && array.Parent is EqualsValueClauseSyntax { Parent: { } declaration }
            ? model.GetDeclaredSymbol(declaration, cancellation) switch
            {
                IFieldSymbol field => field.Type,
                ILocalSymbol local => local.Type,
                IPropertySymbol property => property.Type,
                _ => null,
            }
            : model.GetTypeInfo(array, cancellation).ConvertedType;
        return type switch
        {
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte, Rank: 1 } => true,
            INamedTypeSymbol { Name: "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory", TypeArguments: { Length: 1 } of } => of[0].SpecialType == SpecialType.System_Byte,
            _ => false,
        };
    }

    private static SecretPlace At(ExpressionSyntax text, TextSpan span) => new(text, span, Pieces: null, text.Span == span);
}
