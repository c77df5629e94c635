using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Literals;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>A secret that is split over several pieces of a concatenation or over holes of an interpolated string.</summary>
internal sealed class SplitSecret
{
    private readonly IReadOnlyList<TextPiece> _pieces;
    private readonly PieceRange _range;

    private SplitSecret(IReadOnlyList<TextPiece> pieces, PieceRange range)
    {
        _pieces = pieces;
        _range = range;
    }

    internal bool IsWhole => _range.First == 0 && _range.FirstOffset == 0 && _range.Last == _pieces.Count - 1 && EndsWithLast;

    /// <summary>The secret, put together.</summary>
    internal string Value
    {
        get
        {
            var value = First.Value!.Substring(_range.FirstOffset);
            for (var i = _range.First + 1; i < _range.Last; i++)
            {
                value += _pieces[i].Value;
            }

            return value + Last.Value!.Substring(0, _range.LastEnd);
        }
    }

    private TextPiece First => _pieces[_range.First];

    private TextPiece Last => _pieces[_range.Last];

    private bool EndsWithLast => _range.LastEnd == Last.Value!.Length;

    internal static SplitSecret? Find(ExpressionSyntax text, SemanticModel model, PieceRange? range, CancellationToken cancellation)
    {
        var pieces = FoldedText.Create(text, model, cancellation).Pieces;
        return range is { } known
            && known.First < known.Last && known.Last < pieces.Count
            && pieces[known.First].Value is { } first && known.FirstOffset < first.Length
            && pieces[known.Last].Value is { } last && known.LastEnd > 0 && known.LastEnd <= last.Length
                ? new SplitSecret(pieces, known)
                : null;
    }

    internal bool Plan(RunTimeValue value, List<TextChange> changes)
    {
        for (var i = _range.First; i <= _range.Last; i++)
        {
            if (_pieces[i].Node.Parent != First.Node.Parent
                && (_pieces[i].Node is InterpolatedStringContentSyntax || First.Node is InterpolatedStringContentSyntax))
            {
                return false; // It runs across the edge of an interpolated string.
            }
        }

        return First.Node is InterpolatedStringContentSyntax ? PlanHole(value, changes) : PlanOperand(value, changes);
    }

    private bool PlanHole(RunTimeValue value, List<TextChange> changes)
    {
        if (Start() is not { } start || End() is not { } end)
        {
            return false;
        }

        return InterpolatedReplacement.Plan((InterpolatedStringExpressionSyntax)First.Node.Parent!, TextSpan.FromBounds(start, end), value, changes);
    }

    private int? Start() => First.IsSpelledOut
        ? LiteralPositions.Find(First.Token, _range.FirstOffset, 1)?.Start
        : _range.FirstOffset == 0 ? First.Node.SpanStart : null;

    private int? End() => Last.IsSpelledOut
        ? LiteralPositions.Find(Last.Token, _range.LastEnd - 1, 1)?.End
        : EndsWithLast ? Last.Node.Span.End : null;

    private bool PlanOperand(RunTimeValue value, List<TextChange> changes)
    {
        if (!IsBalanced() || First.Node.IsKind(SyntaxKind.Utf8StringLiteralExpression))
        {
            return false;
        }

        var (start, before) = Head();
        var (end, after) = Tail();
        changes.Add(new TextChange(TextSpan.FromBounds(start, end), before + value.Operand + after));
        return true;
    }

    // What the first and the last literal hold besides stays as it is spelled: another secret in there has changes of its own.
    private (int Start, string Before) Head()
    {
        if (_range.FirstOffset == 0)
        {
            return (First.Node.SpanStart, string.Empty);
        }

        return First.Token.IsKind(SyntaxKind.StringLiteralToken) && Start() is { } start
            ? (start, "\" + ")
            : (First.Node.SpanStart, Quote(First.Value!.Substring(0, _range.FirstOffset)) + " + ");
    }

    private (int End, string After) Tail()
    {
        if (EndsWithLast)
        {
            return (Last.Node.Span.End, string.Empty);
        }

        return Last.Token.IsKind(SyntaxKind.StringLiteralToken) && End() is { } end
            ? (end, Last.Token.Text[0] == '@' ? " + @\"" : " + \"")
            : (Last.Node.Span.End, " + " + Quote(Last.Value!.Substring(_range.LastEnd)));
    }

    /// <summary>Whether the stretch from the first operand to the last cuts through no pair of brackets.</summary>
    private bool IsBalanced() => Brackets(First.Node) == Brackets(Last.Node);

    private static SyntaxNode? Brackets(SyntaxNode operand)
    {
        var node = operand.Parent;
        while (node is BinaryExpressionSyntax)
        {
            node = node.Parent;
        }

        return node is ParenthesizedExpressionSyntax ? node : null;
    }

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
