using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Literals;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// Finds what is wrong with one text of the source: a value under a telling name, or secrets inside of it. Looks at the syntax first; the
/// compiler is
/// asked for the value of a concatenation or the name of a parameter only when the rest speaks for a secret.
/// </summary>
internal static class TextSearch
{
    private const int LeastText = 3;

    private static readonly char[] Signs = ['=', ':', '@'];

    /// <summary>
    /// The secrets of a text that is no operand of a concatenation; null when there are none, and then nothing is allocated.
    /// </summary>
    internal static List<TextFinding>? Run(ExpressionSyntax root, SemanticModel model, SecretScope scope, CancellationToken cancellation)
    {
        var text = (root as LiteralExpressionSyntax)?.Token.ValueText;
        if (text is { Length: < LeastText })
        {
            return null;
        }

        var value = ValueFlow.Outermost(root);
        var (name, kind) = NameAndKind(root, value, text, model, scope, cancellation);
        TextFinding? whole = kind != SecretNameKind.None && (text ?? Constant(root, model, cancellation)) is { Length: > 0 } constant
            && Judge(name!, constant, value) is { } confidence
                ? Whole(root, name!, constant, confidence, model, cancellation)
                : null;
        if (whole is { Confidence: >= SecretConfidence.High } sure)
        {
            return [sure];
        }

        var inside = text is null ? TextPieces.MayHold(root) ? SearchPieces(root, model, cancellation) : null
            : MayHold(text) ? SearchInside((LiteralExpressionSyntax)root, text) : null;
        return inside ?? (whole is { } unsure ? [unsure] : null);
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

    private static SecretConfidence? Judge(string name, string text, ExpressionSyntax value)
    {
        var confidence = IsCredentialBehindScheme(value, text) ? SecretConfidence.High : NamedValue.Judge(name, text);
        return confidence is null || HasProviderFormat(text) || (ListedValues.Of(value) is { } list && (confidence < SecretConfidence.High || list.AreWords(name)))
            ? null
            : confidence;
    }

    /// <summary><c>("Basic", "…")</c>: the scheme is an argument of its own.</summary>
    private static bool IsCredentialBehindScheme(ExpressionSyntax value, string text) =>
        value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments } } && arguments[1].Expression == value
        && arguments[0].Expression is LiteralExpressionSyntax { Token.ValueText: "Basic" or "basic" } && SecretScanner.ScanText("Basic " + text).Count > 0;

    /// <summary>Whether a text has what secrets inside of texts stand behind. Allocates nothing.</summary>
    private static bool MayHold(string text) =>
        text.Length >= LeastText && (text.IndexOfAny(Signs) > 0 || text.IndexOf("bearer ", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("basic ", StringComparison.OrdinalIgnoreCase) >= 0);

    private static TextFinding Whole(
        ExpressionSyntax root, string name, string text, SecretConfidence confidence, SemanticModel model, CancellationToken cancellation)
    {
        var pieces = root is BinaryExpressionSyntax ? JoinedText.Of(root, model, cancellation).Find(root, 0, text.Length)?.Pieces : null;
        return new TextFinding(root.Span, name, TextFindingKind.Named, pieces, confidence, text);
    }

    private static List<TextFinding>? SearchInside(LiteralExpressionSyntax literal, string text)
    {
        List<TextFinding>? findings = null;
        var matches = SecretScanner.ScanText(text);
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (KindOf(match) is { } kind && text.Substring(match.Start, match.Length) is var value && !HasProviderFormat(value))
            {
                var span = LiteralPositions.Find(literal.Token, match.Start, match.Length) ?? literal.Span;
                (findings ??= []).Add(new TextFinding(
                    span, EmbeddedName.Before(text, match), kind, null, match.Confidence, value, new TextSpan(match.Start, match.Length)));
            }
        }

        return findings;
    }

    private static List<TextFinding>? SearchPieces(ExpressionSyntax root, SemanticModel model, CancellationToken cancellation)
    {
        List<TextFinding>? findings = null;
        var joined = JoinedText.Of(root, model, cancellation);
        foreach (var match in SecretScanner.ScanText(joined.Text))
        {
            if (KindOf(match) is { } kind && joined.Text.Substring(match.Start, match.Length) is var value && !HasProviderFormat(value)
                && joined.Find(root, match.Start, match.Length) is var (span, pieces))
            {
                (findings ??= []).Add(new TextFinding(
                    span, EmbeddedName.Before(joined.Text, match), kind, pieces, match.Confidence, value, joined.StretchOf(match.Start, match.Length)));
            }
        }

        return findings;
    }

    /// <summary>Null for formats, which are RF1001's, and for what could be harmless.</summary>
    private static TextFindingKind? KindOf(SecretMatch match) => match switch
    {
        { Confidence: < SecretConfidence.High } => null,
        { Detector.Kind: SecretKind.ConnectionString or SecretKind.Address } => TextFindingKind.Connection,
        { Detector.Kind: SecretKind.Header or SecretKind.Assignment } => TextFindingKind.Named,
        _ => null,
    };

    private static string? Constant(ExpressionSyntax root, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(root, cancellation) is { HasValue: true, Value: string text } ? text
            : root is InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } && contents[0] is InterpolatedStringTextSyntax only
                ? only.TextToken.ValueText
                : null;
}
