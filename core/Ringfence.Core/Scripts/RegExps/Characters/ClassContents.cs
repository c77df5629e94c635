namespace Ringfence.Scripts.RegExps.Characters;

/// <summary>What one class or set can match: single characters, and under the flag v also strings.</summary>
/// <param name="Spans">The characters.</param>
/// <param name="Strings">The strings of none or several characters, longest first.</param>
/// <param name="IsExact">Whether all characters are known.</param>
internal sealed record ClassContents(CharacterSpans Spans, IReadOnlyList<int[]> Strings, bool IsExact);
