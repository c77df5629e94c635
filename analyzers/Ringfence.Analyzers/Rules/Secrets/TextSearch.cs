using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Finds what is wrong with one text of the source: a value under a telling name, or secrets inside of it. Looks at the syntax first; the compiler is
/// asked for the value of a concatenation or the name of a parameter only when the rest speaks for a secret.
/// </summary>
internal static class TextSearch
{
    private const int LeastText = 3;

    /// <summary>The secrets of a text that is no operand of a concatenation; null when there are none, and then nothing is allocated.</summary>
    internal static List<TextFinding>? Run(ExpressionSyntax root, SemanticModel model, SecretScope scope, CancellationToken cancellation)
    {
        var text = (root as LiteralExpressionSyntax)?.Token.ValueText;
        if (text is { Length: < LeastText })
        {
            return null;
        }

        var value = ValueFlow.Outermost(root);
        var (name, kind) = NameAndKind(root, value, text, model, scope, cancellation);
        if (kind != SecretNameKind.None && (text ?? Constant(root, model, cancellation)) is { Length: > 0 } whole && IsSecret(kind, whole, value))
        {
            return [Whole(root, name!, whole, model, cancellation)];
        }

        return text is null ? TextPieces.MayHold(root) ? SearchPieces(root, model, scope, cancellation) : null
            : EmbeddedSecrets.MayHold(text) ? SearchInside((LiteralExpressionSyntax)root, text, scope) : null;
    }

    /// <summary>Whether RF1001 reports something in the text.</summary>
    internal static bool HasProviderFormat(string text)
    {
        var matches = SecretScanner.Scan(text);
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].Confidence >= SecretConfidence.High)
            {
                return true;
            }
        }

        return false;
    }

    private static (string? Name, SecretNameKind Kind) NameAndKind(
        ExpressionSyntax root, ExpressionSyntax value, string? text, SemanticModel model, SecretScope scope, CancellationToken cancellation)
    {
        var name = NamedPlace.NameOf(value);
        var kind = scope.Names.Classify(name);
        if (kind == SecretNameKind.None)
        {
            name = StoredValue.FallbackKey(root, value);
            kind = scope.Names.Classify(name);
        }

        return kind == SecretNameKind.None && value.Parent is ArgumentSyntax or AttributeArgumentSyntax
            ? ArgumentNames.Find(value, text, model, scope, cancellation)
            : (name, kind);
    }

    private static bool IsSecret(SecretNameKind kind, string text, ExpressionSyntax value)
    {
        var isSecret = IsList(value) ? NamedValue.IsSecret(SecretNameKind.Key, text)
            : NamedValue.IsSecret(kind, text) || (kind == SecretNameKind.Token && HeaderCredential.IsSchemePair(value, text));
        return isSecret && !HasProviderFormat(text); // RF1001 says more about it.
    }

    /// <summary>Of several values under one name, as in a list of words nobody may choose, only those count that a machine made.</summary>
    private static bool IsList(ExpressionSyntax value) => value
        is InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;

    private static TextFinding Whole(ExpressionSyntax root, string name, string text, SemanticModel model, CancellationToken cancellation)
    {
        var pieces = root is BinaryExpressionSyntax ? JoinedText.Of(root, model, cancellation).Find(root, 0, text.Length)?.Pieces : null;
        return new TextFinding(root.Span, name, TextFindingKind.Named, pieces);
    }

    private static List<TextFinding>? SearchInside(LiteralExpressionSyntax literal, string text, SecretScope scope)
    {
        List<TextFinding>? findings = null;
        for (var at = 0; EmbeddedSecrets.FindNext(text, at, scope.Names) is { } secret; at = secret.Start + secret.Length)
        {
            if (!HasProviderFormat(text.Substring(secret.Start, secret.Length)))
            {
                var span = LiteralPositions.Find(literal.Token, secret.Start, secret.Length) ?? literal.Span;
                (findings ??= []).Add(new TextFinding(span, secret.Name, KindOf(secret), null));
            }
        }

        return findings;
    }

    private static List<TextFinding>? SearchPieces(ExpressionSyntax root, SemanticModel model, SecretScope scope, CancellationToken cancellation)
    {
        List<TextFinding>? findings = null;
        var joined = JoinedText.Of(root, model, cancellation);
        for (var at = 0; EmbeddedSecrets.FindNext(joined.Text, at, scope.Names) is { } secret; at = secret.Start + secret.Length)
        {
            if (!HasProviderFormat(joined.Text.Substring(secret.Start, secret.Length)) && joined.Find(root, secret.Start, secret.Length) is var (span, pieces))
            {
                (findings ??= []).Add(new TextFinding(span, secret.Name, KindOf(secret), pieces));
            }
        }

        return findings;
    }

    private static TextFindingKind KindOf(EmbeddedSecret secret) => secret.IsConnection ? TextFindingKind.Connection : TextFindingKind.Named;

    private static string? Constant(ExpressionSyntax root, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(root, cancellation) is { HasValue: true, Value: string text } ? text
            : root is InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } && contents[0] is InterpolatedStringTextSyntax only
                ? only.TextToken.ValueText
                : null;
}
