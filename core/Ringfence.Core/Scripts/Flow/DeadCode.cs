namespace Ringfence.Scripts.Flow;

/// <summary>Statements that control never gets to.</summary>
/// <param name="Start">Where the first begins, in UTF-16 units.</param>
/// <param name="End">Where the last ends.</param>
internal readonly record struct DeadCode(int Start, int End);
