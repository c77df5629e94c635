using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Rules.Injection;

/// <summary>Holes of sums: the marker goes into the literals beside it, so that <c>"a = '" + x + "'"</c> becomes one literal.</summary>
internal static class ConcatenationEdits
{
    internal static bool TryReplace(SyntaxNode hole, ImmutableArray<Part> parts, PartEdit[] edits, HashSet<SyntaxNode> done, List<TextChange> changes)
    {
        var operands = new List<ExpressionSyntax>();
        Flatten(TopOf(hole), operands);
        var first = operands.FindIndex(o => o == hole);
        if (first < 0)
        {
            return false;
        }

        // Holes that share a parameter stand side by side, with text between them that moved into its value.
        var last = first;
        var marker = MarkerOf(operands[first], parts, edits);
        for (var i = first + 1; i < operands.Count && IsGone(operands[i], parts, edits); i++)
        {
            marker += MarkerOf(operands[i], parts, edits);
            done.Add(operands[i]);
            last = i;
        }

        if (marker.Length == 0)
        {
            return false;
        }

        var left = first > 0 ? MergeableAt(operands[first - 1]) : null;
        var right = last + 1 < operands.Count ? MergeableAt(operands[last + 1]) : null;
        if (HasComment(operands, Math.Max(0, first - 1), Math.Min(operands.Count - 1, last + 1)))
        {
            left = right = null;
        }

        if (left is not null && right is not null && IsVerbatim(left) != IsVerbatim(right))
        {
            right = null;
        }

        var start = left is null ? operands[first].SpanStart : left.Span.End - 1;
        var end = right is null ? operands[last].Span.End : right.SpanStart + OpeningLength(right);
        var opening = left is not null ? "" : right is not null && IsVerbatim(right) ? "@\"" : "\"";
        changes.Add(new TextChange(TextSpan.FromBounds(start, end), opening + marker + (right is null ? "\"" : "")));
        RemoveWithin(changes, TextSpan.FromBounds(operands[first].SpanStart, operands[last].Span.End), changes.Count - 1);
        return true;
    }

    /// <summary>Deletions within literals that go as a whole are already part of the replacement.</summary>
    private static void RemoveWithin(List<TextChange> changes, TextSpan span, int keep)
    {
        for (var i = changes.Count - 1; i >= 0; i--)
        {
            if (i < keep && span.Contains(changes[i].Span))
            {
                changes.RemoveAt(i);
                keep--;
            }
        }
    }

    private static BinaryExpressionSyntax TopOf(SyntaxNode node)
    {
        var top = (BinaryExpressionSyntax)node.Parent!;
        while (top.Parent is BinaryExpressionSyntax parent && parent.IsKind(SyntaxKind.AddExpression))
        {
            top = parent;
        }

        return top;
    }

    private static void Flatten(BinaryExpressionSyntax top, List<ExpressionSyntax> operands)
    {
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(top);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.AddExpression))
            {
                pending.Push(binary.Right);
                pending.Push(binary.Left);
            }
            else
            {
                operands.Add(next);
            }
        }
    }

    private static bool IsGone(ExpressionSyntax operand, ImmutableArray<Part> parts, PartEdit[] edits)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (TextEdits.Outermost(parts[i].Source.Syntax) == operand)
            {
                return TextEdits.IsHole(edits[i])
                    || (edits[i].Kind == PartEditKind.Delete && edits[i].Deleted.Sum(static s => s.Length) == parts[i].Text!.Length && IsFollowedByHole(operand, parts, edits));
            }
        }

        return false;
    }

    private static bool IsFollowedByHole(ExpressionSyntax literal, ImmutableArray<Part> parts, PartEdit[] edits)
    {
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            if (parts[i].Source.Syntax == literal)
            {
                return edits[i + 1].Kind == PartEditKind.Remove;
            }
        }

        return false;
    }

    private static string MarkerOf(ExpressionSyntax operand, ImmutableArray<Part> parts, PartEdit[] edits)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (TextEdits.Outermost(parts[i].Source.Syntax) == operand)
            {
                return edits[i].Marker ?? "";
            }
        }

        return "";
    }

    private static LiteralExpressionSyntax? MergeableAt(ExpressionSyntax operand) =>
        operand is LiteralExpressionSyntax literal && literal.Token.IsKind(SyntaxKind.StringLiteralToken) ? literal : null;

    private static bool IsVerbatim(LiteralExpressionSyntax literal) => literal.Token.Text[0] == '@';

    private static int OpeningLength(LiteralExpressionSyntax literal) => IsVerbatim(literal) ? 2 : 1;

    private static bool HasComment(List<ExpressionSyntax> operands, int first, int last)
    {
        var tree = operands[first].SyntaxTree.GetRoot();
        foreach (var trivia in tree.DescendantTrivia(TextSpan.FromBounds(operands[first].SpanStart, operands[last].Span.End)))
        {
            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)
                && trivia.SpanStart >= operands[first].SpanStart && trivia.Span.End <= operands[last].Span.End)
            {
                return true;
            }
        }

        return false;
    }
}
