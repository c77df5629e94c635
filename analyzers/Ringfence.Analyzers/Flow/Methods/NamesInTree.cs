using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>The identifiers of a file, for finding the files that may mention a member. Read once a file, however many compilations it is in.</summary>
internal static class NamesInTree
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> Known = new();

    internal static bool Mentions(SyntaxTree tree, string name, CancellationToken cancellation) => Of(tree, cancellation).Contains(name);

    private static HashSet<string> Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return known;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tree.GetRoot(cancellation).DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
        }

        return Known.GetValue(tree, _ => names);
    }
}
