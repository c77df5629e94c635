using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>An expression that writes a value into the source.</summary>
/// <param name="Node">The text, the array or the call that makes one.</param>
/// <param name="Text">The text, or null for bytes.</param>
internal readonly record struct SecretOrigin(ExpressionSyntax Node, string? Text)
{
    /// <summary>Whether it is more than an empty text.</summary>
    internal bool HasContent => Text is null || Text.Trim().Length > 0;
}
