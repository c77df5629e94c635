using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ringfence.Analyzers.Flow.Labels;

namespace Ringfence.Analyzers.Flow;

/// <summary>What one operation does to the state of the string domain, and what its value is.</summary>
internal sealed partial class TextEvaluator(ControlFlowGraph graph, TextFlowContext context, ITextObserver? observer) : IFlowTransfer<TextState>
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
        return place is IFlowCaptureReferenceOperation ? text.SingleHole is null ? text : text.HolesAt(place) : text.OneHoleAt(place) ?? text.HolesAt(place);
    }

    internal TextValue Append(TextValue text, TextValue added)
    {
        var result = text.Then(added);
        Context.Budget.AddParts(1 + (added.PartCount * text.Alternatives.Length));
        return result;
    }

    internal PartLabel LabelOf(ITypeSymbol? type) =>
        Context.Types.Safe.Contains(type) ? PartLabel.SafeByType : Context.Types.Labeled.OfType(type) ?? PartLabel.Unknown;

    internal FlowValue Unknown(IOperation operation) =>
        Context.Types.IsBuilder(operation.Type) ? NewObject(operation, null) : TextValue.Hole(operation, LabelOf(operation.Type));

    /// <summary>A value that was got out of another one: what comes from outside still does.</summary>
    internal FlowValue UnknownFrom(IOperation operation, FlowValue? origin) =>
        SourceOf(origin) is { } source && LabelOf(operation.Type) == PartLabel.Unknown && !Context.Types.IsBuilder(operation.Type)
            ? TextValue.Of(source.At(operation))
            : Unknown(operation);

    /// <summary>The first part of the value of which is known that it comes from outside.</summary>
    internal static Part? SourceOf(FlowValue? value)
    {
        if (value is not TextValue text)
        {
            return null;
        }

        foreach (var alternative in text.Alternatives)
        {
            if (alternative is { Single: { IsUnsafe: true, Label: >= PartLabel.FromConfiguration } part })
            {
                return part;
            }
        }

        return null;
    }

    internal static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private FlowValue Dispatch(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return ConstantOf(operation, constant);
        }

        switch (operation)
        {
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
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
                var result = Evaluate(awaited.Operation);
                State = State.WithoutFields();
                return result is TextValue { SingleHole: not null } ? UnknownFrom(awaited, result) : result;
            case IIsPatternOperation pattern:
                var matched = Evaluate(pattern.Value);
                StoreMatched(pattern.Pattern, matched);
                return Unknown(pattern);
            case IIsNullOperation or IIsTypeOperation or IUnaryOperation or IInstanceReferenceOperation or IThrowOperation:
                EvaluateChildren(operation);
                return Unknown(operation);
            default:
                return operation.Kind == CollectionExpression || SequenceCalls.IsCollectionExpression(operation)
                    ? SequenceCalls.CreateCollection(this, operation)
                    : EvaluateForeign(operation);
        }
    }

    /// <summary>A pattern that matches gives the value another name, whole.</summary>
    private void StoreMatched(IPatternOperation pattern, FlowValue value)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                StoreMatched(declared, value, pattern);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                StoreMatched(declared, value, pattern);
                break;
            case IBinaryPatternOperation both:
                StoreMatched(both.LeftPattern, value);
                StoreMatched(both.RightPattern, value);
                break;
            default:
                break;
        }
    }

    private void StoreMatched(ILocalSymbol declared, FlowValue value, IPatternOperation pattern)
    {
        if (!Context.Scan.IsUnstable(declared))
        {
            State = State.WithVariable(
                Context.Slots.Of(declared), Context.Types.Safe.Contains(declared.Type) ? TextValue.Hole(pattern, PartLabel.SafeByType) : value);
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

    private FlowValue Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        var isSafe = Context.Types.Safe.Contains(conversion.Type);
        if (conversion.OperatorMethod is not null || (isSafe && !Context.Types.Safe.Contains(conversion.Operand.Type)))
        {
            Escape(value, conversion);
            return UnknownFrom(conversion, value);
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
        binary.OperatorKind == BinaryOperatorKind.Add && IsText(binary.Type)
        && (binary.OperatorMethod is null || IsText(binary.LeftOperand.Type) || IsText(binary.RightOperand.Type));

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

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
}
