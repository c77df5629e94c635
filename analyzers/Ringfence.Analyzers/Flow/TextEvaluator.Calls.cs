using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;
using Ringfence.Analyzers.Flow.Methods;

namespace Ringfence.Analyzers.Flow;

/// <summary>Calls: of methods that are understood, of nested functions, and of anything else.</summary>
internal sealed partial class TextEvaluator
{
    /// <summary>
    /// Follows a nested function with these arguments, as run exactly once or any number of times. The result is what it returns, or null when it
    /// returns nothing. What it does to objects it shares is done.
    /// </summary>
    internal bool TryInline(
        ControlFlowGraph function, IMethodSymbol method, ImmutableArray<FlowValue> arguments, bool runsOnce, out FlowValue? result)
    {
        result = null;
        if (method.IsAsync || Context.Inlined.Count >= TextFlowContext.MaxInlining || Context.Inlined.Contains(method)
            || ++Context.InlinedCalls > TextFlowContext.MaxInlinedCalls)
        {
            return false;
        }

        var entry = State;
        for (var i = 0; i < method.Parameters.Length && i < arguments.Length; i++)
        {
            var parameter = method.Parameters[i];
            entry = Context.Scan.IsUnstable(parameter) ? entry : entry.WithVariable(Context.Slots.Of(parameter), arguments[i]);
        }

        Context.Inlined.Push(method);
        var inner = new TextEvaluator(function, Context, null);
        var states = FlowAnalysis<TextState>.Run(function, entry, inner, Context.Budget, Context.CancellationToken);
        foreach (var block in function.Blocks)
        {
            if (states?[block.Ordinal] is not { } state || block.FallThroughSuccessor?.Semantics != ControlFlowBranchSemantics.Return)
            {
                continue;
            }

            inner.State = state;
            foreach (var operation in block.Operations)
            {
                inner.Evaluate(operation);
            }

            if (block.BranchValue is not null)
            {
                var value = inner.Evaluate(block.BranchValue);
                result = result is null ? value : result.Join(value);
            }
        }

        Context.Inlined.Pop();
        if (states?[states.Length - 1] is not { } exit)
        {
            return false;
        }

        State = State.WithObjects(runsOnce ? exit.Objects : State.Objects.Merge(exit.Objects, static (a, b) => a.Join(b), keepSingles: true));
        return true;
    }

    internal ControlFlowGraph GraphOf(IFlowAnonymousFunctionOperation lambda) => graph.GetAnonymousFunctionControlFlowGraphInScope(lambda);

    /// <summary>Chains of calls may be as long as a fluent builder likes: walked from their start, not recursed into.</summary>
    private FlowValue InvokeChain(IInvocationOperation last)
    {
        var chain = new Stack<IInvocationOperation>();
        var call = last;
        chain.Push(call);
        while (call.Instance is IInvocationOperation { ConstantValue.HasValue: false } previous)
        {
            chain.Push(call = previous);
        }

        var receiver = call.Instance is null ? null : Evaluate(call.Instance);
        while (chain.Count > 0)
        {
            Context.Budget.TryOperation();
            receiver = Invoke(chain.Pop(), receiver);
        }

        return receiver!;
    }

    private FlowValue Invoke(IInvocationOperation call, FlowValue? receiver)
    {
        var values = Collect(new CallValues(call, call.TargetMethod, call.Instance, receiver), call.Arguments);
        Observe(call, call.Arguments, values);
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            return CallLocalFunction(call, values);
        }

