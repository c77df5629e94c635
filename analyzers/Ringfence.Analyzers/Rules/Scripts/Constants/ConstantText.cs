using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ringfence.Analyzers.Rules.Scripts.Constants;

/// <summary>A text that is the same in every run, and where each of its characters is written.</summary>
internal sealed class ConstantText
{
    private readonly ExpressionSyntax _expression;
    private readonly List<TextPart> _parts;
    private readonly int[] _starts;

    private ConstantText(ExpressionSyntax expression, List<TextPart> parts)
    {
        _expression = expression;
        _parts = parts.FindAll(static part => part.Value.Length > 0);
        _starts = new int[_parts.Count];
        var text = new StringBuilder();
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = text.Length;
            text.Append(_parts[i].Value);
        }

        Text = text.ToString();
    }

    internal string Text { get; }

    /// <summary>The text an expression always has; null when it is not known, or not the same each time.</summary>
    internal static ConstantText? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        ConstantTextReader.Read(expression, model, cancellation) is { } parts ? new ConstantText(expression, parts) : null;

    /// <summary>
    /// The place of a stretch: its very characters, from the first to the last where it goes over several parts of one expression, and the
    /// whole expression where its parts are written apart.
    /// </summary>
    internal Location LocationOf(int start, int end)
    {
        if (_parts.Count == 0)
        {
            return _expression.GetLocation();
        }

        var first = start == end && start > 0 ? PartAt(start == Text.Length ? start - 1 : start) : PartAt(start);
        var last = start == end ? first : PartAt(end - 1);
        var (from, to) = (_parts[first], _parts[last]);
        if (first == last)
        {
            return Location.Create(from.Node.SyntaxTree, from.SpanOf(start - _starts[first], end - _starts[first]));
        }

        if (from.Root != to.Root)
        {
            return _expression.GetLocation();
        }

        var begin = from.SpanOf(start - _starts[first], from.Value.Length).Start;
        return Location.Create(from.Node.SyntaxTree, TextSpan.FromBounds(begin, to.SpanOf(0, end - _starts[last]).End));
    }

    private int PartAt(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        return index >= 0 ? index : ~index - 1;
    }
}
