namespace Ringfence.Scripts.RegExps.Matching;

/// <summary>An instruction of a <see cref="MatchProgram"/>; what its numbers mean is for the operation to say.</summary>
internal readonly record struct MatchInstruction(MatchOperation Operation, int A = 0, int B = 0, int C = 0);
