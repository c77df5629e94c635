using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow.Methods;

/// <summary>Makes a summary by running the string domain over the method once, with nothing known of its arguments.</summary>
internal static class SummaryBuilder
{
    internal static MethodSummary? Build(ControlFlowGraph graph, IMethodSymbol method, TextFlowContext context)
    {
        var evaluator = new TextEvaluator(graph, context, null);
        var entry = TextState.Empty.WithVariables(TextFlow.EntryOf(context));
        if (FlowAnalysis<TextState>.Run(graph, entry, evaluator, context.Budget, context.CancellationToken) is not { } states)
        {
            return null;
        }

        FlowValue? result = null;
        FlowValue? yielded = null;
        var whenTrue = ImmutableArray<bool>.Empty;
        foreach (var block in graph.Blocks)
        {
            if (states[block.Ordinal] is not { } state)
            {
                continue;
            }

            foreach (var operation in block.Operations)
            {
                state = evaluator.Apply(operation, state);
                yielded = Yielded(evaluator, operation, state) is not { } element ? yielded : yielded is null ? element : yielded.Join(element);
            }

            if (block.FallThroughSuccessor?.Semantics != ControlFlowBranchSemantics.Return || block.BranchValue is not { } returned)
            {
                continue;
            }

            evaluator.State = state;
            var value = Export(evaluator, evaluator.Evaluate(returned), returned);
            result = result is null ? value : result.Join(value);
            whenTrue = AlsoProved(whenTrue, returned, evaluator, method);
        }

        if (context.Budget.IsSpent)
        {
            return null;
        }

        var exit = states[states.Length - 1];
        evaluator.State = exit ?? TextState.Empty;
        return new MethodSummary(
            yielded is null ? result : SequenceValue.OfAny(yielded), ImmutableArray.CreateRange(method.Parameters, parameter => exit is null ? null : Left(evaluator, parameter, graph)),
            exit is null ? ImmutableArray<bool>.Empty : Proved(evaluator, method), whenTrue,
            context.Depth);
    }

    /// <summary>The element an iterator gives there.</summary>
    private static TextValue? Yielded(TextEvaluator evaluator, IOperation operation, TextState state)
    {
        if (operation is not IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value })
        {
            return null;
        }

        evaluator.State = state;
        return ExportElement(evaluator, evaluator.Evaluate(value), value);
    }

    /// <summary>What a parameter of the method holds for the caller when it is done.</summary>
    private static FlowValue? Left(TextEvaluator evaluator, IParameterSymbol parameter, ControlFlowGraph graph)
    {
        var context = evaluator.Context;
        if (context.Types.IsBuilder(parameter.Type))
        {
            return evaluator.State.Objects.Find(context.Slots.OfObject(parameter)) as TextValue;
        }

        return parameter.RefKind is RefKind.Out or RefKind.Ref && evaluator.State.Variables.Find(context.Slots.Of(parameter)) is { } value
            ? Export(evaluator, value, graph.OriginalOperation)
            : null;
    }

    /// <summary>What every way that returns true proves; a way that returns false proves nothing, and need not.</summary>
    private static ImmutableArray<bool> AlsoProved(ImmutableArray<bool> known, IOperation returned, TextEvaluator evaluator, IMethodSymbol method)
    {
        if (returned.Type?.SpecialType != SpecialType.System_Boolean || returned.ConstantValue is { HasValue: true, Value: false })
        {
            return known;
        }

        if (!returned.ConstantValue.HasValue)
        {
            evaluator.State = evaluator.Assume(returned, true, evaluator.State);
        }

        var proved = Proved(evaluator, method);
        return known.IsEmpty ? proved : ImmutableArray.CreateRange(proved.Select((now, i) => now && known[i]));
    }

    private static ImmutableArray<bool> Proved(TextEvaluator evaluator, IMethodSymbol method) =>
        ImmutableArray.CreateRange(
            method.Parameters,
            parameter => parameter.Type.SpecialType == SpecialType.System_String
                && evaluator.State.Proved.Find(evaluator.Context.Slots.Of(parameter)) is TextValue { HasNoUnsafe: true });

    /// <summary>The value without references to objects, which mean something only within the method.</summary>
    private static FlowValue Export(TextEvaluator evaluator, FlowValue value, IOperation place)
    {
        switch (value)
        {
            case TextValue:
                return value;
            case ReferenceValue reference:
                return evaluator.Content(reference, place) switch
                {
                    TextValue text => text,
                    SequenceValue sequence => Export(evaluator, sequence, place),
                    _ => TextValue.Hole(place, PartLabel.Unknown),
                };
            case SequenceValue sequence:
                var elements = ImmutableArray.CreateRange(sequence.Elements, element => (FlowValue)ExportElement(evaluator, element, place));
                return sequence.IsExact ? SequenceValue.Of(elements) : SequenceValue.OfAny(elements.IsEmpty ? null : elements[0]);
            case TupleValue tuple:
                return new TupleValue(ImmutableArray.CreateRange(tuple.Elements, element => (FlowValue)ExportElement(evaluator, element, place)));
            default:
                return TextValue.Hole(place, PartLabel.Unknown);
        }
    }

    private static TextValue ExportElement(TextEvaluator evaluator, FlowValue element, IOperation place) =>
        element is TextValue || (element is ReferenceValue reference && evaluator.Content(reference, place) is TextValue)
            ? evaluator.TextOf(element, place)
            : TextValue.Hole(place, PartLabel.Unknown);
}
