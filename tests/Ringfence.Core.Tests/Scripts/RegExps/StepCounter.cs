using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Core.Tests.Scripts.RegExps;

/// <summary>
/// A second matcher, made of closures over the tree as ECMA-262 describes it and sharing nothing with the one in the product: it counts
/// how often a character, an alternative or a round is tried.
/// </summary>
internal sealed class StepCounter
{
    private readonly string _text;
    private readonly RegExpFlags _flags;
    private readonly Dictionary<int, string> _captures = [];
    private readonly long _limit;

    private StepCounter(string text, RegExpFlags flags, long limit)
    {
        _text = text;
        _flags = flags;
        _limit = limit;
    }

    private long Steps { get; set; }

    /// <summary>The steps of an attempt from one place, or of a search; the limit plus one when it takes more.</summary>
    internal static (long Steps, bool IsMatch) Count(string pattern, string flags, string text, bool isSearch, long limit)
    {
        var parsed = RegExpParser.Parse(pattern, flags, RegExpOptions.Default);
        (long, bool) result = default;
        Exception? error = null;
        Thread thread = new(() =>
        {
            StepCounter counter = new(text, parsed.Flags, limit);
            try
            {
                var isMatch = false;
                for (var start = 0; start <= (isSearch ? text.Length : 0) && !isMatch; start++)
                {
                    counter._captures.Clear();
                    isMatch = counter.Any(parsed.Pattern!.Alternatives, start, false, parsed.Flags, _ => true);
                }

                result = (counter.Steps, isMatch);
            }
            catch (LimitException)
            {
                result = (limit + 1, false);
            }
            catch (Exception e)
            {
                error = e;
            }
        }, 256 << 20);
        thread.Start();
        thread.Join();
        Assert.Null(error);
        return result;
    }

    private bool Tick() => ++Steps > _limit ? throw new LimitException() : true;

    private bool Any(IReadOnlyList<Alternative> alternatives, int at, bool behind, RegExpFlags flags, Func<int, bool> next)
    {
        foreach (var alternative in alternatives)
        {
            Tick();
            if (All(alternative.Elements, 0, at, behind, flags, next)) return true;
        }

        return false;
    }

    private bool All(IReadOnlyList<RegExpNode> nodes, int index, int at, bool behind, RegExpFlags flags, Func<int, bool> next) =>
        index == nodes.Count
            ? next(at)
            : One(nodes[behind ? nodes.Count - 1 - index : index], at, behind, flags, e => All(nodes, index + 1, e, behind, flags, next));

    private bool One(RegExpNode node, int at, bool behind, RegExpFlags flags, Func<int, bool> next)
    {
        Tick();
        var lines = flags.HasFlag(RegExpFlags.Multiline);
        switch (node)
        {
            case Quantifier q:
                return Rounds(q, q.Min, q.Max, at, behind, flags, next);
            case Group g:
                return Any(g.Alternatives, at, behind, (flags | g.Add) & ~g.Remove, next);
            case CapturingGroup g:
                return Any(g.Alternatives, at, behind, flags, e =>
                {
                    var had = _captures.TryGetValue(g.Number, out var old);
                    _captures[g.Number] = _text[Math.Min(at, e)..Math.Max(at, e)];
                    if (next(e)) return true;
                    if (had) _captures[g.Number] = old!;
                    else _captures.Remove(g.Number);
                    return false;
                });
            case EdgeAssertion { IsEnd: true }:
                return (at == _text.Length || (lines && "\n\r\u2028\u2029".Contains(_text[at]))) && next(at);
            case EdgeAssertion:
                return (at == 0 || (lines && "\n\r\u2028\u2029".Contains(_text[at - 1]))) && next(at);
            case WordBoundaryAssertion w:
                return (IsWord(at - 1) == IsWord(at)) == w.Negate && next(at);
            case LookaroundAssertion { Negate: false } look:
                return Any(look.Alternatives, at, look.IsBehind, flags, _ => true) && next(at);
            case LookaroundAssertion look:
                return !Any(look.Alternatives, at, look.IsBehind, flags, _ => true) && next(at);
            case Backreference reference:
                var text = reference.Numbers.Select(n => _captures.GetValueOrDefault(n)).FirstOrDefault(t => t is not null) ?? "";
                var from = behind ? at - text.Length : at;
                return from >= 0 && from + text.Length <= _text.Length && string.CompareOrdinal(_text, from, text, 0, text.Length) == 0
                    && next(behind ? from : from + text.Length);
            default:
                return Read(node, at, behind, flags, next);
        }
    }

