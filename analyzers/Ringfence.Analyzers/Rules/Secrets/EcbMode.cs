using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>A cipher in ECB mode does not look at its initialisation vector, so a constant one harms nothing there.</summary>
internal static class EcbMode
{
    /// <summary>Whether the member around a vector puts the cipher that the vector goes to into ECB mode.</summary>
    internal static bool IgnoresVector(SyntaxNode vector)
    {
        var cipher = CipherOf(vector)?.ToString();
        if (cipher is null || vector.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return false;
        }

        foreach (var node in member.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax
                {
                    Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Mode", Expression: var target },
                    Right: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ECB" },
                } && target.ToString() == cipher)
            {
                return true;
            }
        }

        return false;
    }

    private static ExpressionSyntax? CipherOf(SyntaxNode vector) => vector.Parent?.FirstAncestorOrSelf<ExpressionSyntax>(IsUse) switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } => access.Expression,
        _ => null,
    };

    private static bool IsUse(ExpressionSyntax expression) => expression is InvocationExpressionSyntax or AssignmentExpressionSyntax;
}
