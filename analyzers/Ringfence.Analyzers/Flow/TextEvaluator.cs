using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Flow;

/// <summary>What one operation does to the state of the string domain, and what its value is.</summary>
internal sealed class TextEvaluator(ControlFlowGraph graph, TextFlowContext context, ITextObserver? observer) : IFlowTransfer<TextState>
{
    /// <summary>Deeper expressions make the analysis give up. Sums and chains of calls do not count: they are walked.</summary>
    private const int MaxNesting = 400;

    /// <summary>The kind of a collection expression, which the oldest supported compiler has no name for.</summary>
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private int _nesting;

    internal TextFlowContext Context { get; } = context;

    internal TextState State { get; set; } = TextState.Empty;

    /// <summary>When observing, the lambdas met, each with the state where it was made.</summary>
    internal List<(IFlowAnonymousFunctionOperation Lambda, TextState State)> Lambdas { get; } = [];

    public TextState Join(TextState known, TextState added) => known.Join(added);

    public TextState Widen(TextState known, TextState added) => known.Widen(added);

    public TextState Assume(IOperation condition, bool outcome, TextState state) => state;

    public TextState Leave(ControlFlowRegion region, TextState state)
    {
        foreach (var local in region.Locals)
        {
            state = state.WithoutVariable(Context.Slots.Of(local));
        }

        foreach (var capture in region.CaptureIds)
        {
            state = state.WithoutVariable(Context.Slots.Of(capture));
        }

        return state;
    }

    public TextState Apply(IOperation operation, TextState state)
    {
        State = state;
        Evaluate(operation);
        return State;
    }

    internal FlowValue Evaluate(IOperation operation)
    {
        if (!Context.Budget.TryOperation())
        {
            return TextValue.Hole(operation, PartLabel.Unknown);
        }

        if (++_nesting > MaxNesting)
        {
            Context.Budget.GiveUp();
        }

        if ((_nesting & 15) == 0)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }

