namespace Ringfence.Scripts.RegExps;

/// <summary>A part of a pattern.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">One past its last UTF-16 unit.</param>
internal readonly record struct RegExpSpan(int Start, int End);
