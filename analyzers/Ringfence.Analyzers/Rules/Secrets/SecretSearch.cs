using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Everything the rules about secrets look for in one file, for what they leave out because it is accepted.</summary>
internal static class SecretSearch
{
    /// <summary>Looks at the whole file and reports nothing.</summary>
    /// <returns>False when a part of the file belongs to another configuration, which nothing can be said about.</returns>
    internal static bool Run(SemanticModelAnalysisContext context)
    {
        var root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        if (root.ContainsDirectives && root.DescendantTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            return false;
        }

        var scope = SecretScope.For(context.SemanticModel.Compilation);
        var halves = new MarkedHalves();
        foreach (var node in root.DescendantNodes())
        {
            if (node is ExpressionSyntax or EqualsValueClauseSyntax)
            {
                Visit(Quietly(node, context), scope, halves);
            }
        }

        return true;
    }

#pragma warning disable CS0618 // Meant to stop tests from calling analyzers by hand; running a second driver inside an analyzer would be worse.
    private static SyntaxNodeAnalysisContext Quietly(SyntaxNode node, SemanticModelAnalysisContext context) => new(
        node, context.SemanticModel, context.Options, static _ => { }, static _ => true, context.CancellationToken);
#pragma warning restore CS0618

    private static void Visit(SyntaxNodeAnalysisContext context, SecretScope scope, MarkedHalves halves)
    {
        switch (context.Node.Kind())
        {
            case SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression:
                HardcodedProviderSecretAnalyzer.AnalyzeLiteral(context, halves);
                HardcodedCredentialAnalyzer.AnalyzeText(context, scope);
                break;
            case SyntaxKind.InterpolatedStringExpression:
                HardcodedProviderSecretAnalyzer.AnalyzeInterpolation(context);
                HardcodedCredentialAnalyzer.AnalyzeText(context, scope);
                break;
            case SyntaxKind.AddExpression:
                HardcodedProviderSecretAnalyzer.AnalyzeConcatenation(context);
                HardcodedCredentialAnalyzer.AnalyzeText(context, scope);
                break;
            case SyntaxKind.InvocationExpression or SyntaxKind.ObjectCreationExpression or SyntaxKind.ImplicitObjectCreationExpression:
                HardcodedKeyAnalyzer.AnalyzeCall(context, scope);
                break;
            case SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression:
                HardcodedKeyAnalyzer.AnalyzeAssignment(context, scope);
                break;
            case SyntaxKind.EqualsValueClause:
                HardcodedKeyAnalyzer.AnalyzeInitializer(context, scope);
                break;
        }
    }
}
