using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Places where the language accepts nothing but a constant.</summary>
internal static class ConstantContext
{
    /// <summary>What an expression's surroundings ask of it.</summary>
    /// <param name="IsRequired">Nothing but a constant will do, and no declaration here can be changed to help.</param>
    /// <param name="Declaration">The constant's declaration the expression initialises, if any.</param>
    internal readonly record struct Demand(bool IsRequired, SyntaxNode? Declaration);

    internal static Demand Of(SyntaxNode expression)
    {
        for (SyntaxNode node = expression; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                    return default;
                case AttributeArgumentSyntax or AttributeSyntax or ParameterSyntax or EnumMemberDeclarationSyntax:
                case CaseSwitchLabelSyntax or ConstantPatternSyntax or RelationalPatternSyntax:
                case GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoCaseStatement }:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test when test.Right == node:
                    return new Demand(IsRequired: true, null);
                case FieldDeclarationSyntax field:
                    return new Demand(false, field.Modifiers.Any(SyntaxKind.ConstKeyword) ? field : null);
                case LocalDeclarationStatementSyntax local:
                    return new Demand(false, local.IsConst ? local : null);
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return default;
            }
        }

        return default;
    }
}
