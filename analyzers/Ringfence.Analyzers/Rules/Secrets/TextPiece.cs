using Microsoft.CodeAnalysis;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>One part of a text put together in the source.</summary>
/// <param name="Node">The literal, the text between two holes, or the expression.</param>
/// <param name="Token">The token that spells the value out, or none when the value comes from elsewhere.</param>
/// <param name="Value">The constant value, or null when it is known only at run time.</param>
internal readonly record struct TextPiece(SyntaxNode Node, SyntaxToken Token, string? Value)
{
    internal bool IsSpelledOut => Token.RawKind != 0;
}
