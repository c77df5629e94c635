using System.Globalization;
using System.Text;
using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>A tree as one line, in the form in which the oracle shows the tree of regexpp.</summary>
internal static class TreeText
{
    internal static string Of(RegExpNode node)
    {
        var text = new StringBuilder();
        foreach (var unit in Show(node))
        {
            if (unit is >= ' ' and <= '~') text.Append(unit);
            else text.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static string Show(RegExpNode node)
    {
        var at = $"{node.Start}-{node.End}";
        return node switch
        {
            Pattern n => $"Pattern {at} {List(n.Alternatives)}",
            Alternative n => $"Alternative {at} {List(n.Elements)}",
            Group n => $"Group {at} {Letters(n.Add)}-{Letters(n.Remove)} {List(n.Alternatives)}",
            CapturingGroup n => $"CapturingGroup {at} {n.Number} {n.Name} {List(n.Alternatives)}",
            LookaroundAssertion n => $"Assertion {at} {(n.IsBehind ? "lookbehind" : "lookahead")} {Bool(n.Negate)} {List(n.Alternatives)}",
            EdgeAssertion n => $"Assertion {at} {(n.IsEnd ? "end" : "start")} false ",
            WordBoundaryAssertion n => $"Assertion {at} word {Bool(n.Negate)} ",
            Quantifier n => $"Quantifier {at} {n.Min} {(n.Max == Quantifier.Unbounded ? "" : n.Max)} {Bool(n.Greedy)} {Show(n.Element)}",
            Backreference n => $"Backreference {at} {string.Join(',', n.Numbers)}",
            Character n => $"Character {at} {n.Value}",
            CharacterSet n =>
                $"CharacterSet {at} {n.Kind.ToString().ToLowerInvariant()} {Bool(n.Negate)} {Property(n)} {Bool(n.IsOfStrings)}",
            CharacterClass n => $"CharacterClass {at} {Bool(n.Negate)} {List(n.Elements)}",
            CharacterClassRange n => $"CharacterClassRange {at} {Show(n.Min)} {Show(n.Max)}",
            ClassIntersection n => $"ClassIntersection {at} {List(n.Operands)}",
            ClassSubtraction n => $"ClassSubtraction {at} {List(n.Operands)}",
            ClassStringDisjunction n => $"ClassStringDisjunction {at} {List(n.Alternatives)}",
            StringAlternative n => $"StringAlternative {at} {List(n.Elements)}",
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, null),
        };
    }

    /// <summary>regexpp shows a lone general category as a value of General_Category.</summary>
    private static string Property(CharacterSet set) =>
        set.Kind == CharacterSetKind.Property && set.Value is null && IsCategory(set.Property!)
            ? $"General_Category {set.Property}"
            : $"{set.Property} {set.Value}";

    private static bool IsCategory(string name) =>
        Ringfence.Ecmascript.RegExp.Properties.UnicodePropertyNames.GeneralCategoryValues.Contains(name);

    private static string List(IReadOnlyList<RegExpNode> nodes) => "[" + string.Join(' ', nodes.Select(Show)) + "]";

    private static string Bool(bool value) => value ? "true" : "false";

    private static string Letters(RegExpFlags flags) =>
        (flags.HasFlag(RegExpFlags.IgnoreCase) ? "i" : "") + (flags.HasFlag(RegExpFlags.Multiline) ? "m" : "")
        + (flags.HasFlag(RegExpFlags.DotAll) ? "s" : "");
}
