namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>Looks for one text that leads from p to p, from p to q, and from q to q.</summary>
internal sealed class TripleSearch
{
    private readonly Loops _loops;
    private readonly Automaton _automaton;
    private readonly int _from;
    private readonly int _to;
    private readonly AnalysisBudget _budget;

    /// <param name="loops">The components.</param>
    /// <param name="from">The component of p.</param>
    /// <param name="to">The component of q.</param>
    /// <param name="budget">What may be spent.</param>
    internal TripleSearch(Loops loops, int from, int to, AnalysisBudget budget)
    {
        _loops = loops;
        _automaton = loops.Automaton;
        _from = from;
        _to = to;
        _budget = budget;
    }

    /// <summary>The states on a shortest such way, the begin included, or null.</summary>
    internal IReadOnlyList<(int First, int Middle, int Second)>? Run(int p, int q)
    {
        (int, int, int) start = (p, p, q), end = (p, q, q);
        Dictionary<(int, int, int), (int, int, int)> before = new() { [start] = start };
        Queue<(int First, int Middle, int Second)> open = new();
        open.Enqueue(start);
        while (open.Count > 0)
        {
            var (first, middle, second) = open.Dequeue();
            foreach (var a in _automaton.Transitions[first])
            {
                if (_loops.Of(a.Target) != _from) continue;
                foreach (var c in _automaton.Transitions[second])
                {
                    if (!_budget.Spend(_automaton.Transitions[middle].Length + 1)) return null;
                    if (_loops.Of(c.Target) != _to || !_automaton.Symbols[a.Target].Overlaps(_automaton.Symbols[c.Target])) continue;
                    foreach (var b in _automaton.Transitions[middle])
                    {
                        var next = (a.Target, b.Target, c.Target);
                        if (before.ContainsKey(next) || !LeadsTo(_loops.Of(b.Target))) continue;
                        if (!_automaton.Symbols[a.Target].Overlaps(_automaton.Symbols[b.Target], _automaton.Symbols[c.Target])) continue;
                        before.Add(next, (first, middle, second));
                        if (next == end) return Back(before, start, end);
                        open.Enqueue(next);
                    }
                }
            }
        }

        return null;
    }

    private bool LeadsTo(int component) => component >= _to && _loops.ReachableFrom(component, _budget)[_to];

    private static List<(int First, int Middle, int Second)> Back(
        Dictionary<(int, int, int), (int, int, int)> before, (int, int, int) start, (int, int, int) end)
    {
        List<(int, int, int)> way = [end];
        for (var at = before[end]; at != start; at = before[at]) way.Add(at);
        way.Add(start);
        way.Reverse();
        return way;
    }
}
