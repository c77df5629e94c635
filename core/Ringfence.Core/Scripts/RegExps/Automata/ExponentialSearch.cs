namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>
/// Looks for exponential ambiguity: a state that some text leads back to itself in two ways (Weber and Seidl's criterion EDA). Either a
/// step has two ways that read nothing, or in the square of a component a pair of equal states and a pair of different ones lie on one
/// cycle.
/// </summary>
internal sealed class ExponentialSearch
{
    private const int PairsOfComponent = 4;
    private readonly Loops _loops;
    private readonly Automaton _automaton;
    private readonly AnalysisBudget _budget;
    private readonly List<Suspicion> _found = [];

    internal ExponentialSearch(Loops loops, AnalysisBudget budget)
    {
        _loops = loops;
        _automaton = loops.Automaton;
        _budget = budget;
    }

    /// <summary>What was found, as far as the budget went.</summary>
    internal IReadOnlyList<Suspicion> Run()
    {
        foreach (var component in _loops.All)
        {
            var members = _loops.Members(component);
            if (members[0] == Automaton.Search) continue;
            FindDoubles(component, members);
            if (members.Count > 1 && !FindPairs(component, members)) break;
        }

        return _found;
    }

    private void FindDoubles(int component, IReadOnlyList<int> members)
    {
        var found = 0;
        foreach (var from in members.OrderBy(m => m))
        {
            foreach (var transition in _automaton.Transitions[from])
            {
                if (!transition.IsDouble || _loops.Of(transition.Target) != component || found >= PairsOfComponent) continue;
                if (!_budget.Spend(members.Count)) return;
                var back = from == transition.Target ? [] : Words.Way(_automaton, transition.Target, from, s => _loops.Of(s) == component);
                if (back is null) continue;
                found++;
                Add(from, [transition.Target, .. back]);
            }
        }
    }

    private void Add(int from, IReadOnlyList<int> way)
    {
        if (Words.Symbol(_automaton, way[0]) < 0 || Words.Prefix(_automaton, from) is not { } prefix) return;
        Guilt guilt = new(_automaton);
        var state = from;
        foreach (var next in way)
        {
            guilt.AddState(next);
            guilt.AddStep(state, next);
            state = next;
        }

        _found.Add(new Suspicion(prefix, [.. way.Select(s => _automaton.Symbols[s])], [from], guilt.Spans, 0, guilt.IsOpen));
    }

    private bool FindPairs(int component, IReadOnlyList<int> members)
    {
        bool IsMember(int state) => _loops.Of(state) == component;
        PairGraph graph = new(_automaton, IsMember, IsMember, isOrdered: false);
        foreach (var member in members.OrderBy(m => m)) graph.Add(member, member);
        if (!graph.Explore(_budget)) return false;
        if (graph.Pairs.Count == members.Count) return true;

        var components = graph.Components();
        foreach (var pairs in components.Members)
        {
            if (!pairs.Any(p => graph.Pairs[p].First == graph.Pairs[p].Second)) continue;
            var different = pairs.Where(p => graph.Pairs[p].First != graph.Pairs[p].Second).OrderBy(p => p).ToArray();
            var step = Math.Max(1, different.Length / PairsOfComponent);
            for (var i = 0; i < different.Length && i / step < PairsOfComponent; i += step)
            {
                Add(graph, components, different[i]);
            }
        }

        return true;
    }

    private void Add(PairGraph graph, Components components, int different)
    {
        var back = graph.Way(different, p => graph.Pairs[p].First == graph.Pairs[p].Second, components);
        var equal = back[back.Count - 1];
        int[] way = [.. graph.Way(equal, p => p == different, components), .. back];
        var start = graph.Pairs[equal].First;
        if (Words.Prefix(_automaton, start) is not { } prefix) return;

        Guilt guilt = new(_automaton);
        var (first, second) = (start, start);
        foreach (var pair in way)
        {
            var (a, b) = graph.Pairs[pair];
            foreach (var (from, to) in new[] { (first, a), (first, b), (second, a), (second, b) }) guilt.AddStep(from, to);
            if (a != b)
            {
                guilt.AddState(a);
                guilt.AddState(b);
            }

            (first, second) = (a, b);
        }

        _found.Add(new Suspicion(prefix, [.. way.Select(graph.Symbols)], [start], guilt.Spans, 0, guilt.IsOpen));
    }
}