    private bool Rounds(Quantifier q, int min, int max, int at, bool behind, RegExpFlags flags, Func<int, bool> next)
    {
        if (max == 0) return next(at);
        bool Round()
        {
            Tick();
            foreach (var group in GroupsIn(q.Element)) _captures.Remove(group);
            return One(q.Element, at, behind, flags, e => (min > 0 || e != at) && Rounds(
                q, Math.Max(0, min - 1), max == Quantifier.Unbounded ? max : max - 1, e, behind, flags, next));
        }

        if (min > 0) return Round();
        return q.Greedy ? Round() || next(at) : next(at) || Round();
    }

    private static IEnumerable<int> GroupsIn(RegExpNode node) => node switch
    {
        CapturingGroup g => g.Alternatives.SelectMany(a => a.Elements).SelectMany(GroupsIn).Prepend(g.Number),
        Group g => g.Alternatives.SelectMany(a => a.Elements).SelectMany(GroupsIn),
        Quantifier q => GroupsIn(q.Element),
        _ => [],
    };

    private bool Read(RegExpNode node, int at, bool behind, RegExpFlags flags, Func<int, bool> next)
    {
        if (behind ? at == 0 : at == _text.Length) return false;
        var width = 1;
        int c = _text[behind ? at - 1 : at];
        if ((_flags & (RegExpFlags.Unicode | RegExpFlags.UnicodeSets)) != 0)
        {
            var first = behind ? at - 2 : at;
            if (first >= 0 && first + 1 < _text.Length && char.IsSurrogatePair(_text, first))
            {
                (c, width) = (char.ConvertToUtf32(_text, first), 2);
            }
        }

        return Has(node, c, flags) && next(behind ? at - width : at + width);
    }

    private static bool Has(RegExpNode node, int c, RegExpFlags flags) => node switch
    {
        Character n => Same(n.Value, c, flags),
        CharacterClassRange n => In(n.Min.Value, c, n.Max.Value) || (flags.HasFlag(RegExpFlags.IgnoreCase) && c < 0x10000
            && (In(n.Min.Value, char.ToUpperInvariant((char)c), n.Max.Value)
                || In(n.Min.Value, char.ToLowerInvariant((char)c), n.Max.Value))),
        CharacterClass n => n.Elements.Any(e => Has(e, c, flags)) != n.Negate,
        CharacterSet { Kind: CharacterSetKind.Any } => flags.HasFlag(RegExpFlags.DotAll) || c is not ('\n' or '\r' or 0x2028 or 0x2029),
        CharacterSet { Kind: CharacterSetKind.Digit } n => (c is >= '0' and <= '9') != n.Negate,
        CharacterSet { Kind: CharacterSetKind.Word } n => (c < 128 && (char.IsLetterOrDigit((char)c) || c == '_')) != n.Negate,
        CharacterSet { Kind: CharacterSetKind.Space } n => (c < 0x10000 && (char.IsWhiteSpace((char)c) || c == 0xFEFF)) != n.Negate,
        CharacterSet { Property: "L" or "Letter" } n => (c < 0x10000 && char.IsLetter((char)c)) != n.Negate,
        CharacterSet { Property: "N" } n => (c < 0x10000 && char.IsNumber((char)c)) != n.Negate,
        CharacterSet { Property: "Lu" } n => (c < 0x10000 && char.IsUpper((char)c)) != n.Negate,
        ClassSubtraction n => Has(n.Operands[0], c, flags) && !n.Operands.Skip(1).Any(o => Has(o, c, flags)),
        ClassIntersection n => n.Operands.All(o => Has(o, c, flags)),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    private static bool Same(int a, int b, RegExpFlags flags) => a == b || (flags.HasFlag(RegExpFlags.IgnoreCase) && a < 0x10000
        && b < 0x10000 && char.ToLowerInvariant((char)a) == char.ToLowerInvariant((char)b));

    private static bool In(int min, int c, int max) => c >= min && c <= max;

    private bool IsWord(int at) => at >= 0 && at < _text.Length && _text[at] < 128 && (char.IsLetterOrDigit(_text[at]) || _text[at] == '_');

    private sealed class LimitException : Exception;
}
