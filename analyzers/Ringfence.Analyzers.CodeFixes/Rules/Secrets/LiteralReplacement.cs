using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Takes a secret out of a longer literal and keeps the rest as it is spelled.</summary>
internal static class LiteralReplacement
{
    internal static bool Plan(LiteralExpressionSyntax literal, TextSpan secret, RunTimeValue value, List<TextChange> changes)
    {
        switch (literal.Token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                Concatenate(literal, secret, value, changes);
                return true;
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken:
                Interpolate(literal, secret, value, changes);
                return true;
            default:
                return false;
        }
    }

    /// <summary><c>"a…b"</c> becomes <c>"a" + (value) + "b"</c>: no brace of the rest needs doubling.</summary>
    private static void Concatenate(LiteralExpressionSyntax literal, TextSpan secret, RunTimeValue value, List<TextChange> changes)
    {
        var open = literal.Token.Text[0] == '@' ? "@\"" : "\"";
        var text = TextSpan.FromBounds(literal.SpanStart + open.Length, literal.Span.End - 1);
        var start = secret.Start == text.Start ? literal.SpanStart : secret.Start;
        var end = secret.End == text.End ? literal.Span.End : secret.End;
        var before = start == secret.Start ? "\" + " : string.Empty;
        var after = end == secret.End ? " + " + open : string.Empty;
        if (!Precedence.AllowsConcatenation(literal))
        {
            before = start == secret.Start ? before : "(";
            after = end == secret.End ? after : ")";
            if (start == secret.Start)
            {
                changes.Add(new TextChange(new TextSpan(literal.SpanStart, 0), "("));
            }

            if (end == secret.End)
            {
                changes.Add(new TextChange(new TextSpan(literal.Span.End, 0), ")"));
            }
        }

        changes.Add(new TextChange(TextSpan.FromBounds(start, end), before + value.Operand + after));
    }

    /// <summary>A raw literal becomes an interpolated one with enough dollar signs that every brace of the rest stays text.</summary>
    private static void Interpolate(LiteralExpressionSyntax literal, TextSpan secret, RunTimeValue value, List<TextChange> changes)
    {
        var depth = LongestBraceRun(literal.Token.Text) + 1;
        changes.Add(new TextChange(new TextSpan(literal.SpanStart, 0), new string('$', depth)));
        changes.Add(new TextChange(secret, new string('{', depth) + value.Expression + new string('}', depth)));
    }

    private static int LongestBraceRun(string text)
    {
        int longest = 0, run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            run = text[i] is '{' or '}' ? (i > 0 && text[i - 1] == text[i] ? run + 1 : 1) : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
