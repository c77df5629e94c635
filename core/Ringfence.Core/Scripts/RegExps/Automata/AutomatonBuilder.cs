using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;
using Ringfence.Scripts.RegExps.Characters;

namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>
/// Makes the automaton of a pattern. It knows exactly: characters, alternatives, quantifiers, <c>^</c> at the begin of the text. It takes
/// more to be possible than is: <c>$</c>, <c>^</c> of lines and word boundaries always hold, lookaheads hold and are also walked as a
/// way that ends, lookbehinds hold, a back reference matches whatever its group can. Every suspicion is therefore put to the proof.
/// </summary>
internal sealed class AutomatonBuilder
{
    private const int FirstPosition = 2;
    private readonly RegExpComplexityLimits _limits;
    private readonly ClassReader _classes;
    private readonly Pattern _pattern;
    private readonly AnalysisBudget _budget;
    private readonly List<(CharacterSpans Spans, RegExpSpan? Repetition, bool IsReference)> _positions = [];
    private readonly List<(int From, int To, int Ways, RegExpSpan? Loop)> _transitions = [];
    private readonly HashSet<CapturingGroup> _open = [];
    private RegExpSpan? _repetition;
    private bool _isReference;

    internal AutomatonBuilder(Pattern pattern, ClassReader classes, RegExpComplexityLimits limits, AnalysisBudget budget)
    {
        _pattern = pattern;
        _classes = classes;
        _limits = limits;
        _budget = budget;
    }

    /// <summary>Whether the pattern has more states or transitions than are allowed.</summary>
    internal bool IsTooLarge => _positions.Count > _limits.MaxStates || _transitions.Count > _limits.MaxTransitions || _budget.IsSpent;

    /// <summary>Whether something unbounded is matched backwards.</summary>
    internal bool HasUnboundedLookbehind { get; private set; }

    /// <summary>Whether there is a property whose characters are not known.</summary>
    internal bool HasUnknownProperty { get; private set; }

    /// <summary>Whether a repetition with bounds counts as unbounded.</summary>
    internal bool HasCutBounds { get; private set; }

    /// <summary>Makes the automaton, or null when it is too large.</summary>
    internal Automaton? Build(RegExpFlags flags)
    {
        var whole = Alternatives(_pattern.Alternatives, flags);
        if (IsTooLarge) return null;

        foreach (var (state, ways) in whole.First)
        {
            _transitions.Add((Automaton.Begin, state, ways, null));
            _transitions.Add((Automaton.Search, state, ways, null));
        }

        foreach (var (state, ways) in whole.FirstAtBegin) _transitions.Add((Automaton.Begin, state, ways, null));
        if ((flags & RegExpFlags.Sticky) == 0 && whole.First.Count > 0)
        {
            _transitions.Add((Automaton.Begin, Automaton.Search, 1, null));
            _transitions.Add((Automaton.Search, Automaton.Search, 1, null));
        }

        return Finish();
    }

    private Automaton? Finish()
    {
        var distinct = _positions.Select(p => p.Spans).Distinct().ToArray();
        if (Alphabet.Of(distinct, _classes.All, _budget) is not { } alphabet) return null;

        Dictionary<CharacterSpans, int> numbers = [];
        foreach (var spans in distinct) numbers.Add(spans, numbers.Count);
        var count = FirstPosition + _positions.Count;
        var symbols = new SymbolSet[count];
        symbols[Automaton.Begin] = new SymbolSet(alphabet.Count);
        symbols[Automaton.Search] = alphabet.All();
        var repetitions = new RegExpSpan?[count];
        for (var i = 0; i < _positions.Count; i++)
        {
            symbols[FirstPosition + i] = alphabet.Sets[numbers[_positions[i].Spans]];
            repetitions[FirstPosition + i] = _positions[i].Repetition;
        }

        var bySource = _transitions.ToLookup(t => t.From);
        var transitions = new Transition[count][];
        for (var from = 0; from < count; from++)
        {
            transitions[from] = [.. bySource[from].GroupBy(t => t.To).Select(ways => new Transition(
                ways.Key, ways.Sum(w => w.Ways) > 1, [.. ways.Where(w => w.Loop is not null).Select(w => w.Loop!.Value).Distinct()]))];
        }

        return new Automaton(
            alphabet, symbols, transitions, repetitions, [false, false, .. _positions.Select(p => p.IsReference)]);
    }

    private Fragment Alternatives(IReadOnlyList<Alternative> alternatives, RegExpFlags flags)
    {
        var whole = Sequence(alternatives[0].Elements, flags);
        if (alternatives.Count == 1) return whole;

        List<(int, int)> first = [.. whole.First], firstAtBegin = [.. whole.FirstAtBegin], last = [.. whole.Last];
        var (empty, emptyAtBegin) = (whole.Empty, whole.EmptyAtBegin);
        for (var i = 1; i < alternatives.Count && !IsTooLarge; i++)
        {
            var next = Sequence(alternatives[i].Elements, flags);
            first.AddRange(next.First);
            firstAtBegin.AddRange(next.FirstAtBegin);
            last.AddRange(next.Last);
            empty = Fragment.Cap(empty + next.Empty);
            emptyAtBegin = Fragment.Cap(emptyAtBegin + next.EmptyAtBegin);
        }

        return new Fragment { Empty = empty, EmptyAtBegin = emptyAtBegin, First = first, FirstAtBegin = firstAtBegin, Last = last };
    }

