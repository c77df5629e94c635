using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Scripts.RegExps.Characters;

/// <summary>Turns the classes, sets and characters of a pattern into sets. One for a pattern: it remembers properties.</summary>
internal sealed class ClassReader
{
    private const int LongS = 0x17F;
    private const int Kelvin = 0x212A;
    private static readonly CharacterSpans Digits = CharacterSpans.Of('0', '9');
    private static readonly CharacterSpans Words = CharacterSpans.OfPairs('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    private static readonly CharacterSpans LineEnds = CharacterSpans.OfPairs('\n', '\n', '\r', '\r', 0x2028, 0x2029);

    private static readonly CharacterSpans Spaces = CharacterSpans.OfPairs(
        '\t', '\r', ' ', ' ', 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000,
        0xFEFF, 0xFEFF);

    private readonly Dictionary<(RegExpNode Node, bool IgnoreCase, bool DotAll), ClassContents> _read = [];
    private readonly Dictionary<string, CharacterSpans?> _properties = new(StringComparer.Ordinal);
    private readonly CharacterSpans _all;
    private readonly bool _unicode;
    private bool _isExact = true;

    internal ClassReader(bool unicode)
    {
        _unicode = unicode;
        _all = CharacterSpans.Of(0, unicode ? 0x10FFFF : 0xFFFF);
    }

    internal CharacterSpans All => _all;

    /// <summary>The contents of a <see cref="Character"/>, <see cref="CharacterSet"/> or <see cref="CharacterClass"/>.</summary>
    internal ClassContents Read(RegExpNode node, RegExpFlags flags)
    {
        var key = (node, (flags & RegExpFlags.IgnoreCase) != 0, (flags & RegExpFlags.DotAll) != 0);
        if (_read.TryGetValue(key, out var known)) return known;

        _isExact = true;
        List<int[]> strings = [];
        var spans = Spans(node, flags, strings);
        return _read[key] = new ClassContents(spans, [.. strings.OrderByDescending(s => s.Length)], _isExact);
    }

    internal static CharacterSpans Word => Words;

    private CharacterSpans Spans(RegExpNode node, RegExpFlags flags, List<int[]> strings)
    {
        switch (node)
        {
            case Character c:
                return Close(CharacterSpans.Of(c.Value, c.Value), flags);
            case CharacterClassRange range:
                return Close(CharacterSpans.Of(range.Min.Value, range.Max.Value), flags);
            case CharacterSet set:
                var members = Members(set, flags);
                return set.Negate ? _all.Except(members) : members;
            case CharacterClass { Negate: true } negated:
                return _all.Except(UnionOf(negated.Elements, flags, []));
            case CharacterClass positive:
                return UnionOf(positive.Elements, flags, strings);
            case ClassIntersection intersection:
                return intersection.Operands.Select(o => Spans(o, flags, strings)).Aggregate((a, b) => a.Intersect(b));
            case ClassSubtraction subtraction:
                return subtraction.Operands.Select(o => Spans(o, flags, strings)).Aggregate((a, b) => a.Except(b));
            case ClassStringDisjunction disjunction:
                return OfStrings(disjunction, flags, strings);
            default:
                return CharacterSpans.Empty;
        }
    }

    private CharacterSpans UnionOf(IReadOnlyList<RegExpNode> elements, RegExpFlags flags, List<int[]> strings)
    {
        List<int> single = [];
        var union = CharacterSpans.Empty;
        foreach (var element in elements)
        {
            if (element is Character c) single.Add(c.Value);
            else union = union.Union(Spans(element, flags, strings));
        }

        return single.Count == 0 ? union : union.Union(Close(CharacterSpans.OfAll(single), flags));
    }

    private CharacterSpans OfStrings(ClassStringDisjunction disjunction, RegExpFlags flags, List<int[]> strings)
    {
        var single = CharacterSpans.Empty;
        foreach (var alternative in disjunction.Alternatives)
        {
            if (alternative.Elements.Count == 1) single = single.Union(Spans(alternative.Elements[0], flags, strings));
            else strings.Add([.. alternative.Elements.Select(e => e.Value)]);
        }

        return single;
    }

    private CharacterSpans Members(CharacterSet set, RegExpFlags flags) => set.Kind switch
    {
        CharacterSetKind.Any => (flags & RegExpFlags.DotAll) != 0 ? _all : _all.Except(LineEnds),
        CharacterSetKind.Digit => Digits,
        CharacterSetKind.Space => Spaces,
        CharacterSetKind.Word when _unicode && (flags & RegExpFlags.IgnoreCase) != 0 => Words.Union(CharacterSpans.OfAll([LongS, Kelvin])),
        CharacterSetKind.Word => Words,
        _ => Property(set, flags),
    };

    private CharacterSpans Property(CharacterSet set, RegExpFlags flags)
    {
        var key = set.Property + "=" + set.Value;
        if (!_properties.TryGetValue(key, out var spans)) _properties[key] = spans = PropertySpans.Of(set);
        _isExact &= spans is not null;
        return spans is null ? CharacterSpans.Empty : Close(spans, flags);
    }

    private CharacterSpans Close(CharacterSpans spans, RegExpFlags flags) =>
        (flags & RegExpFlags.IgnoreCase) != 0 ? CaseClosure.Of(spans, _unicode) : spans;
}
