using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The simple name of what is called or created, as the source spells it.</summary>
internal static class Callee
{
    internal static string? Name(InvocationExpressionSyntax call) => NameOf(call.Expression);

    /// <summary>The last name of a type, or of what a target-typed <c>new</c> initialises as far as the source says it nearby.</summary>
    internal static string? Name(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => NameOf(type),
        _ => TargetType(creation) is { } type ? NameOf(type) : null,
    };

    internal static string? NameOf(ExpressionSyntax? expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) => NameOf(suppressed.Operand),
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        _ => null,
    };

    private static TypeSyntax? TargetType(SyntaxNode creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } => variable.Type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.ReturnType,
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } } => method.ReturnType,
        _ => null,
    };
}
