using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>An expression as a message shows it: on one line, short, and without what its literals say.</summary>
internal static class ExpressionDisplay
{
    private const int MaxLength = 48;

    internal static string Of(SyntaxNode expression)
    {
        var text = new StringBuilder();
        foreach (var token in expression.DescendantTokens())
        {
            if (text.Length > 0 && NeedsSpace(token))
            {
                text.Append(' ');
            }

            text.Append(IsLiteral(token) ? "\"…\"" : token.IsKind(SyntaxKind.InterpolatedStringTextToken) ? "…" : token.Text);
            if (text.Length > MaxLength)
            {
                return text.ToString(0, MaxLength - 1) + "…";
            }
        }

        return text.ToString();
    }

    private static bool NeedsSpace(SyntaxToken token)
    {
        var before = token.GetPreviousToken();
        if (before.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.DotToken || token.Kind() is SyntaxKind.CloseParenToken or SyntaxKind.DotToken)
        {
            return false;
        }

        return before.TrailingTrivia.Count > 0 || (before.Span.End < token.SpanStart && token.HasLeadingTrivia);
    }

    private static bool IsLiteral(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken;
}
