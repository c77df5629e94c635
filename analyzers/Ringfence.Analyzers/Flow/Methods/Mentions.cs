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
        if (FilesOf(member, name, isConstructor, cancellation) is not { } trees)
        {
            return null;
        }

        var places = new List<SyntaxNode>();
        foreach (var tree in trees)
        {
            Add(places, tree, name, isConstructor, cancellation);
        }

        return places;
    }

    /// <summary>The files that mention the name; null when they, or the places in them, are too many to look at.</summary>
    private List<SyntaxTree>? FilesOf(ISymbol member, string name, bool isConstructor, CancellationToken cancellation)
    {
        var trees = new List<SyntaxTree>();
        var places = 0;
        foreach (var tree in TreesOf(member))
        {
            var names = NamesInTree.Of(tree, cancellation);
            var positions = names.PositionsOf(name).Count;
            if (positions == 0)
            {
                continue;
            }

            trees.Add(tree);
            places += positions + (isConstructor ? names.Creations.Count : 0);
            if (trees.Count > MaxTrees || places > MaxNodes)
            {
                return null;
            }
        }

        return trees;
    }

    private static void Add(List<SyntaxNode> places, SyntaxTree tree, string name, bool isConstructor, CancellationToken cancellation)
    {
        var names = NamesInTree.Of(tree, cancellation);
        var root = tree.GetRoot(cancellation);
        foreach (var position in names.PositionsOf(name))
        {
            if (root.FindToken(position).Parent is SimpleNameSyntax simple && (isConstructor ? CreationOf(simple) : PlaceOf(simple)) is { } place)
            {
                places.Add(place);
            }
        }

        if (!isConstructor)
        {
            return;
        }

        foreach (var position in names.Creations)
        {
            places.Add(root.FindToken(position).Parent is ArgumentListSyntax { Parent: { } creation } ? creation : root.FindToken(position).Parent!);
        }
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

    private static SyntaxNode PlaceOf(SimpleNameSyntax name)
    {
        SyntaxNode called = name;
        while (called.Parent is MemberAccessExpressionSyntax access && access.Name == called)
        {
            called = access;
        }

        if (called.Parent is MemberBindingExpressionSyntax binding)
        {
            called = binding;
        }

        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : name;
    }

    /// <summary>The creation whose type the name is.</summary>
    private static ObjectCreationExpressionSyntax? CreationOf(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        if (type.Parent is QualifiedNameSyntax qualified && qualified.Right == type)
        {
            type = qualified;
        }
        else if (type.Parent is AliasQualifiedNameSyntax alias && alias.Name == type)
        {
            type = alias;
        }

        return type.Parent is ObjectCreationExpressionSyntax creation && creation.Type == type ? creation : null;
    }
}
