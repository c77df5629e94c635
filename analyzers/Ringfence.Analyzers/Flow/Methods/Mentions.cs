using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Where the files of a compilation mention a member by its name.</summary>
internal sealed class Mentions(Compilation compilation)
{
    /// <summary>A name that more files mention is not looked for: it says too little.</summary>
    private const int MaxTrees = 64;

    private const int MaxNodes = 400;

    /// <summary>
    /// The places, in the order of the files; null when there are too many. A place is the whole call or creation where the member is called, and the
    /// name itself otherwise.
    /// </summary>
    internal IReadOnlyList<SyntaxNode>? Of(ISymbol member, CancellationToken cancellation)
    {
        var isConstructor = member is IMethodSymbol { MethodKind: MethodKind.Constructor };
        var name = isConstructor ? member.ContainingType.Name : member.Name;
        var places = new List<SyntaxNode>();
        var trees = 0;
        foreach (var tree in TreesOf(member))
        {
            if (!NamesInTree.Mentions(tree, name, cancellation))
            {
                continue;
            }

            if (++trees > MaxTrees)
            {
                return null;
            }

            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (PlaceOf(node, name, isConstructor) is { } place)
                {
                    places.Add(place);
                    if (places.Count > MaxNodes)
                    {
                        return null;
                    }
                }
            }
        }

        return places;
    }

    private IEnumerable<SyntaxTree> TreesOf(ISymbol member)
    {
        var isLocal = member is IMethodSymbol { MethodKind: MethodKind.LocalFunction }
            || (member.DeclaredAccessibility == Accessibility.Private && member is not IMethodSymbol { MethodKind: MethodKind.Constructor });
        if (!isLocal)
        {
            return compilation.SyntaxTrees;
        }

        var holder = member is IMethodSymbol { MethodKind: MethodKind.LocalFunction } ? member : OutermostType(member.ContainingType);
        return holder.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree).Distinct();
    }

    private static INamedTypeSymbol OutermostType(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private static SyntaxNode? PlaceOf(SyntaxNode node, string name, bool isConstructor)
    {
        if (isConstructor)
        {
            return node switch
            {
                ObjectCreationExpressionSyntax creation => SimpleName(creation.Type) == name ? node : null,
                ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => node,
                _ => null,
            };
        }

        if (node is not SimpleNameSyntax simple || simple.Identifier.ValueText != name)
        {
            return null;
        }

        SyntaxNode called = simple;
        while (called.Parent is MemberAccessExpressionSyntax access && access.Name == called)
        {
            called = access;
        }

        if (called.Parent is MemberBindingExpressionSyntax binding)
        {
            called = binding;
        }

        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : simple;
    }

    private static string? SimpleName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}
