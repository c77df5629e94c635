using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>Asks a pattern about its quantifiers.</summary>
internal static class Repetitions
{
    /// <summary>Whether something below a node is repeated without a bound.</summary>
    internal static bool IsUnbounded(RegExpNode node) => Any(node, static n => n is Quantifier { Max: Quantifier.Unbounded });

    /// <summary>Whether something below a node is repeated often enough to matter: more than once.</summary>
    internal static bool IsRepeated(RegExpNode node) => Any(node, static n => n is Quantifier { Max: > 1 });

    /// <summary>Whether something below a node looks at what stands before the match.</summary>
    internal static bool LooksBack(RegExpNode node) =>
        Any(node, static n => n is LookaroundAssertion { IsBehind: true } or WordBoundaryAssertion);

    /// <summary>The only element of the only alternative, or null.</summary>
    internal static RegExpNode? OnlyElement(IReadOnlyList<Alternative> alternatives) =>
        alternatives.Count == 1 && alternatives[0].Elements.Count == 1 ? alternatives[0].Elements[0] : null;

    private static bool Any(RegExpNode root, Func<RegExpNode, bool> matters)
    {
        Stack<RegExpNode> open = new();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (matters(node)) return true;
            if (node is Quantifier quantifier) open.Push(quantifier.Element);

            foreach (var alternative in AlternativesOf(node))
            {
                foreach (var element in alternative.Elements) open.Push(element);
            }
        }

        return false;
    }

    private static IReadOnlyList<Alternative> AlternativesOf(RegExpNode node) => node switch
    {
        Pattern n => n.Alternatives,
        Group n => n.Alternatives,
        CapturingGroup n => n.Alternatives,
        LookaroundAssertion n => n.Alternatives,
        _ => [],
    };
}
