using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;
using Ringfence.Scripts.RegExps.Automata;

namespace Ringfence.Scripts.RegExps.Reporting;

/// <summary>Says what to write instead where that is simple and means the same: <c>(a+)+</c> and <c>a*a*</c>.</summary>
internal static class RegExpRewrite
{
    /// <summary>The advice, or null.</summary>
    internal static string? Of(string pattern, IReadOnlyList<RegExpSpan> quantifiers)
    {
        if (quantifiers.Count != 2) return null;
        var (outer, inner) = (quantifiers[0], quantifiers[1]);
        var text = pattern.Substring(outer.Start, Math.Max(outer.End, inner.End) - outer.Start);
        return outer.End >= inner.End ? Nested(text) : outer.End == inner.Start ? Adjacent(text) : null;
    }

    private static string? Nested(string text)
    {
        var elements = Elements(text);
        if (elements.Count != 1 || elements[0] is not Quantifier { Min: <= 1, Max: Quantifier.Unbounded } outer) return null;
        var content = outer.Element switch
        {
            Group group => Repetitions.OnlyElement(group.Alternatives) as Quantifier,
            CapturingGroup group => Repetitions.OnlyElement(group.Alternatives) as Quantifier,
            _ => null,
        };
        if (content is not { Min: <= 1, Max: Quantifier.Unbounded, Greedy: true } || !outer.Greedy) return null;

        var simple = Slice(text, content.Element) + (outer.Min == 1 && content.Min == 1 ? "+" : "*");
        return outer.Element is CapturingGroup ? $"Write `({simple})`" : $"Write `{simple}`";
    }

    private static string? Adjacent(string text)
    {
        var elements = Elements(text);
        if (elements.Count != 2 || elements[0] is not Quantifier { Max: Quantifier.Unbounded, Greedy: true } first
            || elements[1] is not Quantifier { Max: Quantifier.Unbounded, Greedy: true } second)
        {
            return null;
        }

        var element = Slice(text, first.Element);
        if (element != Slice(text, second.Element) || first.Element is CapturingGroup) return null;
        var min = (long)first.Min + second.Min;
        var least = min switch { 0 => "*", 1 => "+", _ => FormattableString.Invariant($"{{{min},}}") };
        return $"Write `{element}{least}`";
    }

    private static IReadOnlyList<RegExpNode> Elements(string text) =>
        RegExpParser.Parse(text, "", RegExpOptions.Default).Pattern is { Alternatives.Count: 1 } pattern
            ? pattern.Alternatives[0].Elements
            : [];

    private static string Slice(string text, RegExpNode node) => text.Substring(node.Start, node.End - node.Start);
}
