namespace Ringfence.Ecmascript;

/// <summary>A token. White space and comments lie between the tokens.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last character.</param>
public readonly record struct Token(TokenKind Kind, int Start, int End);
