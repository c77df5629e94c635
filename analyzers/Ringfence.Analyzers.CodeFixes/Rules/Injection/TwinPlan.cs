using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>
/// Calls the method that makes parameters of the holes instead of the raw one. Every hole becomes a parameter then, so every one has to stand where a
/// value may stand.
/// </summary>
internal static class TwinPlan
{
    internal const string Key = "RF2004.CallTwin";

    internal static SqlFix? Make(SqlFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        if (InterpolatedTwin.Of(finding) is not { } twin || finding.Text.Exact is not { } text)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var written = WithoutParentheses(twin.Text);
        var parts = text.ToParts();
        var layout = SqlLayout.Read(parts);
        if (!layout.IsClear || layout.HasPositionalMarkers || !IsWrittenHere(written, parts))
        {
            return null;
        }

        var pieces = TwinPieces.Of(parts, layout, new ParameterValue(model, takesNull: true), model);
        if (pieces is null)
        {
            return null;
        }

        var changes = new List<TextChange> { new(twin.Called.Identifier.Span, twin.Name) };
        if (written is InterpolatedStringExpressionSyntax)
        {
            if (!TryEdit(parts, pieces, changes))
            {
                return null;
            }
        }
        else
        {
            changes.Add(new TextChange(written.Span, Interpolated(parts, pieces)));
        }

        return new SqlFix(
            Key, "Call '" + twin.Name + "', which passes the values as parameters", changes.OrderBy(static c => c.Span.Start).ToImmutableArray());
    }

    /// <summary>Whether the literals and holes of the expression are those of the text, one by one, and no brace means anything else.</summary>
    private static bool IsWrittenHere(ExpressionSyntax written, ImmutableArray<Part> parts)
    {
        if (written is not (InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }))
        {
            return false;
        }

        var holes = 0;
        foreach (var part in parts)
        {
            var node = TextEdits.Outermost(part.Source.Syntax);
            if (part.Text is { } literal)
            {
                if (literal.IndexOfAny(['{', '}']) >= 0 || node is not (LiteralExpressionSyntax or InterpolatedStringTextSyntax) || !IsOperand(node, written))
                {
                    return false;
                }
            }
            else if (node is not ExpressionSyntax || !IsOperand(node, written))
            {
                return false;
            }
            else
            {
                holes++;
            }
        }

        return holes == HolesIn(written);
    }

    /// <summary>Whether nothing but the sum and interpolated strings in it stand between the two.</summary>
    private static bool IsOperand(SyntaxNode node, ExpressionSyntax written)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent == written)
            {
                return true;
            }

            if (parent is InterpolationSyntax
                    ? TextEdits.Outermost(node).Parent != parent
                    : parent is not (InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax) && !parent.IsKind(SyntaxKind.AddExpression))
            {
                return false;
            }
        }

        return false;
    }

    private static int HolesIn(ExpressionSyntax written) => WithoutParentheses(written) switch
    {
        LiteralExpressionSyntax => 0,
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Count(static c => c is InterpolationSyntax),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => HolesIn(sum.Left) + HolesIn(sum.Right),
        _ => 1,
    };

    /// <summary>Quotes around holes go, and what stood between them goes into the hole.</summary>
    private static bool TryEdit(ImmutableArray<Part> parts, TwinPieces pieces, List<TextChange> changes)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Text is { } literal)
            {
                var deleted = pieces.DeletedIn(i);
                if (deleted.IsEmpty)
                {
                    continue;
                }

                if (LiteralMap.Of(parts[i].Source.Syntax, literal) is not { } map)
                {
                    return false;
                }

                changes.AddRange(deleted.Select(span => new TextChange(map.SpanOf(span), "")));
            }
            else if (pieces.IsChanged(i) && parts[i].Source.Syntax.FirstAncestorOrSelf<InterpolationSyntax>() is { } hole)
            {
                var value = pieces.ValueOf(i);
                changes.Add(new TextChange(hole.Span, value is null ? "" : hole.OpenBraceToken.Text + value + hole.CloseBraceToken.Text));
            }
        }

        return true;
    }

    private static string Interpolated(ImmutableArray<Part> parts, TwinPieces pieces)
    {
        var text = "";
        for (var i = 0; i < parts.Length; i++)
        {
            text += parts[i].Text is { } literal
                ? SymbolDisplay.FormatLiteral(pieces.Without(i, literal), quote: true) is var quoted ? quoted.Substring(1, quoted.Length - 2) : ""
                : pieces.ValueOf(i) is { } value ? "{" + value + "}" : "";
        }

        return "$\"" + text + "\"";
    }

    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax inner)
        {
            expression = inner.Expression;
        }

        return expression;
    }
}
