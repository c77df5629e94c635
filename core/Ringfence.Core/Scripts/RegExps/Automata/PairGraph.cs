using Ringfence.Scripts.RegExps.Characters;

namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>Pairs of states that read the same text side by side, as far as they can be reached from some seeds.</summary>
internal sealed class PairGraph
{
    private readonly Automaton _automaton;
    private readonly Func<int, bool> _isFirst;
    private readonly Func<int, bool> _isSecond;
    private readonly bool _isOrdered;
    private readonly Dictionary<long, int> _numbers = [];
    private readonly List<(int First, int Second)> _pairs = [];
    private readonly List<List<int>> _targets = [];

    /// <param name="automaton">The automaton.</param>
    /// <param name="isFirst">The states the first may be in.</param>
    /// <param name="isSecond">The states the second may be in.</param>
    /// <param name="isOrdered">Whether it matters which is the first.</param>
    internal PairGraph(Automaton automaton, Func<int, bool> isFirst, Func<int, bool> isSecond, bool isOrdered)
    {
        _automaton = automaton;
        _isFirst = isFirst;
        _isSecond = isSecond;
        _isOrdered = isOrdered;
    }

    internal IReadOnlyList<(int First, int Second)> Pairs => _pairs;

    /// <summary>The number of a pair, or a new one.</summary>
    internal int Add(int first, int second)
    {
        if (!_isOrdered && first > second) (first, second) = (second, first);
        var key = ((long)first * _automaton.Count) + second;
        if (_numbers.TryGetValue(key, out var number)) return number;
        _numbers.Add(key, _pairs.Count);
        _pairs.Add((first, second));
        return _pairs.Count - 1;
    }

    /// <summary>Follows all pairs.</summary>
    /// <returns>Whether the budget was enough.</returns>
    internal bool Explore(AnalysisBudget budget)
    {
        for (var number = 0; number < _pairs.Count; number++)
        {
            List<int> targets = [];
            _targets.Add(targets);
            var (first, second) = _pairs[number];
            foreach (var a in _automaton.Transitions[first])
            {
                if (!_isFirst(a.Target)) continue;
                if (!budget.Spend(_automaton.Transitions[second].Length + 1)) return false;
                foreach (var b in _automaton.Transitions[second])
                {
                    if (!_isSecond(b.Target) || !_automaton.Symbols[a.Target].Overlaps(_automaton.Symbols[b.Target])) continue;
                    targets.Add(Add(a.Target, b.Target));
                }
            }
        }

        return true;
    }

    internal Components Components() => Automata.Components.Find(_pairs.Count, n => _targets[n].Count, (n, i) => _targets[n][i]);

    internal bool HasTarget(int from, int to) => _targets[from].Contains(to);

    /// <summary>The pairs on a shortest way within one component, without the first; at least one step.</summary>
    internal IReadOnlyList<int> Way(int from, Func<int, bool> isEnd, Components components)
    {
        var to = -1;
        Dictionary<int, int> before = [];
        Queue<int> open = new();
        open.Enqueue(from);
        while (to < 0)
        {
            var pair = open.Dequeue();
            foreach (var target in _targets[pair])
            {
                if (components.Of(target) != components.Of(from) || before.ContainsKey(target)) continue;
                before.Add(target, pair);
                if (to < 0 && isEnd(target)) to = target;
                open.Enqueue(target);
            }
        }

        List<int> way = [to];
        for (var pair = before[to]; pair != from; pair = before[pair]) way.Add(pair);
        way.Reverse();
        return way;
    }

    /// <summary>The symbols that both states of a pair read.</summary>
    internal SymbolSet Symbols(int pair) =>
        _automaton.Symbols[_pairs[pair].First].Intersect(_automaton.Symbols[_pairs[pair].Second]);
}
