using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Scripts.Constants;

/// <summary>The one expression that gives a constant, a variable that is assigned once, or a property without a setter its value.</summary>
internal static class SingleValue
{
    /// <summary>The expression; null when there is none in the source, or more than one.</summary>
    internal static ExpressionSyntax? Of(ISymbol symbol, CancellationToken cancellation) => symbol switch
    {
        IFieldSymbol { Type.SpecialType: SpecialType.System_String, IsConst: true } field => Initializer(field, cancellation),
        IFieldSymbol { Type.SpecialType: SpecialType.System_String, IsReadOnly: true } field =>
            OfMember(field, Initializer(field, cancellation), cancellation),
        ILocalSymbol { Type.SpecialType: SpecialType.System_String, RefKind: RefKind.None } local => OfLocal(local, cancellation),
        IPropertySymbol { Type.SpecialType: SpecialType.System_String, SetMethod: null } property when !MayBeOverridden(property) =>
            OfProperty(property, cancellation),
        _ => null,
    };

    private static bool MayBeOverridden(IPropertySymbol property) => property.IsVirtual || property.IsOverride || property.IsAbstract;

    private static ExpressionSyntax? OfLocal(ILocalSymbol local, CancellationToken cancellation)
    {
        if (Declaration(local, cancellation) is not VariableDeclaratorSyntax declarator
            || declarator.Parent?.Parent is not LocalDeclarationStatementSyntax statement)
        {
            return null;
        }

        if (local.IsConst)
        {
            return declarator.Initializer?.Value;
        }

        var scope = statement.Parent is GlobalStatementSyntax { Parent: { } unit } ? unit : statement.Parent;
        if (scope is null)
        {
            return null;
        }

        var writes = Writes.To(local.Name, scope, cancellation);
        return declarator.Initializer is { Value: var value }
            ? writes.Count == 0 ? value : null
            : writes.Count == 1 && writes[0].Parent is AssignmentExpressionSyntax only && only.IsKind(SyntaxKind.SimpleAssignmentExpression)
                ? only.Right
                : null;
    }

    private static ExpressionSyntax? OfProperty(IPropertySymbol property, CancellationToken cancellation) =>
        Declaration(property, cancellation) switch
        {
            PropertyDeclarationSyntax { ExpressionBody: { Expression: var value } } => value,
            PropertyDeclarationSyntax { Initializer: { Value: var value } } => OfMember(property, value, cancellation),
            _ => null,
        };

    /// <summary>The value, unless code of the type can replace it.</summary>
    private static ExpressionSyntax? OfMember(ISymbol member, ExpressionSyntax? value, CancellationToken cancellation)
    {
        if (value is null)
        {
            return null;
        }

        foreach (var part in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (Writes.To(member.Name, part.GetSyntax(cancellation), cancellation).Count > 0)
            {
                return null;
            }
        }

        return value;
    }

    private static ExpressionSyntax? Initializer(IFieldSymbol field, CancellationToken cancellation) =>
        (Declaration(field, cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value;

    private static SyntaxNode? Declaration(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences is { Length: 1 } references ? references[0].GetSyntax(cancellation) : null;
}
