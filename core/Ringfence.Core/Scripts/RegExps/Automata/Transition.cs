namespace Ringfence.Scripts.RegExps.Automata;

/// <summary>A way from one state to the next.</summary>
/// <param name="Target">The state it leads to; its symbols are what the way reads.</param>
/// <param name="IsDouble">Whether there are several such ways without reading anything between.</param>
/// <param name="Loops">The quantifiers whose next repetition it begins.</param>
internal readonly record struct Transition(int Target, bool IsDouble, IReadOnlyList<RegExpSpan> Loops);
