using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>The declarations that own bodies, and the places in them.</summary>
internal static class Declarations
{
    /// <summary>The declaration whose body holds the node: what an operation of the whole body is got for. Null outside of bodies.</summary>
    internal static SyntaxNode? Around(SyntaxNode node)
    {
        SyntaxNode? below = null;
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }:
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }:
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }:
                case CompilationUnitSyntax when below is GlobalStatementSyntax:
                    return ancestor;
                case BaseTypeDeclarationSyntax or AttributeSyntax:
                    return null;
                default:
                    below = ancestor;
                    break;
            }
        }

        return null;
    }

    /// <summary>Whether the name stands where its member is set, or handed over so that it may be.</summary>
    internal static bool IsWritten(SyntaxNode name)
    {
        var target = name;
        while (target.Parent is MemberAccessExpressionSyntax access && access.Name == target)
        {
            target = access;
        }

        while (target.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            target = target.Parent;
        }

        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => true,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left == tuple,
            RefExpressionSyntax => true,
            _ => false,
        };
    }

    /// <summary>Whether the name stands where nothing is done with what it names: in <c>nameof</c>, or as the name of something else.</summary>
    internal static bool IsOnlyNamed(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }
        || name.Parent is NameColonSyntax or NameEqualsSyntax or TypeSyntax or VariableDeclarationSyntax or ParameterSyntax or TypeArgumentListSyntax;

    /// <summary>The initializer of a field or a property, or null.</summary>
    internal static SyntaxNode? InitializerOf(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Length != 1 ? null : member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
}
