namespace Ringfence.Scripts.RegExps.Matching;

/// <summary>A repetition of a <see cref="MatchProgram"/>.</summary>
/// <param name="Min">The least rounds.</param>
/// <param name="Max">The most rounds.</param>
/// <param name="Greedy">Whether another round is tried before going on.</param>
/// <param name="Counter">The register that counts rounds; the next one holds where the round began.</param>
/// <param name="Exit">The instruction behind it.</param>
internal readonly record struct MatchLoop(int Min, int Max, bool Greedy, int Counter, int Exit);
