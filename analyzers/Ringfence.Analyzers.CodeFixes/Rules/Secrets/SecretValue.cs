using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>Reads the secret a report points to, for its fingerprint alone.</summary>
internal static class SecretValue
{
    internal static string? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (SecretPlace.Find(root, model, diagnostic, cancellation) is not { } place)
        {
            return null;
        }

        return place.IsBytes ? AcceptedSecrets.TextOf(place.Text)
            : place.Pieces is { } pieces ? pieces.Value
            : place.IsWhole ? Whole(place.Text)
            : Part(root.FindToken(place.Span.Start), diagnostic);
    }

    private static string? Whole(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } when contents[0] is InterpolatedStringTextSyntax only => only.TextToken.ValueText,
        _ => null,
    };

    private static string? Part(SyntaxToken token, Diagnostic diagnostic)
    {
        var parts = diagnostic.Properties.TryGetValue(SecretProperties.Stretch, out var stretch) ? stretch?.Split(',') : null;
        return parts is { Length: 2 }
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && token.ValueText is { } text && start <= text.Length - length
                ? text.Substring(start, length)
                : null;
    }
}
