using Ringfence.Scripts.RegExps.Characters;

namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>A text that an automaton can read in several ways again and again: what an attack is made of, not yet proved.</summary>
/// <param name="Prefix">The symbols that lead to the place.</param>
/// <param name="Pump">For every step the symbols that can be read in several ways.</param>
/// <param name="After">The states in which it may be when the pump was read.</param>
/// <param name="Quantifiers">The quantifiers that share the text.</param>
/// <param name="Degree">The power that the automaton allows; 0 when exponential.</param>
/// <param name="IsOpen">Whether it reads what a back reference may read.</param>
internal sealed record Suspicion(
    IReadOnlyList<int> Prefix, IReadOnlyList<SymbolSet> Pump, IReadOnlyList<int> After, IReadOnlyList<RegExpSpan> Quantifiers, int Degree,
    bool IsOpen);
