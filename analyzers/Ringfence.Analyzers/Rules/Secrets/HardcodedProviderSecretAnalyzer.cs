using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Literals;
using Ringfence.Analyzers.Symbols;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>RF1001: a text in the source has the format one provider gives its credentials.</summary>
/// <remarks>
/// Works on syntax, because a literal's text is all it needs and building operations for the whole compilation would cost more than the
/// search. The compiler is asked only for the value of names that a token seems to run into.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedProviderSecretAnalyzer : RingfenceAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public HardcodedProviderSecretAnalyzer()
        : base(Descriptors.RF1001_HardcodedProviderSecret)
    {
    }

    private protected override bool IsApplicable(CompilationSymbols symbols) => true;

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, CompilationSymbols symbols)
    {
        var halves = new MarkedHalves();
        context.RegisterSyntaxNodeAction(node => AnalyzeLiteral(node, halves), SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression);
        context.RegisterSyntaxNodeAction(AnalyzeInterpolation, SyntaxKind.InterpolatedStringExpression);
        context.RegisterSyntaxNodeAction(AnalyzeConcatenation, SyntaxKind.AddExpression);
    }

    internal static void AnalyzeLiteral(SyntaxNodeAnalysisContext context, MarkedHalves halves)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (TextRoots.IsOperand(literal))
        {
            return; // The concatenation sees it with its neighbours.
        }

        ScanToken(context, literal, literal.Token);
        if (halves.FindPair(literal, context.CancellationToken) is { } match)
        {
            Report(context, literal.Span, literal.Token.ValueText, match, pieces: null, offset: 0);
        }
    }

    internal static void AnalyzeInterpolation(SyntaxNodeAnalysisContext context)
    {
        var interpolated = (InterpolatedStringExpressionSyntax)context.Node;
        if (TextRoots.IsOperand(interpolated))
        {
            return;
        }

        if (Seams.NeedsFolding(interpolated))
        {
            ScanFolded(context, interpolated);
        }
        else
        {
            ScanTexts(context, interpolated);
        }
    }

    internal static void AnalyzeConcatenation(SyntaxNodeAnalysisContext context)
    {
        var addition = (BinaryExpressionSyntax)context.Node;
        if (TextRoots.IsOperand(addition))
        {
            return;
        }

        if (Seams.NeedsFolding(addition))
        {
            ScanFolded(context, addition);
            return;
        }

        ExpressionSyntax? rest = addition;
        while (TextRoots.TakeLast(ref rest, out var operand))
        {
            if (operand is InterpolatedStringExpressionSyntax interpolated)
            {
                ScanTexts(context, interpolated);
            }
            else if (TextRoots.IsStringLiteral(operand))
            {
                ScanToken(context, operand, ((LiteralExpressionSyntax)operand).Token);
            }
        }
    }

    private static void ScanTexts(SyntaxNodeAnalysisContext context, InterpolatedStringExpressionSyntax interpolated)
    {
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                ScanToken(context, interpolated.Contents.Count == 1 ? interpolated : text, text.TextToken);
            }
        }
    }

    /// <summary>Scans a text that is spelled out by one token.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="node">What holds nothing but that text.</param>
    /// <param name="token">The token.</param>
    private static void ScanToken(SyntaxNodeAnalysisContext context, SyntaxNode node, SyntaxToken token)
    {
        var text = token.ValueText;
        var matches = SecretScanner.Scan(text);
        for (var i = 0; i < matches.Count; i++)
        {
            if (IsReported(matches[i]))
            {
                var part = matches[i].Length == text.Length ? null : LiteralPositions.Find(token, matches[i].Start, matches[i].Length);
                Report(context, part ?? node.Span, text, matches[i], pieces: null, matches[i].Start);
            }
        }
    }

    private static void ScanFolded(SyntaxNodeAnalysisContext context, ExpressionSyntax root)
    {
        var pieces = FoldedText.Create(root, context.SemanticModel, context.CancellationToken).Pieces;
        var run = new StringBuilder();
        for (var first = 0; first < pieces.Count; first++)
        {
            run.Clear();
            var start = first;
            for (; first < pieces.Count && pieces[first].Value is { } value; first++)
            {
                run.Append(value);
            }

            if (run.Length > 0)
            {
                ScanRun(context, root, pieces, start, run.ToString());
            }
        }
    }

    private static void ScanRun(SyntaxNodeAnalysisContext context, ExpressionSyntax root, IReadOnlyList<TextPiece> pieces, int first, string text)
    {
        foreach (var match in SecretScanner.Scan(text))
        {
            if (!IsReported(match))
            {
                continue;
            }

            var (from, fromOffset) = Locate(pieces, first, match.Start);
            var (to, toOffset) = Locate(pieces, first, match.End - 1);
            var piece = pieces[from];
            if (from != to)
            {
                Report(context, root.Span, text, match, new PieceRange(from, fromOffset, to, toOffset + 1), offset: 0);
            }
            else if (piece.IsSpelledOut)
            {
                var isWhole = piece.Node is ExpressionSyntax && match.Length == piece.Value!.Length;
                var span = isWhole ? piece.Node.Span : LiteralPositions.Find(piece.Token, fromOffset, match.Length) ?? piece.Node.Span;
                Report(context, span, text, match, pieces: null, fromOffset);
            }
        }
    }

    private static (int Piece, int Offset) Locate(IReadOnlyList<TextPiece> pieces, int first, int position)
    {
        var piece = first;
        while (position >= pieces[piece].Value!.Length)
        {
            position -= pieces[piece].Value!.Length;
            piece++;
        }

        return (piece, position);
    }

    private static bool IsReported(SecretMatch match) => match.Confidence >= SecretConfidence.High;

    /// <summary>Tests of cryptography make keys up, but an issuer's account hangs on those of Google's services.</summary>
    private static bool IsTestKey(SecretMatch match, SyntaxNodeAnalysisContext context) =>
        match.Detector is { Kind: SecretKind.PrivateKey, Provider: not "Google" } && SecretScope.For(context.Compilation).IsTestCode(context.Node, context.Options);

    private static void Report(SyntaxNodeAnalysisContext context, TextSpan span, string text, SecretMatch match, PieceRange? pieces, int offset)
    {
        if (IsTestKey(match, context) || AcceptedSecrets.Holds(context, () => text.Substring(match.Start, match.Length)))
        {
            return;
        }

        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[SecretProperties.Detector] = match.Detector.Id;
        properties[SecretProperties.Variable] = match.Detector.Variable;
        properties[SecretProperties.Provider] = match.Detector.Provider;
        properties[SecretProperties.Stretch] = ReportedSecret.Write(new TextSpan(offset, match.Length));
        if (pieces is { } range)
        {
            properties[SecretProperties.Pieces] = range.Write();
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.RF1001_HardcodedProviderSecret,
            Location.Create(context.Node.SyntaxTree, span),
            properties.ToImmutable(),
            match.Detector.Name,
            SecretMask.Mask(text, match)));
    }
}
