namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>Shortest texts between states.</summary>
internal static class Words
{
    /// <summary>The states on a shortest way between two states, without the first; null when there is none.</summary>
    internal static IReadOnlyList<int>? Way(Automaton automaton, int from, int to, Func<int, bool> isAllowed)
    {
        var before = new int[automaton.Count];
        for (var i = 0; i < before.Length; i++) before[i] = -1;
        Queue<int> open = new();
        open.Enqueue(from);
        while (open.Count > 0)
        {
            var state = open.Dequeue();
            foreach (var transition in automaton.Transitions[state])
            {
                var target = transition.Target;
                if (before[target] >= 0 || !isAllowed(target) || Symbol(automaton, target) < 0) continue;
                before[target] = state;
                if (target == to) return Back(before, from, to);
                open.Enqueue(target);
            }
        }

        return null;
    }

    /// <summary>The text from the begin to a state, without searching.</summary>
    internal static IReadOnlyList<int>? Prefix(Automaton automaton, int to)
    {
        if (to is Automaton.Begin or Automaton.Search) return [];
        return Way(automaton.Whole, Automaton.Begin, to, static s => s != Automaton.Search)
            ?.Select(s => Symbol(automaton.Whole, s)).ToArray();
    }

    internal static int Symbol(Automaton automaton, int state) => automaton.Symbols[state].First();

    private static List<int> Back(int[] before, int from, int to)
    {
        List<int> way = [to];
        for (var state = before[to]; state != from; state = before[state]) way.Add(state);
        way.Reverse();
        return way;
    }
}
