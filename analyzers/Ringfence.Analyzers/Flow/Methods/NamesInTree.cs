using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>
/// The identifiers of a file and where they stand, for finding the places that may mention a member. Read once a file, however many compilations it is in.
/// </summary>
internal sealed class NamesInTree
{
    private static readonly ConditionalWeakTable<SyntaxTree, NamesInTree> Known = new();

    private readonly Dictionary<string, List<int>> _positions = new(StringComparer.Ordinal);
    private readonly List<int> _creations = [];

    private NamesInTree(SyntaxNode root)
    {
        foreach (var token in root.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                if (!_positions.TryGetValue(token.ValueText, out var positions))
                {
                    _positions.Add(token.ValueText, positions = []);
                }

                positions.Add(token.SpanStart);
            }
            else if (token.Parent is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or ArgumentListSyntax { Parent: PrimaryConstructorBaseTypeSyntax }
                     && token.Kind() is SyntaxKind.NewKeyword or SyntaxKind.ThisKeyword or SyntaxKind.BaseKeyword or SyntaxKind.OpenParenToken)
            {
                _creations.Add(token.SpanStart);
            }
        }
    }

    /// <summary>Where the parts of the file stand that run a constructor without a name of its type, in their order.</summary>
    internal IReadOnlyList<int> Creations => _creations;

    internal static NamesInTree Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Known.TryGetValue(tree, out var known))
        {
            return known;
        }

        var names = new NamesInTree(tree.GetRoot(cancellation));
        return Known.GetValue(tree, _ => names);
    }

    internal static bool Mentions(SyntaxTree tree, string name, CancellationToken cancellation) => Of(tree, cancellation)._positions.ContainsKey(name);

    /// <summary>Where a name stands, in the order of the file.</summary>
    internal IReadOnlyList<int> PositionsOf(string name) => _positions.TryGetValue(name, out var positions) ? positions : [];
}
