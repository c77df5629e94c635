using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>The string domain run over a body and all functions nested in it.</summary>
internal sealed class TextFlow
{
    private readonly TextFlowContext _context;
    private readonly ITextObserver _observer;
    private readonly Queue<(ControlFlowGraph Graph, SlotMap<FlowValue> Objects)> _nested = new();

    private TextFlow(TextFlowContext context, ITextObserver observer)
    {
        _context = context;
        _observer = observer;
    }

    /// <summary>
    /// Follows the texts through a body and shows the observer each place that uses one. False when the budget was spent: what was observed until
    /// then is right, but not all.
    /// </summary>
    internal static bool Run(ControlFlowGraph graph, TextTypes types, ITextObserver observer, FlowBudget budget, CancellationToken cancellationToken)
    {
        var body = graph.OriginalOperation;
        var context = new TextFlowContext(types, FunctionScan.Of(body), body.SemanticModel, types.Methods, budget, cancellationToken);
        var flow = new TextFlow(context, observer);
        try
        {
            flow._nested.Enqueue((graph, SlotMap<FlowValue>.Empty));
            while (flow._nested.Count > 0 && !budget.IsSpent)
            {
                var (next, objects) = flow._nested.Dequeue();
                flow.Analyze(next, objects);
            }

            return !budget.IsSpent;
        }
        catch (InsufficientExecutionStackException)
        {
            budget.GiveUp();
            return false;
        }
    }

    private void Analyze(ControlFlowGraph graph, SlotMap<FlowValue> objects)
    {
        var evaluator = new TextEvaluator(graph, _context, null);
        var entry = TextState.Empty.WithVariables(EntryOf(_context)).WithObjects(objects);
        if (FlowAnalysis<TextState>.Run(graph, entry, evaluator, _context.Budget, _context.CancellationToken) is not { } states)
        {
            return;
        }

        var observing = new TextEvaluator(graph, _context, _observer);
        foreach (var block in graph.Blocks)
        {
            if (states[block.Ordinal] is not { } state)
            {
                continue;
            }

            foreach (var operation in block.Operations)
            {
                state = observing.Apply(operation, state);
            }

            if (block.BranchValue is not null)
            {
                observing.Apply(block.BranchValue, state);
            }
        }

        foreach (var (lambda, state) in observing.Lambdas)
        {
            _nested.Enqueue((graph.GetAnonymousFunctionControlFlowGraphInScope(lambda), AsLeftOpen(state.Objects, lambda)));
        }

        foreach (var function in graph.LocalFunctions)
        {
            _nested.Enqueue((graph.GetLocalFunctionControlFlowGraphInScope(function), SlotMap<FlowValue>.Empty));
        }
    }

    /// <summary>A nested function may run at any time: shared variables hold anything they are ever set to.</summary>
    internal static SlotMap<FlowValue> EntryOf(TextFlowContext context)
    {
        var variables = context.EverAssigned;
        foreach (var parameter in context.Scan.AssignedParameters)
        {
            var slot = context.Slots.Of(parameter.Key);
            var type = ((IParameterSymbol)parameter.Key).Type;
            FlowValue initial = context.Types.IsBuilder(type)
                ? ReferenceValue.Of(context.Slots.OfObject(parameter.Key))
                : TextValue.Hole(
                    parameter.Value,
                    context.Types.Safe.Contains(type)
                        ? PartLabel.SafeByType
                        : context.Types.Outside.Find((IParameterSymbol)parameter.Key) ?? context.Types.Labeled.OfType(type) ?? PartLabel.Unknown);
            variables = variables.Set(slot, variables.Find(slot) is { } assigned ? initial.Join(assigned) : initial);
        }

        return variables;
    }

    private static SlotMap<FlowValue> AsLeftOpen(SlotMap<FlowValue> objects, IOperation source)
    {
        var opened = objects;
        objects.ForEach((slot, content) => opened = opened.Set(slot, ObjectContents.LeaveOpen(content, source)));
        return opened;
    }
}
