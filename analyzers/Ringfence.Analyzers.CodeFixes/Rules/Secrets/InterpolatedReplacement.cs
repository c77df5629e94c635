using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Puts a hole where an interpolated string holds a secret.</summary>
internal static class InterpolatedReplacement
{
    internal static bool Plan(InterpolatedStringExpressionSyntax interpolated, TextSpan secret, RunTimeValue value, List<TextChange> changes)
    {
        var start = interpolated.StringStartToken;
        var isOldVerbatim = start.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken)
            && interpolated.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 };
        if (isOldVerbatim)
        {
            return false; // Such a hole cannot hold a string literal.
        }

        var isRaw = start.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
        var depth = isRaw ? start.Text.LastIndexOf('$') + 1 : 1;
        changes.Add(new TextChange(secret, new string('{', depth) + value.Expression + new string('}', depth)));
        return true;
    }
}
