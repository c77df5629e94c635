using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Literals;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>The pieces of a text as one string, with a mark for what is known at run time only, and the way back to the source.</summary>
internal sealed class JoinedText
{
    /// <summary>Stands for what is known at run time only, in a form every judge takes for a reference.</summary>
    private const string Hole = "${hole}";

    private readonly IReadOnlyList<TextPiece> _pieces;
    private readonly int[] _starts;

    private JoinedText(IReadOnlyList<TextPiece> pieces)
    {
        _pieces = pieces;
        _starts = new int[pieces.Count];
        var joined = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            _starts[i] = joined.Length;
            joined.Append(pieces[i].Value ?? Hole);
        }

        Text = joined.ToString();
    }

    internal string Text { get; }

    internal static JoinedText Of(ExpressionSyntax root, SemanticModel model, CancellationToken cancellation) =>
        new(FoldedText.Create(root, model, cancellation).Pieces);

    /// <summary>
    /// The span of a stretch: within one piece that is spelled out exactly, over several the whole text and which pieces. Null for a
    /// stretch that lies
    /// in a constant from elsewhere.
    /// </summary>
    internal (TextSpan Span, PieceRange? Pieces)? Find(ExpressionSyntax root, int start, int length)
    {
        var from = PieceAt(start);
        var to = PieceAt(start + length - 1);
        var piece = _pieces[from];
        if (from != to)
        {
            for (var i = from; i <= to; i++)
            {
                if (_pieces[i].Value is null)
                {
                    return null;
                }
            }

            return (root.Span, new PieceRange(from, start - _starts[from], to, start + length - _starts[to]));
        }

        if (!piece.IsSpelledOut)
        {
            return null;
        }

        return piece.Node is ExpressionSyntax && length == piece.Value!.Length
            ? (piece.Node.Span, null)
            : (LiteralPositions.Find(piece.Token, start - _starts[from], length) ?? piece.Node.Span, null);
    }

    /// <summary>Where a stretch stands in the value of the piece it begins in.</summary>
    internal TextSpan StretchOf(int start, int length) => new(start - _starts[PieceAt(start)], length);

    private int PieceAt(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        if (index < 0)
        {
            index = ~index - 1;
        }

        while (index + 1 < _starts.Length && _starts[index + 1] == position)
        {
            index++; // Empty pieces begin where the next one does.
        }

        return index;
    }
}
