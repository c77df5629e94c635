using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Which expressions make a whole text, and which are parts of one.</summary>
internal static class TextRoots
{
    /// <summary>Whether the expression is an operand of a concatenation, brackets aside.</summary>
    internal static bool IsOperand(ExpressionSyntax expression)
    {
        var parent = expression.Parent;
        while (parent is ParenthesizedExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent.IsKind(SyntaxKind.AddExpression);
    }

    internal static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }

    internal static bool IsStringLiteral(SyntaxNode node) =>
        node.RawKind is (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression;

    /// <summary>
    /// Takes the last operand off a concatenation. Going from right to left keeps the stack flat, the left side being the deep one.
    /// </summary>
    /// <param name="rest">The concatenation; what is left of it afterwards, or null when nothing is.</param>
    /// <param name="operand">The operand, without brackets.</param>
    internal static bool TakeLast(ref ExpressionSyntax? rest, out ExpressionSyntax operand)
    {
        switch (rest)
        {
            case null:
                operand = null!;
                return false;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } addition:
                operand = WithoutParentheses(addition.Right);
                rest = WithoutParentheses(addition.Left);
                return true;
            default:
                operand = rest;
                rest = null;
                return true;
        }
    }
}