    private Fragment Sequence(IReadOnlyList<RegExpNode> elements, RegExpFlags flags)
    {
        var whole = Fragment.Nothing;
        for (var i = 0; i < elements.Count && !IsTooLarge; i++)
        {
            var isSettled = elements[i] is Backreference reference && i > 0 && IsSettled(reference, elements[i - 1]);
            whole = Concat(whole, isSettled ? Copies((Backreference)elements[i], flags) : Node(elements[i], flags));
        }

        return whole;
    }

    private Fragment Node(RegExpNode node, RegExpFlags flags)
    {
        switch (node)
        {
            case Character or CharacterSet or CharacterClass:
                return Class(node, flags);
            case Group group:
                return Alternatives(group.Alternatives, (flags | group.Add) & ~group.Remove);
            case CapturingGroup group:
                _open.Add(group);
                var content = Alternatives(group.Alternatives, flags);
                _open.Remove(group);
                return content;
            case Quantifier quantifier:
                return Repeat(quantifier, flags);
            case EdgeAssertion { IsEnd: false } when (flags & RegExpFlags.Multiline) == 0:
                return new Fragment { EmptyAtBegin = 1 };
            case LookaroundAssertion { IsBehind: false } ahead:
                return Alternatives(ahead.Alternatives, flags).Aside();
            case LookaroundAssertion behind:
                HasUnboundedLookbehind |= Repetitions.IsUnbounded(behind);
                Alternatives(behind.Alternatives, flags);
                return Fragment.Nothing;
            case Backreference reference:
                var wasReference = _isReference;
                _isReference = true;
                var copies = Copies(reference, flags);
                _isReference = wasReference;
                return copies;
            default:
                return Fragment.Nothing;
        }
    }

    /// <summary>Whether the group of a reference is captured in the lookahead right before it: its text is settled, as if atomic.</summary>
    private static bool IsSettled(Backreference reference, RegExpNode before) =>
        before is LookaroundAssertion { IsBehind: false, Negate: false } look
        && Repetitions.OnlyElement(look.Alternatives) is CapturingGroup group
        && reference.Numbers.Count == 1 && reference.Numbers[0] == group.Number;

    /// <summary>A reference reads what its groups can read; inside of its own group it reads nothing.</summary>
    private Fragment Copies(Backreference reference, RegExpFlags flags)
    {
        Fragment? copies = null;
        foreach (var number in reference.Numbers)
        {
            var group = _pattern.CapturingGroups[number - 1];
            if (IsTooLarge || !_open.Add(group)) continue;
            var copy = Alternatives(group.Alternatives, flags);
            _open.Remove(group);
            copies = copies is null ? copy : copies.Or(copy);
        }

        return copies ?? Fragment.Nothing;
    }

    private Fragment Class(RegExpNode node, RegExpFlags flags)
    {
        var contents = _classes.Read(node, flags);
        HasUnknownProperty |= !contents.IsExact;
        var whole = Position(contents.Spans);
        foreach (var text in contents.Strings)
        {
            var sequence = Fragment.Nothing;
            foreach (var c in text) sequence = Concat(sequence, Position(CharacterSpans.Of(c, c)));
            whole = whole.Or(sequence);
        }

        return whole;
    }

    private Fragment Position(CharacterSpans spans)
    {
        var state = FirstPosition + _positions.Count;
        _positions.Add((spans, _repetition, _isReference));
        return new Fragment { First = [(state, 1)], Last = [(state, 1)] };
    }

    private Fragment Repeat(Quantifier quantifier, RegExpFlags flags)
    {
        var (min, max) = (quantifier.Min, quantifier.Max);
        if (max == 0) return Fragment.Nothing;

        var isUnbounded = max == Quantifier.Unbounded;
        var before = _positions.Count;
        var outer = _repetition;
        if (isUnbounded || max > _limits.MaxUnrolledStates) _repetition = new RegExpSpan(quantifier.Start, quantifier.End);
        var one = Node(quantifier.Element, flags);
        var size = Math.Max(1, _positions.Count - before);
        var copies = isUnbounded ? Math.Max(min, 1) : max;
        var isCut = (long)copies * size > Math.Max(_limits.MaxUnrolledStates, size);
        if (isCut)
        {
            HasCutBounds = true;
            if (!isUnbounded) isUnbounded = max > 1;
            (min, copies) = (Math.Min(min, 1), 1);
        }

        if (isUnbounded && _repetition == outer) _repetition = new RegExpSpan(quantifier.Start, quantifier.End);
        Fragment[] parts = [one, .. Rest(quantifier.Element, flags, copies - 1)];
        _repetition = outer;
        if (IsTooLarge) return Fragment.Nothing;

        if (isUnbounded) Connect(parts[copies - 1], parts[copies - 1], new RegExpSpan(quantifier.Start, quantifier.End));
        var whole = parts[copies - 1];
        if (min < copies) whole = whole.OrNot();
        for (var i = copies - 2; i >= 0; i--)
        {
            whole = Concat(parts[i], whole);
            if (i >= min) whole = whole.OrNot();
        }

        return whole;
    }

    private IEnumerable<Fragment> Rest(RegExpNode element, RegExpFlags flags, int copies)
    {
        for (var i = 0; i < copies && !IsTooLarge; i++) yield return Node(element, flags);
    }

    private Fragment Concat(Fragment first, Fragment next)
    {
        Connect(first, next, null);
        return first.Then(next);
    }

    private void Connect(Fragment from, Fragment to, RegExpSpan? loop)
    {
        foreach (var (last, lastWays) in from.Last)
        {
            if (IsTooLarge || !_budget.Spend(to.First.Count + 1)) return;
            foreach (var (first, firstWays) in to.First) _transitions.Add((last, first, lastWays * firstWays, loop));
        }
    }
}
