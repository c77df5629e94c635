using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Injection.Texts;

/// <summary>Tells by a few words and marks whether a text may say what the rules about constant texts look for. Most do not.</summary>
internal static class SuspectText
{
    internal const int MaxLength = 256 * 1024;

    private const int MaxDepth = 64;

    private static readonly char[] Quotes = ['\'', '"'];
    private static readonly char[] QuotesAndMarkers = ['\'', '"', '@', ':', '?', '$', '{'];
    private static readonly string[] Words = ["set_config", "sp_set_session_context"];
    private static readonly string[] RunWords = ["EXEC", "PREPARE"];

    internal static bool IsSuspect(string text) =>
        text.Length is > 5 and <= MaxLength
        && (HasQuotedMarker(text) || HasSet(text) || MayRun(text) || Array.Exists(Words, word => Has(text, word)));

    /// <summary>Whether the statement may run another text.</summary>
    internal static bool MayRun(string text) => Array.Exists(RunWords, word => Has(text, word));

    /// <summary>Whether an expression may have such a text as its value. A name may have any.</summary>
    internal static bool MayGive(ExpressionSyntax expression) => MayGive(expression, 0);

    private static bool MayGive(ExpressionSyntax expression, int depth)
    {
        if (depth > MaxDepth)
        {
            return true;
        }

        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return literal.RawKind == (int)SyntaxKind.StringLiteralExpression && IsSuspect(literal.Token.ValueText);
            case SimpleNameSyntax:
            case MemberAccessExpressionSyntax { Expression: NameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax }:
                return true;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression }:
            case InterpolatedStringExpressionSyntax or SwitchExpressionSyntax:
                // Only together may the pieces say it.
                return true;
            case ConditionalExpressionSyntax conditional:
                return MayGive(conditional.WhenTrue, depth + 1) || MayGive(conditional.WhenFalse, depth + 1);
            case ParenthesizedExpressionSyntax inner:
                return MayGive(inner.Expression, depth + 1);
            case PostfixUnaryExpressionSyntax suppressed:
                return MayGive(suppressed.Operand, depth + 1);
            default:
                return false;
        }
    }

    /// <summary>A quote, and a sign of a parameter before the next one.</summary>
    private static bool HasQuotedMarker(string text)
    {
        var quote = text.IndexOfAny(Quotes);
        while (quote >= 0 && quote < text.Length - 1)
        {
            var next = text.IndexOfAny(QuotesAndMarkers, quote + 1);
            if (next >= 0 && text[next] is not ('\'' or '"'))
            {
                return true;
            }

            quote = next;
        }

        return false;
    }

    /// <summary><c>SET</c> at the beginning of a statement.</summary>
    private static bool HasSet(string text)
    {
        var hasComment = Has(text, "--");
        for (var i = Find(text, "SET", 0); i >= 0; i = Find(text, "SET", i + 3))
        {
            var before = i - 1;
            while (before >= 0 && char.IsWhiteSpace(text[before]))
            {
                before--;
            }

            if (before < 0 || text[before] is ';' or '/' || (before < i - 1 && hasComment))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(string text, string word) => Find(text, word, 0) >= 0;

    private static int Find(string text, string word, int start) => text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase);
}
