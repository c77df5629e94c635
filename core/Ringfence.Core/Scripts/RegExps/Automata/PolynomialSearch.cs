namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>
/// Looks for polynomial ambiguity: two loops and a text that each reads round and that also leads from the first to the second (Weber and
/// Seidl's criterion IDA). The degree is one more than the longest chain of them. A search that has not begun to match is a loop too.
/// </summary>
internal sealed class PolynomialSearch
{
    private readonly Loops _loops;
    private readonly Automaton _automaton;
    private readonly AnalysisBudget _budget;
    private readonly List<(int From, int To, Suspicion Found)> _found = [];

    internal PolynomialSearch(Loops loops, AnalysisBudget budget)
    {
        _loops = loops;
        _automaton = loops.Automaton;
        _budget = budget;
    }

    /// <summary>Loops that overlap within a match, the longest chains first.</summary>
    internal IReadOnlyList<Suspicion> InMatch { get; private set; } = [];

    /// <summary>Loops that overlap the search.</summary>
    internal IReadOnlyList<Suspicion> InSearch { get; private set; } = [];

    /// <summary>Searches.</summary>
    /// <returns>Whether the budget was enough.</returns>
    internal bool Run()
    {
        var loops = _loops.All;
        foreach (var from in loops)
        {
            var reached = _loops.ReachableFrom(from, _budget);
            foreach (var to in loops)
            {
                if (from != to && reached[to] && !Compare(from, to)) return false;
            }
        }

        var search = _loops.Of(Automaton.Search);
        var chains = Chains(search);
        InMatch = [.. _found.Where(f => f.From != search).OrderByDescending(f => chains[f.From])
            .Select(f => f.Found with { Degree = chains[f.From] + 1 })];
        InSearch = [.. _found.Where(f => f.From == search).OrderByDescending(f => chains[f.To])
            .Select(f => f.Found with { Degree = chains[f.To] + 2 })];
        return true;
    }

    /// <summary>For every component the most overlaps in a row from there on.</summary>
    private int[] Chains(int search)
    {
        int[] chains = new int[_loops.Count], best = new int[_loops.Count];
        var bySource = _found.Where(f => f.From != search).ToLookup(f => f.From);
        for (var component = 0; component < chains.Length; component++)
        {
            foreach (var (_, to, _) in bySource[component]) chains[component] = Math.Max(chains[component], 1 + best[to]);
            best[component] = chains[component];
            foreach (var state in _loops.Members(component))
            {
                foreach (var transition in _automaton.Transitions[state])
                {
                    best[component] = Math.Max(best[component], best[_loops.Of(transition.Target)]);
                }
            }
        }

        return best;
    }

    private bool Compare(int from, int to)
    {
        PairGraph graph = new(_automaton, s => _loops.Of(s) == from, s => _loops.Of(s) == to, isOrdered: true);
        foreach (var first in _loops.Members(from))
        {
            foreach (var second in _loops.Members(to).OrderBy(m => m))
            {
                if (_automaton.Symbols[first].Overlaps(_automaton.Symbols[second])) graph.Add(first, second);
            }
        }

        if (graph.Pairs.Count == 0) return _budget.Spend(1);
        if (!graph.Explore(_budget)) return false;

        foreach (var pairs in graph.Components().Members)
        {
            var pair = pairs.Min();
            if (pairs.Count == 1 && !graph.HasTarget(pair, pair)) continue;
            var (first, second) = graph.Pairs[pair];
            TripleSearch triple = new(_loops, from, to, _budget);
            var way = triple.Run(first, second);
            if (_budget.IsSpent) return false;
            if (way is not null) Add(from, to, first, way);
        }

        return true;
    }

    private void Add(int from, int to, int first, IReadOnlyList<(int First, int Middle, int Second)> way)
    {
        if (Words.Prefix(_automaton, first) is not { } prefix) return;
        Guilt guilt = new(_automaton);
        var before = way[0];
        foreach (var step in way.Skip(1))
        {
            guilt.AddStep(before.First, step.First);
            guilt.AddStep(before.Second, step.Second);
            guilt.AddState(step.First);
            guilt.AddState(step.Second);
            before = step;
        }

        var pump = way.Skip(1).Select(s =>
            _automaton.Symbols[s.First].Intersect(_automaton.Symbols[s.Middle]).Intersect(_automaton.Symbols[s.Second]));
        _found.Add((from, to, new Suspicion(prefix, [.. pump], [way[0].Second], guilt.Spans, 2, guilt.IsOpen)));
    }
}
