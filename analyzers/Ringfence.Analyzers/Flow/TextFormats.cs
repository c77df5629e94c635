using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>Interpolated strings and composite formats.</summary>
internal static class TextFormats
{
    internal static FlowValue Interpolate(TextEvaluator evaluator, IInterpolatedStringOperation interpolated)
    {
        var text = TextValue.Empty;
        foreach (var part in interpolated.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    text = evaluator.Append(text, evaluator.TextOf(evaluator.Evaluate(literal.Text), literal.Text));
                    break;
                case IInterpolationOperation hole:
                    var piece = evaluator.PieceOf(evaluator.Evaluate(hole.Expression), hole.Expression);
                    var format = hole.FormatString?.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
                    text = evaluator.Append(text, Formatted(piece, format, hole.Alignment is not null, hole.Expression));
                    break;
                default:
                    text = evaluator.Append(text, TextValue.Hole(part, PartLabel.Unknown));
                    break;
            }
        }

        return text;
    }

    /// <summary>A composite format with its arguments.</summary>
    internal static TextValue Compose(TextEvaluator evaluator, TextValue format, SequenceValue arguments, IOperation call)
    {
        var texts = new List<string>();
        var isConstant = format.TryGetConstants(texts);
        var alternatives = new List<Text>();
        foreach (var text in texts)
        {
            if (!arguments.IsExact || FormatPiece.Parse(text) is not { } pieces)
            {
                isConstant = false;
                break;
            }

            var composed = Compose(evaluator, pieces, arguments.Elements, format, call);
            alternatives.AddRange(composed.Alternatives);
        }

        if (isConstant && alternatives.Count > 0)
        {
            return TextValue.OneOf(alternatives);
        }

        return arguments.Any is { } any ? evaluator.Append(format, evaluator.TextOf(any, call)).Blur() : format;
    }

    internal static TextValue Formatted(TextValue piece, string? format, bool isAligned, IOperation source)
    {
        if (format is null && !isAligned)
        {
            return piece;
        }

        return piece.Constant is not null ? TextValue.Hole(source, PartLabel.Constant) : piece.Select(p => p.Formatted(format, isAligned));
    }

    private static TextValue Compose(
        TextEvaluator evaluator, List<FormatPiece> pieces, ImmutableArray<FlowValue> arguments, TextValue format, IOperation call)
    {
        var source = format.Exact is { Count: > 0 } text ? text.ToParts()[0].Source : call;
        var result = TextValue.Empty;
        foreach (var piece in pieces)
        {
            var next = piece.Text is { } literal
                ? TextValue.Literal(literal, source)
                : piece.Index < arguments.Length
                    ? Formatted(evaluator.TextOf(arguments[piece.Index], call), piece.Format, piece.IsAligned, call)
                    : TextValue.Empty;
            result = evaluator.Append(result, next);
        }

        return result;
    }
}
