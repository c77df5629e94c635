using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Whether a concatenation or an interpolated string is worth being put together: it has a piece that announces a secret.</summary>
internal static class TextPieces
{
    private static readonly string[] Words = ["password", "pwd", "secret", "token", "apikey", "api_key", "api-key", "accesskey", "accountkey", "authorization", "passwd"];

    /// <summary>Allocates nothing.</summary>
    internal static bool MayHold(ExpressionSyntax root)
    {
        ExpressionSyntax? rest = root;
        while (TextRoots.TakeLast(ref rest, out var operand))
        {
            if (operand is InterpolatedStringExpressionSyntax interpolated ? MayHold(interpolated)
                : TextRoots.IsStringLiteral(operand) && Announces(((LiteralExpressionSyntax)operand).Token.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayHold(InterpolatedStringExpressionSyntax interpolated)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text && Announces(text.TextToken.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Announces(string piece)
    {
        foreach (var word in Words)
        {
            if (piece.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return piece.IndexOf("://", StringComparison.Ordinal) >= 0;
    }
}
