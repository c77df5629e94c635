namespace Ringfence.Findings.Frames;

/// <summary>What stands in one or more cells and cannot be divided: a letter with its marks, an emoji, a tab, a number.</summary>
/// <param name="Start">The offset of its first UTF-16 unit.</param>
/// <param name="End">The offset behind its last unit.</param>
/// <param name="Cell">Its first cell, from 0.</param>
/// <param name="Width">How many cells it takes, at least 1.</param>
/// <param name="Shown">What is shown in place of the text; null when the text is shown as it is.</param>
internal readonly record struct Glyph(int Start, int End, int Cell, int Width, string? Shown)
{
    internal int EndCell => Cell + Width;
}