        var value = Context.Budget.IsSpent ? TextValue.Hole(operation, PartLabel.Unknown) : Dispatch(operation);
        _nesting--;
        return value;
    }

    /// <summary>The value as a text.</summary>
    internal TextValue TextOf(FlowValue value, IOperation operation)
    {
        switch (value)
        {
            case TextValue text:
                return text;
            case ReferenceValue reference when Content(reference, operation) is TextValue content:
                return content;
            default:
                return TextValue.Hole(operation, LabelOf(operation.Type));
        }
    }

    /// <summary>The value as it enters a text: a hole is named by the expression that stands there.</summary>
    internal TextValue PieceOf(FlowValue value, IOperation operation)
    {
        var text = TextOf(value, operation);
        var place = Unwrap(operation);

        // A capture of the compiler stands for several expressions; each of them says more than all of them together.
        return text.SingleHole is null && place is IFlowCaptureReferenceOperation ? text : text.HolesAt(place);
    }

    internal TextValue Append(TextValue text, TextValue added)
    {
        var result = text.Then(added);
        Context.Budget.AddParts(1 + (added.PartCount * text.Alternatives.Length));
        return result;
    }

    internal PartLabel LabelOf(ITypeSymbol? type) => Context.Types.Safe.Contains(type) ? PartLabel.SafeByType : PartLabel.Unknown;

    internal FlowValue Unknown(IOperation operation) =>
        Context.Types.IsBuilder(operation.Type) ? NewObject(operation, null) : TextValue.Hole(operation, LabelOf(operation.Type));

    /// <summary>What the objects hold, or null for objects of which nothing is known.</summary>
    internal FlowValue? Content(ReferenceValue reference, IOperation operation)
    {
        FlowValue? content = null;
        foreach (var site in reference.Sites)
        {
            var next = State.Objects.Find(site);
            if (next is null && Context.Types.IsBuilder(operation.Type))
            {
                next = TextValue.Hole(operation, PartLabel.Opaque);
            }

            if (next is null)
            {
                return null;
            }

            content = content is null ? next : content.Join(next);
        }

        return content;
    }

    /// <summary>Changes what objects hold. With several objects each may be the one that changes.</summary>
    internal void Change(ReferenceValue reference, IOperation operation, Func<FlowValue, FlowValue> change)
    {
        foreach (var site in reference.Sites)
        {
            var old = State.Objects.Find(site) ?? TextValue.Hole(operation, PartLabel.Opaque);
            var changed = change(old);
            State = State.WithObject(site, reference.Sites.Length == 1 ? changed : old.Join(changed));
        }
    }

    /// <summary>
    /// A new object. Where the place made one before that somebody still holds, in a loop, the two become one: nobody can tell them apart.
    /// </summary>
    internal ReferenceValue NewObject(IOperation operation, FlowValue? content)
    {
        var site = Context.Slots.OfSite(operation);
        if (content is null)
        {
            return ReferenceValue.Of(site);
        }

        var known = State.Objects.Find(site);
        State = State.WithObject(site, known is not null && IsHeld(site) ? known.Join(content) : content);
        return ReferenceValue.Of(site);
    }

    /// <summary>The value goes where it is not followed; whoever gets it may change it.</summary>
    internal void Escape(FlowValue value, IOperation operation)
    {
        switch (value)
        {
            case ReferenceValue reference:
                foreach (var site in reference.Sites)
                {
                    if (State.Objects.Find(site) is { } content)
                    {
                        State = State.WithObject(site, ObjectContents.LeaveOpen(content, operation));
                    }
                }

                break;
            case TupleValue tuple:
                foreach (var element in tuple.Elements)
                {
                    Escape(element, operation);
                }

                break;
            default:
                break;
        }
    }

    internal void Store(IOperation target, FlowValue value, IOperation source)
    {
        switch (Resolve(target))
        {
            case ILocalReferenceOperation local:
                SetVariable(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                SetVariable(parameter.Parameter, value);
                break;
            case IFlowCaptureReferenceOperation capture:
                State = State.WithVariable(Context.Slots.Of(capture.Id), value);
                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, value, source);
                break;
            case ITupleOperation tuple:
                StoreTuple(tuple, value, source);
                break;
            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field:
                Escape(value, source);
                State = State.WithField(Context.Slots.Of(field.Field), value);
                break;
            case IPropertyReferenceOperation property:
                StoreProperty(property, value, source);
                break;
            case IArrayElementReferenceOperation element:
                SequenceCalls.StoreElement(this, element, value, source);
                break;
            case IDiscardOperation:
                break;
            default:
                EvaluateChildren(target);
                Escape(value, source);
                break;
        }
    }

    internal static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

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

    private FlowValue Dispatch(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return ConstantOf(operation, constant);
        }

        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, assignment.Value);
            case ICompoundAssignmentOperation compound:
                return AssignCompound(compound);
            case IDeconstructionAssignmentOperation deconstruction:
                return Assign(deconstruction.Target, deconstruction.Value);
            case IIncrementOrDecrementOperation increment:
                var changed = Unknown(increment);
                Store(increment.Target, changed, increment);
                return changed;
            case IFlowCaptureOperation capture:
                var captured = Evaluate(capture.Value);
                Context.Captures[capture.Id] = capture.Value;
                State = State.WithVariable(Context.Slots.Of(capture.Id), captured);
                return captured;
            case IFlowCaptureReferenceOperation reference:
                return State.Variables.Find(Context.Slots.Of(reference.Id)) ?? Unknown(reference);
            case ILocalReferenceOperation local:
                return Read(local.Local, local);
            case IParameterReferenceOperation parameter:
                return Read(parameter.Parameter, parameter);
            case IFieldReferenceOperation field:
                return ReadField(field);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IArrayElementReferenceOperation element:
                return SequenceCalls.ReadElement(this, element);
            case IConversionOperation conversion:
                return Convert(conversion);
            case IBinaryOperation binary:
                return Combine(binary);
            case IInterpolatedStringOperation interpolated:
                return TextFormats.Interpolate(this, interpolated);
            case IInvocationOperation invocation:
                return InvokeChain(invocation);
            case IObjectCreationOperation creation:
                return Create(creation);
            case IArrayCreationOperation array:
                return SequenceCalls.CreateArray(this, array);
            case ITupleOperation tuple:
                return new TupleValue(ImmutableArray.CreateRange(tuple.Elements, Evaluate));
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IFlowAnonymousFunctionOperation lambda:
                return MakeLambda(lambda);
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } method:
                EscapeShared(method);
                return Unknown(method);
            case IAwaitOperation awaited:
                Evaluate(awaited.Operation);
                State = State.WithoutFields();
                return Unknown(awaited);
            case IIsPatternOperation or IIsNullOperation or IIsTypeOperation or IUnaryOperation or IInstanceReferenceOperation or IThrowOperation:
                EvaluateChildren(operation);
                return Unknown(operation);
            default:
                return operation.Kind == CollectionExpression || SequenceCalls.IsCollectionExpression(operation)
                    ? SequenceCalls.CreateCollection(this, operation)
                    : EvaluateForeign(operation);
        }
    }

    private static TextValue ConstantOf(IOperation operation, object? constant) => constant switch
    {
        null => TextValue.Empty,
        string text => text.Length == 0 ? TextValue.Empty : TextValue.Literal(text, operation),
        char c => TextValue.Literal(c.ToString(), operation),
        int number when operation.Type?.SpecialType == SpecialType.System_Int32 =>
            TextValue.Literal(number.ToString(System.Globalization.CultureInfo.InvariantCulture), operation),
        _ => TextValue.Hole(operation, PartLabel.SafeByType),
    };

    private FlowValue Assign(IOperation target, IOperation value)
    {
        var assigned = Evaluate(value);
        Store(target, assigned, value);
        return assigned;
    }

    private FlowValue AssignCompound(ICompoundAssignmentOperation compound)
    {
        var old = Evaluate(compound.Target);
        var added = Evaluate(compound.Value);
        FlowValue result = IsText(compound.Type) && compound is { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null }
            ? Append(PieceOf(old, compound.Target), PieceOf(added, compound.Value))
            : Unknown(compound);
        Store(compound.Target, result, compound.Value);
        return result;
    }

    private FlowValue Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        var isSafe = Context.Types.Safe.Contains(conversion.Type);
        if (conversion.OperatorMethod is not null || (isSafe && !Context.Types.Safe.Contains(conversion.Operand.Type)))
        {
            Escape(value, conversion);
            return Unknown(conversion);
        }

        return conversion.Type?.SpecialType == SpecialType.System_Char && Context.Types.Safe.Contains(conversion.Operand.Type) ? Unknown(conversion) : value;
    }

    /// <summary>Sums of texts may lean either way and be as long as a program generator likes: walked, not recursed into.</summary>
    private FlowValue Combine(IBinaryOperation root)
    {
        var isSum = IsTextSum(root);
        var text = TextValue.Empty;
        var pending = new Stack<IOperation>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (operation is IBinaryOperation binary && IsTextSum(binary) == isSum && (isSum || !binary.ConstantValue.HasValue))
            {
                pending.Push(binary.RightOperand);
                pending.Push(binary.LeftOperand);
                continue;
            }

            var value = Evaluate(operation);
            text = isSum ? Append(text, PieceOf(value, operation)) : text;
        }

        return isSum ? text : Unknown(root);
    }

    private static bool IsTextSum(IBinaryOperation binary) =>
        binary.OperatorKind == BinaryOperatorKind.Add && binary.OperatorMethod is null && IsText(binary.Type);

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private FlowValue Read(ISymbol variable, IOperation reference)
    {
        if (Context.Scan.IsUnstable(variable))
        {
            return Unknown(reference);
        }

        return State.Variables.Find(Context.Slots.Of(variable))
            ?? (Context.Types.IsBuilder(reference.Type) ? ReferenceValue.Of(Context.Slots.OfObject(variable)) : Unknown(reference));
    }

    private void SetVariable(ISymbol variable, FlowValue value)
    {
        if (Context.Scan.IsUnstable(variable))
        {
            Escape(value, graph.OriginalOperation);
            return;
        }

        var slot = Context.Slots.Of(variable);
        State = State.WithVariable(slot, value);
        if (observer is not null && Context.Scan.IsShared(variable))
        {
            var ever = Context.EverAssigned.Find(slot);
            Context.EverAssigned = Context.EverAssigned.Set(slot, ever is null ? value : ever.Join(value));
        }
    }

    private void StoreTuple(ITupleOperation targets, FlowValue value, IOperation source)
    {
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var target = targets.Elements[i];
            var element = value is TupleValue tuple && tuple.Elements.Length == targets.Elements.Length
                ? tuple.Elements[i]
                : TextValue.Hole(target, LabelOf(target.Type));
            Store(target, element, source);
        }
    }

    private void StoreProperty(IPropertyReferenceOperation property, FlowValue value, IOperation source)
    {
        var receiver = property.Instance is null ? null : Evaluate(property.Instance);
        foreach (var argument in property.Arguments)
        {
            Evaluate(argument.Value);
        }

        if (IsText(property.Type))
        {
            observer?.OnAssigned(property, source, PieceOf(value, source));
        }

        if (receiver is not ReferenceValue reference
            || !(BuilderCalls.StoreProperty(this, property, reference, value) || SequenceCalls.StoreItem(this, property, reference, value, source)))
        {
            Escape(value, source);
        }
    }

    private FlowValue ReadField(IFieldReferenceOperation field)
    {
        var receiver = field.Instance is null ? null : Evaluate(field.Instance);
        if (receiver is TupleValue tuple && TupleIndex(field.Field) is { } index && index < tuple.Elements.Length)
        {
            return tuple.Elements[index];
        }

        if (field.Field is { IsStatic: true, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
        {
            return TextValue.Empty;
        }

        if (field.Instance is not (null or IInstanceReferenceOperation))
        {
            return Unknown(field);
        }

        return State.Fields.Find(Context.Slots.Of(field.Field))
            ?? ConstantOf(field.Field, field)
            ?? (Context.Types.IsBuilder(field.Type) ? ReferenceValue.Of(Context.Slots.OfObject(field.Field)) : Unknown(field));
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation property)
    {
        var receiver = property.Instance is null ? null : Evaluate(property.Instance);
        foreach (var argument in property.Arguments)
        {
            Evaluate(argument.Value);
        }

        if (property.Property is { IsStatic: true, Name: "NewLine", ContainingType: { Name: "Environment", ContainingNamespace.Name: "System" } })
        {
            return TextValue.Literal("\n", property);
        }

        if (Context.Types.Labeled.Find(property.Property, property.Instance?.Type) is { } label)
        {
            return TextValue.Hole(property, label);
        }

        if (receiver is ReferenceValue reference && SequenceCalls.ReadItem(this, property, reference) is { } item)
        {
            return item;
        }

        return (property.Instance is null or IInstanceReferenceOperation ? ConstantOf(property.Property, property) : null) ?? Unknown(property);
    }

    private FlowValue? ConstantOf(ISymbol member, IOperation reference)
    {
        if (Context.Types.Constants.Find(member, Context.Model) is not { } content)
        {
            return null;
        }

        return content.Text is { } text
            ? text.Length == 0 ? TextValue.Empty : TextValue.Literal(text, reference)
            : NewObject(reference, SequenceCalls.TableOf(content, reference));
    }

    private static int? TupleIndex(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", StringComparison.Ordinal)
            && int.TryParse(name.Substring(4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number - 1
            : null;
    }

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
            ?? (Context.Types.Labeled.Find(call.TargetMethod, call.Instance?.Type) is { } label ? TextValue.Hole(call, label) : null)
            ?? CallForeign(call, values, call.Arguments);
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
        return Unknown(call);
    }

    /// <summary>What is handed over by reference may come back as anything.</summary>
    private void ForgetReferenced(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
            {
                Store(argument.Value, TextValue.Hole(Unwrap(argument.Value), LabelOf(argument.Value.Type)), argument.Value);
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

    private FlowValue EvaluateForeign(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Escape(Evaluate(child), operation);
        }

        return Unknown(operation);
    }

    private void EvaluateChildren(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            Evaluate(child);
        }
    }

    private IOperation Resolve(IOperation target)
    {
        // A capture of a place is assigned through: the place itself changes.
        return target is IFlowCaptureReferenceOperation reference
            && Context.Captures.TryGetValue(reference.Id, out var place)
            && place is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                or IArrayElementReferenceOperation
            ? place
            : target;
    }

    private bool IsHeld(int site)
    {
        var isHeld = false;
        State.Variables.ForEach((_, value) => isHeld |= value is ReferenceValue reference && reference.Sites.Contains(site));
        return isHeld;
    }
}
