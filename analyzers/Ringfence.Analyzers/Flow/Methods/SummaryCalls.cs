using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Puts the arguments of one call into the summary of the method.</summary>
internal static class SummaryCalls
{
    /// <summary>The text or the texts the call gives; null when it gives something else.</summary>
    internal static FlowValue? ResultOf(TextEvaluator evaluator, MethodSummary summary, CallValues call) => summary.Result switch
    {
        TextValue text => IsBuilder(evaluator, call.Method.ReturnType)
            ? evaluator.NewObject(call.Call, Fill(evaluator, text, call))
            : Fill(evaluator, text, call),
        SequenceValue sequence => evaluator.NewObject(call.Call, Fill(evaluator, sequence, call)),
        TupleValue tuple => new TupleValue(ImmutableArray.CreateRange(tuple.Elements, element => (FlowValue)FillElement(evaluator, element, call))),
        _ => null,
    };

    /// <summary>The text with arguments in place of parameters. All of it is written by the call, as far as the caller's code can show.</summary>
    internal static TextValue Fill(TextEvaluator evaluator, TextValue text, CallValues call)
    {
        TextValue? filled = null;
        foreach (var alternative in text.Alternatives)
        {
            var next = TextValue.Empty;
            foreach (var part in alternative.ToParts())
            {
                next = evaluator.Append(next, Fill(evaluator, part, call));
            }

            next = alternative.IsBlurred ? next.Blur() : next;
            filled = filled is null ? next : filled.Or(next);
        }

        return filled!;
    }

    private static TextValue Fill(TextEvaluator evaluator, Part part, CallValues call)
    {
        if (part.Text is { } literal)
        {
            return TextValue.Literal(literal, call.Call);
        }

        if (part.Origin is IParameterReferenceOperation { Parameter: { } parameter } && parameter.Ordinal < call.Count && IsOf(parameter, call.Method))
        {
            var argument = call.ValueAt(parameter.Ordinal);
            var place = call.OperationAt(parameter.Ordinal);
            if (part.Label == PartLabel.Opaque && argument is ReferenceValue builder)
            {
                return evaluator.Content(builder, place) as TextValue ?? TextValue.Of(part.At(call.Call));
            }

            if (part.IsUnsafe)
            {
                return TextFormats.Formatted(evaluator.PieceOf(argument, place), part.Format, part.IsAligned, call.Call);
            }
        }

        return TextValue.Of(part.At(call.Call));
    }

    private static SequenceValue Fill(TextEvaluator evaluator, SequenceValue sequence, CallValues call)
    {
        var elements = ImmutableArray.CreateRange(sequence.Elements, element => (FlowValue)FillElement(evaluator, element, call));
        return sequence.IsExact ? SequenceValue.Of(elements) : SequenceValue.OfAny(elements.IsEmpty ? null : elements[0]);
    }

    private static TextValue FillElement(TextEvaluator evaluator, FlowValue element, CallValues call) =>
        element is TextValue text ? Fill(evaluator, text, call) : TextValue.Hole(call.Call, PartLabel.Unknown);

    private static bool IsBuilder(TextEvaluator evaluator, ITypeSymbol type) =>
        evaluator.Context.Types.IsBuilder(type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result } ? result[0] : type);

    private static bool IsOf(IParameterSymbol parameter, IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, (method.PartialImplementationPart ?? method).OriginalDefinition)
        || SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method.OriginalDefinition);
}
