namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>The components of an automaton that can be walked round, and which of them can be reached from which.</summary>
internal sealed class Loops
{
    private readonly Automaton _automaton;
    private readonly Components _components;
    private readonly bool[] _isLoop;
    private readonly bool[]?[] _reached;

    internal Loops(Automaton automaton)
    {
        _automaton = automaton;
        _components = Components.Find(
            automaton.Count, n => automaton.Transitions[n].Length, (n, i) => automaton.Transitions[n][i].Target);
        _isLoop = [.. _components.Members.Select(m => m.Count > 1 || automaton.Transitions[m[0]].Any(t => t.Target == m[0]))];
        _reached = new bool[Count][];
        All = [.. Enumerable.Range(0, _isLoop.Length).Where(c => _isLoop[c]).OrderBy(c => _components.Members[c].Min())];
    }

    internal Automaton Automaton => _automaton;

    /// <summary>The numbers of the components with a cycle, in the order of the pattern's states.</summary>
    internal IReadOnlyList<int> All { get; }

    internal int Count => _components.Members.Count;

    internal IReadOnlyList<int> Members(int component) => _components.Members[component];

    internal int Of(int state) => _components.Of(state);

    /// <summary>Which components can be reached from one, itself included.</summary>
    internal bool[] ReachableFrom(int component, AnalysisBudget budget)
    {
        if (_reached[component] is { } known) return known;
        budget.Spend(component + 1);
        var reached = _reached[component] = new bool[Count];
        reached[component] = true;
        for (var c = component; c >= 0; c--)
        {
            if (!reached[c]) continue;
            foreach (var state in _components.Members[c])
            {
                foreach (var transition in _automaton.Transitions[state]) reached[Of(transition.Target)] = true;
            }
        }

        return reached;
    }
}
