using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Finds the expressions that reach a place which takes a secret, by simple names first.</summary>
internal static class SinkSearch
{
    /// <summary>What the parameter takes that an argument is for, and its name.</summary>
    internal static (SinkKind Kind, string? Name) KindOf(ArgumentSyntax argument, SemanticModel model, SecretScope scope, CancellationToken cancellation) =>
        MayResolve(argument.Expression) && model.GetOperation(argument, cancellation) is IArgumentOperation { Parameter: { } parameter }
            ? (SecretSinks.KindOf(parameter, scope.Names), parameter.Name)
            : default;

    /// <summary>What an assignment's target takes.</summary>
    internal static SinkKind KindOf(ExpressionSyntax target, SemanticModel model, SecretScope scope, CancellationToken cancellation)
    {
        var name = NamedPlace.TargetOf(target);
        if (name is "Key" or "IV" or "Salt")
        {
            return model.GetSymbolInfo(target, cancellation).Symbol is IPropertySymbol property ? SecretSinks.KindOf(property, scope.Names) : SinkKind.None;
        }

        return SecretSinks.KindOf(scope.Names.Classify(name));
    }

    /// <summary>Whether an expression may lead to something written in the source.</summary>
    internal static bool MayResolve(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => TextRoots.IsStringLiteral(literal),
        PredefinedTypeSyntax or ThisExpressionSyntax or BaseExpressionSyntax or AnonymousFunctionExpressionSyntax or TypeOfExpressionSyntax
            or DeclarationExpressionSyntax or DefaultExpressionSyntax => false,
        _ => true,
    };
}
