using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Whether an expression's surroundings take a looser one in its place without brackets.</summary>
internal static class Precedence
{
    /// <summary>Whether any expression may stand there as it is, a <c>??</c> included.</summary>
    internal static bool AllowsAnything(ExpressionSyntax expression) => expression.Parent switch
    {
        EqualsValueClauseSyntax or ArgumentSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or YieldStatementSyntax => true,
        ParenthesizedExpressionSyntax or InitializerExpressionSyntax or InterpolationSyntax or SwitchExpressionArmSyntax => true,
        LambdaExpressionSyntax or ExpressionElementSyntax or AnonymousObjectMemberDeclaratorSyntax => true,
        AssignmentExpressionSyntax assignment => assignment.Right == expression,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce.Right == expression,
        _ => false,
    };

    /// <summary>Whether a concatenation may stand there as it is.</summary>
    internal static bool AllowsConcatenation(ExpressionSyntax expression) => AllowsAnything(expression) || expression.Parent switch
    {
        ConditionalExpressionSyntax => true,
        BinaryExpressionSyntax binary => binary.Kind()
            is SyntaxKind.AddExpression or SyntaxKind.CoalesceExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression,
        _ => false,
    };
}
