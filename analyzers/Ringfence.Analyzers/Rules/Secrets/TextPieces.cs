using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Whether a concatenation or an interpolated string is worth being put together: it has a piece that announces a secret.
/// </summary>
internal static class TextPieces
{
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
        return SecretAssignment.MayAnnounce(piece) || piece.IndexOf("://", StringComparison.Ordinal) >= 0 || piece.IndexOf("basic ", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
