using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Where two pieces of text meet. Most meet at a space or a bracket, which no token crosses, and need not be joined: asking this first
/// keeps
/// ordinary concatenations free of allocations and of binding.
/// </summary>
internal static class Seams
{
    private const int LeastBesideConstant = 3;
    private const int LeastBesideVariable = 10;

    /// <summary>Whether a token may be split over two operands.</summary>
    internal static bool NeedsFolding(BinaryExpressionSyntax addition)
    {
        ExpressionSyntax? rest = addition, right = null;
        while (TextRoots.TakeLast(ref rest, out var operand))
        {
            if (operand.IsKind(SyntaxKind.AddExpression)
                || (operand is InterpolatedStringExpressionSyntax interpolated && NeedsFolding(interpolated))
                || (right is not null && Meet(operand, right)))
            {
                return true;
            }

            right = operand;
        }

        return false;
    }

    /// <summary>Whether a token may run into a hole that holds a constant.</summary>
    internal static bool NeedsFolding(InterpolatedStringExpressionSyntax interpolated)
    {
        for (var i = 0; i + 1 < interpolated.Contents.Count; i++)
        {
            if (Meet(interpolated.Contents[i], interpolated.Contents[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Meet(SyntaxNode left, SyntaxNode right)
    {
        var before = LastText(left);
        var after = FirstText(right);
        if (before is not null && after is not null)
        {
            return Join(before, after);
        }

        return (before is not null && NamedConstant(right) is { } rightName && RunsOut(before, rightName))
            || (after is not null && NamedConstant(left) is { } leftName && RunsIn(after, leftName));
    }

    private static string? FirstText(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal when TextRoots.IsStringLiteral(literal) => literal.Token.ValueText,
        InterpolatedStringTextSyntax text => text.TextToken.ValueText,
        InterpolatedStringExpressionSyntax { Contents.Count: > 0 } interpolated =>
            (interpolated.Contents[0] as InterpolatedStringTextSyntax)?.TextToken.ValueText,
        _ => null,
    };

    private static string? LastText(SyntaxNode node) => node switch
    {
        InterpolatedStringExpressionSyntax { Contents.Count: var count and > 0 } interpolated =>
            (interpolated.Contents[count - 1] as InterpolatedStringTextSyntax)?.TextToken.ValueText,
        _ => FirstText(node),
    };

    /// <summary>Whether a token can run from one spelled-out piece into the next.</summary>
    private static bool Join(string left, string right) =>
        left.Length == 0 || right.Length == 0 || (IsTokenCharacter(left[left.Length - 1]) && IsTokenCharacter(right[0])) || IsKeyHeader(left);

    /// <summary>Whether a token that begins in this text can run on into the value of a name.</summary>
    internal static bool RunsOut(string? text, ExpressionSyntax name)
    {
        if (text is null)
        {
            return false;
        }

        var least = LeastRun(name);
        for (var i = 1; i <= least; i++)
        {
            if (i > text.Length || !IsTokenCharacter(text[text.Length - i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a token that begins in the value of a name can run on into this text.</summary>
    internal static bool RunsIn(string? text, ExpressionSyntax name)
    {
        if (text is null)
        {
            return false;
        }

        var least = LeastRun(name);
        for (var i = 0; i < least; i++)
        {
            if (i >= text.Length || !IsTokenCharacter(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The expression, if it may name a constant: an operand, or what a plain hole holds. The compiler has the last word.
    /// </summary>
    internal static ExpressionSyntax? NamedConstant(SyntaxNode node)
    {
        var expression = node switch
        {
            InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => TextRoots.WithoutParentheses(hole.Expression),
            ExpressionSyntax operand => operand,
            _ => null,
        };
        return expression is not null && MayNameConstant(expression) ? expression : null;
    }

    /// <summary>A private key's lines are often literals of their own, which meet at line breaks.</summary>
    private static bool IsKeyHeader(string text) => text.StartsWith("-----BEGIN", StringComparison.Ordinal);

    private static bool MayNameConstant(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax or PredefinedTypeSyntax or AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => MayNameConstant(access.Expression),
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.CharacterLiteralExpression),
        _ => false,
    };

    /// <summary>Constants are rarely named like variables, so beside such a name only a long run is worth asking the compiler.</summary>
    private static int LeastRun(ExpressionSyntax name) => name switch
    {
        LiteralExpressionSyntax => 1,
        IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } text } when char.IsLower(text[0]) => LeastBesideVariable,
        _ => LeastBesideConstant,
    };

    private static bool IsTokenCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '+' or '/' or '=' or ':' or '~';
}
