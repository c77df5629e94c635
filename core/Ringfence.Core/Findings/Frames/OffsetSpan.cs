namespace Ringfence.Findings.Frames;

/// <summary>A stretch of a text by offsets in UTF-16 units; the end is exclusive.</summary>
internal readonly record struct OffsetSpan(int Start, int End)
{
    internal bool IsEmpty => Start == End;

    internal OffsetSpan ClampTo(OffsetSpan outer) =>
        new(Math.Min(Math.Max(Start, outer.Start), outer.End), Math.Min(Math.Max(End, outer.Start), outer.End));
}
