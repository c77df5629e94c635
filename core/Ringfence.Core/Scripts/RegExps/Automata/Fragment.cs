namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>
/// A part of a pattern on its way to an automaton. Numbers of ways are counted to two, which is all that matters.
/// </summary>
internal sealed class Fragment
{
    internal static readonly Fragment Nothing = new() { Empty = 1 };

    /// <summary>In how many ways it matches nothing.</summary>
    internal int Empty { get; init; }

    /// <summary>In how many ways it matches nothing at the begin of the text only.</summary>
    internal int EmptyAtBegin { get; init; }

    /// <summary>The states it can begin with and in how many ways.</summary>
    internal IReadOnlyList<(int State, int Ways)> First { get; init; } = [];

    /// <summary>The same at the begin of the text only.</summary>
    internal IReadOnlyList<(int State, int Ways)> FirstAtBegin { get; init; } = [];

    /// <summary>The states it can end with and in how many ways.</summary>
    internal IReadOnlyList<(int State, int Ways)> Last { get; init; } = [];

    internal static int Cap(int ways) => Math.Min(ways, 2);

    /// <summary>One of two.</summary>
    internal Fragment Or(Fragment other) => new()
    {
        Empty = Cap(Empty + other.Empty),
        EmptyAtBegin = Cap(EmptyAtBegin + other.EmptyAtBegin),
        First = [.. First, .. other.First],
        FirstAtBegin = [.. FirstAtBegin, .. other.FirstAtBegin],
        Last = [.. Last, .. other.Last],
    };

    /// <summary>One after the other; the transitions between them are for the caller.</summary>
    internal Fragment Then(Fragment next) => new()
    {
        Empty = Cap(Empty * next.Empty),
        EmptyAtBegin = Cap((EmptyAtBegin * (next.Empty + next.EmptyAtBegin)) + (Empty * next.EmptyAtBegin)),
        First = Join(First, Times(next.First, Empty)),
        FirstAtBegin = Join(Join(FirstAtBegin, Times(next.First, EmptyAtBegin)), Times(next.FirstAtBegin, Cap(Empty + EmptyAtBegin))),
        Last = Join(next.Last, Times(Last, next.Empty)),
    };

    /// <summary>Whether or not it is there. A repetition that matches nothing does not count in ECMAScript.</summary>
    internal Fragment OrNot() => new() { Empty = 1, First = First, FirstAtBegin = FirstAtBegin, Last = Last };

    /// <summary>A look ahead at it: its states lead on to nothing.</summary>
    internal Fragment Aside() => new() { Empty = 1, First = First, FirstAtBegin = FirstAtBegin };

    private static IReadOnlyList<(int State, int Ways)> Join(
        IReadOnlyList<(int State, int Ways)> a, IReadOnlyList<(int State, int Ways)> b) =>
        b.Count == 0 ? a : a.Count == 0 ? b : [.. a, .. b];

    private static IReadOnlyList<(int State, int Ways)> Times(IReadOnlyList<(int State, int Ways)> states, int ways) =>
        ways == 0 ? [] : ways == 1 ? states : [.. states.Select(s => (s.State, 2))];
}
