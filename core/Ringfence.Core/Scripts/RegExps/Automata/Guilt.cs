namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>Gathers the quantifiers of states and transitions.</summary>
internal sealed class Guilt
{
    private readonly Automaton _automaton;
    private readonly HashSet<RegExpSpan> _spans = [];

    internal Guilt(Automaton automaton) => _automaton = automaton;

    /// <summary>Whether a step led to what a back reference may read.</summary>
    internal bool IsOpen { get; private set; }

    internal IReadOnlyList<RegExpSpan> Spans => [.. _spans.OrderBy(s => s.Start).ThenByDescending(s => s.End)];

    /// <summary>Adds the innermost repetition of a state.</summary>
    internal void AddState(int state)
    {
        if (_automaton.Repetitions[state] is { } span) _spans.Add(span);
    }

    /// <summary>Adds the quantifiers that a step takes round.</summary>
    internal void AddStep(int from, int to)
    {
        IsOpen |= _automaton.IsReference[to];
        foreach (var transition in _automaton.Transitions[from])
        {
            if (transition.Target == to) _spans.UnionWith(transition.Loops);
        }
    }
}
