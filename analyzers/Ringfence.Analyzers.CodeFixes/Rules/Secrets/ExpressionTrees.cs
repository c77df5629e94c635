using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Code that is compiled to data, in which the language allows no <c>throw</c>.</summary>
internal static class ExpressionTrees
{
    internal static bool Holds(SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        for (var ancestor = node.Parent; ancestor is not null and not MemberDeclarationSyntax; ancestor = ancestor.Parent)
        {
            if (ancestor is AnonymousFunctionExpressionSyntax lambda && IsExpression(model.GetTypeInfo(lambda, cancellation).ConvertedType))
            {
                return true;
            }

            if (ancestor is QueryClauseSyntax or SelectOrGroupClauseSyntax && IsInTree(model.GetOperation(node, cancellation)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInTree(IOperation? operation)
    {
        for (; operation is not null; operation = operation.Parent)
        {
            if (operation is IConversionOperation or IDelegateCreationOperation && IsExpression(operation.Type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExpression(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression" or "LambdaExpression" } named
        && named.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";
}
