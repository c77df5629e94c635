namespace Ringfence.Ecmascript;

/// <summary>A comment, its marks included.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character; the line end behind a line comment does not belong to it.</param>
public readonly record struct Comment(CommentKind Kind, int Start, int End);