        return TextCalls.TryCall(this, values)
            ?? BuilderCalls.TryCall(this, values)
            ?? SequenceCalls.TryCall(this, values)
            ?? CallLabeled(call, values)
            ?? CallSource(call, values)
            ?? CallForeign(call, values, call.Arguments);
    }

    /// <summary>A recursive call adds nothing to what its method gives but what its arguments bring.</summary>
    private TextValue CallSelf(IInvocationOperation call, CallValues values)
    {
        CallForeign(call, values, call.Arguments);
        var text = TextValue.Empty;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && IsText(parameter.Type))
            {
                text = Append(text, PieceOf(values.ValueAt(parameter.Ordinal), argument.Value));
            }
        }

        return text.Blur();
    }

    /// <summary>A call of a method of the project: what it gives, does to builders and proves is known from its body.</summary>
    private FlowValue? CallSource(IInvocationOperation call, CallValues values)
    {
        if (Context.Summarized is { } self && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, self))
        {
            return CallSelf(call, values);
        }

        if (Context.SummaryOfCall(call.TargetMethod) is not { } summary)
        {
            return null;
        }

        var result = SummaryCalls.ResultOf(this, summary, values);
        var given = new List<(IArgumentOperation Argument, FlowValue Value)>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && summary.Parameters[parameter.Ordinal] is TextValue left)
            {
                given.Add((argument, SummaryCalls.Fill(this, left, values)));
            }
        }

        var foreign = CallForeign(call, values, call.Arguments);
        foreach (var (argument, value) in given)
        {
            if (values.ValueAt(argument.Parameter!.Ordinal) is ReferenceValue builder && Context.Types.IsBuilder(argument.Value.Type))
            {
                Change(builder, call, _ => value);
            }
            else if (argument.Parameter.RefKind is RefKind.Out or RefKind.Ref)
            {
                Store(argument.Value, value, argument.Value);
            }
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && summary.ProvesOnReturn(parameter.Ordinal))
            {
                Prove(argument.Value, PartLabel.AllowListed);
            }
        }

        return result ?? foreign;
    }

    private TextValue? CallLabeled(IInvocationOperation call, CallValues values)
    {
        if (Context.Types.Labeled.Find(call.TargetMethod, call.Instance?.Type) is not { } label)
        {
            return null;
        }

        ForgetReferenced(call.Arguments, label);
        return TextValue.Hole(call, Context.Types.Safe.Contains(call.Type) ? PartLabel.SafeByType : label);
    }

    private CallValues Collect(CallValues values, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            values.Add(argument, argument.Parameter?.RefKind == RefKind.Out ? TextValue.Empty : Evaluate(argument.Value));
        }

        return values;
    }

    private void Observe(IOperation call, ImmutableArray<IArgumentOperation> arguments, CallValues values)
    {
        if (observer is null)
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None } parameter && IsText(parameter.Type))
            {
                observer.OnArgument(call, argument, PieceOf(values.ValueAt(parameter.Ordinal), argument.Value));
            }
        }
    }

    private FlowValue CallLocalFunction(IInvocationOperation call, CallValues values)
    {
        var method = call.TargetMethod.OriginalDefinition;
        var arguments = ImmutableArray.CreateBuilder<FlowValue>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            arguments.Add(values.ValueAt(i) is TextValue text ? PieceOf(text, values.OperationAt(i)) : values.ValueAt(i));
        }

        if (!TryInline(graph.GetLocalFunctionControlFlowGraphInScope(method), method, arguments.MoveToImmutable(), runsOnce: true, out var result))
        {
            EscapeShared(call);
            return CallForeign(call, values, call.Arguments);
        }

        ForgetReferenced(call.Arguments);
        State = State.WithoutFields();
        return result ?? Unknown(call);
    }

    private FlowValue CallForeign(IOperation call, CallValues values, ImmutableArray<IArgumentOperation> arguments)
    {
        if (values.ReceiverValue is { } receiver)
        {
            Escape(receiver, call);
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                Escape(values.ValueAt(parameter.Ordinal), call);
            }
        }

        ForgetReferenced(arguments);
        State = State.WithoutFields();
        return UnknownFrom(call, PassThroughs.OriginOf(values));
    }

    /// <summary>What is handed over by reference may come back as anything.</summary>
    private void ForgetReferenced(ImmutableArray<IArgumentOperation> arguments, PartLabel? source = null)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
            {
                Store(argument.Value, TextValue.Hole(Unwrap(argument.Value), LabelOf(argument.Value.Type) is var label && label == PartLabel.Unknown ? source ?? label : label), argument.Value);
            }
        }
    }

    private FlowValue Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return EvaluateForeign(creation);
        }

        var values = Collect(new CallValues(creation, constructor, null, null), creation.Arguments);
        Observe(creation, creation.Arguments, values);
        return BuilderCalls.TryCreate(this, values) ?? SequenceCalls.TryCreate(this, values) ?? CallForeign(creation, values, creation.Arguments);
    }

    private FlowValue MakeLambda(IFlowAnonymousFunctionOperation lambda)
    {
        if (observer is not null)
        {
            Lambdas.Add((lambda, State));
        }

        EscapeShared(lambda);
        return Unknown(lambda);
    }

    /// <summary>Objects that nested functions share may be changed by them at any time from here on.</summary>
    private void EscapeShared(IOperation operation)
    {
        foreach (var variable in Context.Scan.Shared)
        {
            if (State.Variables.Find(Context.Slots.Of(variable)) is { } value)
            {
                Escape(value, operation);
            }
        }
    }
}
