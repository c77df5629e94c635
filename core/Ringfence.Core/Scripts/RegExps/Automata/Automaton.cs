using Ringfence.Scripts.RegExps.Characters;

namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>
/// The position automaton of a pattern: a state for every character that a match can read, with what it reads, and two more: where the
/// text begins, and where a search still looks for the begin of a match. Repetitions with small bounds are written out.
/// </summary>
internal sealed class Automaton
{
    /// <summary>The state at the begin of the text.</summary>
    internal const int Begin = 0;

    /// <summary>The state in which a search has skipped some text.</summary>
    internal const int Search = 1;

    internal Automaton(Alphabet alphabet, SymbolSet[] symbols, Transition[][] transitions, RegExpSpan?[] repetitions, bool[] isReference)
    {
        Whole = this;
        Alphabet = alphabet;
        Symbols = symbols;
        Transitions = transitions;
        Repetitions = repetitions;
        IsReference = isReference;
    }

    /// <summary>The automaton that this one is a part of, or itself.</summary>
    internal Automaton Whole { get; private init; }

    internal int Count => Symbols.Length;

    internal Alphabet Alphabet { get; }

    /// <summary>What is read on the way into a state.</summary>
    internal SymbolSet[] Symbols { get; }

    /// <summary>Where a state leads.</summary>
    internal Transition[][] Transitions { get; }

    /// <summary>The innermost unbounded quantifier around a state's character.</summary>
    internal RegExpSpan?[] Repetitions { get; }

    /// <summary>Whether a state stands for what a back reference may read.</summary>
    internal bool[] IsReference { get; }

    /// <summary>What is left when texts have one symbol only. Loops that other symbols join are then apart.</summary>
    internal Automaton Only(int symbol)
    {
        var only = new SymbolSet(Alphabet.Count);
        only.Add(symbol);
        var symbols = Symbols.Select(s => s.Intersect(only)).ToArray();
        var transitions = Transitions.Select(ways => ways.Where(w => Symbols[w.Target].Contains(symbol)).ToArray()).ToArray();
        return new Automaton(Alphabet, symbols, transitions, Repetitions, IsReference) { Whole = Whole };
    }
}
