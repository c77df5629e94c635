using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The expressions that give a local, a parameter, a field, a property or a method its value.</summary>
internal sealed class SymbolOrigins(SemanticModel model, SecretScope scope, CancellationToken cancellation)
{
    private const int MaxCallSites = 16;

    /// <summary>What a name may hold.</summary>
    internal IEnumerable<ExpressionSyntax> ValuesOf(ExpressionSyntax name) => model.GetSymbolInfo(name, cancellation).Symbol switch
    {
        ILocalSymbol local => OfLocal(local),
        IParameterSymbol parameter => OfParameter(parameter),
        IFieldSymbol field => OfField(field),
        IPropertySymbol property => OfProperty(property),
        _ => [],
    };

    /// <summary>What a method of the compilation that no other one replaces returns.</summary>
    internal IEnumerable<ExpressionSyntax> ResultsOf(InvocationExpressionSyntax call)
    {
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } method
            || Declaration(method) is not { } declaration)
        {
            return [];
        }

        return declaration switch
        {
            MethodDeclarationSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
            MethodDeclarationSyntax { Body: { } body } => Returned(body),
            LocalFunctionStatementSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
            LocalFunctionStatementSyntax { Body: { } body } => Returned(body),
            _ => [],
        };
    }

    private IEnumerable<ExpressionSyntax> OfLocal(ILocalSymbol local)
    {
        var declaration = Declaration(local);
        if (declaration is ForEachStatementSyntax loop)
        {
            return [loop.Expression];
        }

        if (declaration is not VariableDeclaratorSyntax declarator || declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return [];
        }

        var index = scope.IndexOf(member is GlobalStatementSyntax ? member.Parent! : member);
        var isFilledLater = declarator.Initializer is { Value: var initial } && ConstantArrays.IsUnfilled(initial) && index.Mentions(local.Name) > 1;
        return [.. isFilledLater ? [] : Initial(declarator.Initializer), .. index.Assigned(local.Name).Where(IsFilled)];
    }

    /// <summary>What the calls of a method that nobody else can see hand over.</summary>
    private IEnumerable<ExpressionSyntax> OfParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || Declaration(method) is not { } declaration
            || !(method.DeclaredAccessibility == Accessibility.Private || method.MethodKind == MethodKind.LocalFunction))
        {
            return [];
        }

        SyntaxNode? owner = method.MethodKind == MethodKind.LocalFunction
            ? declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() is GlobalStatementSyntax global ? global.Parent : declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>()
            : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return owner is null
            ? []
            : scope.IndexOf(owner).Calls(method.Name).Select(call => ArgumentFor(call, parameter)).OfType<ExpressionSyntax>().Take(MaxCallSites);
    }

    private static ExpressionSyntax? ArgumentFor(ArgumentListSyntax list, IParameterSymbol parameter)
    {
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            if (argument.NameColon is { } name ? name.Name.Identifier.ValueText == parameter.Name : i == parameter.Ordinal)
            {
                return argument.Expression;
            }
        }

        return null;
    }

    /// <summary>A field's initializer, and what its type assigns to it when no other code can.</summary>
    private IEnumerable<ExpressionSyntax> OfField(IFieldSymbol field)
    {
        if (Declaration(field) is not VariableDeclaratorSyntax declarator
            || !(field.IsConst || field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private))
        {
            return [];
        }

        if (field.IsConst)
        {
            return Initial(declarator.Initializer);
        }

        var initial = Initial(declarator.Initializer).Where(IsFilled);
        return declarator.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type ? [.. initial, .. scope.IndexOf(type).Assigned(field.Name).Where(IsFilled)] : initial;
    }

    /// <summary>Somebody fills the others later.</summary>
    private static bool IsFilled(ExpressionSyntax value) => !ConstantArrays.IsUnfilled(value);

    private IEnumerable<ExpressionSyntax> OfProperty(IPropertySymbol property) => Declaration(property) switch
    {
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } when !property.IsVirtual && !property.IsOverride => [arrow.Expression],
        PropertyDeclarationSyntax { Initializer: { } initializer } when property.SetMethod is null => Initial(initializer),
        PropertyDeclarationSyntax { AccessorList: { } accessors } when !property.IsVirtual && !property.IsOverride => Getter(accessors),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Getter(AccessorListSyntax accessors)
    {
        foreach (var accessor in accessors.Accessors)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
            {
                return accessor.ExpressionBody is { } arrow ? [arrow.Expression] : accessor.Body is { } body ? Returned(body) : [];
            }
        }

        return [];
    }

    private static IEnumerable<ExpressionSyntax> Initial(EqualsValueClauseSyntax? initializer) => initializer is { Value: var value } ? [value] : [];

    private static IEnumerable<ExpressionSyntax> Returned(BlockSyntax body) =>
        body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>()
            .Select(static statement => statement.Expression).OfType<ExpressionSyntax>();

    private SyntaxNode? Declaration(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is { Length: 1 } references ? references[0].GetSyntax(cancellation) : null;
}
