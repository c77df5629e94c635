using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>
/// Follows every use of an options object and records what it does to the limits. Each method answers whether all was understood; an object that
/// reaches code that cannot be read may get limits there.
/// </summary>
internal sealed class OptionsUses(EngineSymbols engine, OptionsState state, SourceBodies bodies)
{
    private const int MaxHelperDepth = 1;

    private enum CallOutcome
    {
        /// <summary>What the call does to the options cannot be read.</summary>
        Unknown,

        /// <summary>The call is understood, and its result is something else.</summary>
        Done,

        /// <summary>The call is understood, and its result is the options object itself.</summary>
        SameObject,
    }

    /// <summary>The value a chain of calls on options starts with.</summary>
    internal IOperation FindOrigin(IOperation value)
    {
        value = LimitValues.Unwrap(value);
        while (value is IInvocationOperation call && engine.IsOptions(call.Type) && FindReceiver(call) is { } receiver)
        {
            value = LimitValues.Unwrap(receiver);
        }

        return value;
    }

    /// <summary>Reads every use of a parameter or local variable in the function that declares it, up to a position.</summary>
    internal bool ReadAll(IOperation function, ISymbol options, int depth, int before = int.MaxValue) =>
        ReadAll(function, options, depth, before, out _);

    /// <summary>Reads the members an object initializer sets.</summary>
    internal bool ReadInitializer(IObjectOrCollectionInitializerOperation? initializer, string prefix = "")
    {
        if (initializer is null)
        {
            return true;
        }

        foreach (var member in initializer.Initializers)
        {
            var understood = member switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment =>
                    ReadAssignment(assignment, prefix + property.Property.Name),
                IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation property } nested =>
                    engine.IsGroup(prefix + property.Property.Name)
                        ? ReadInitializer(nested.Initializer, prefix + property.Property.Name + ".")
                        : prefix.Length == 0,
                _ => prefix.Length == 0,
            };
            if (!understood)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Follows one value from where it stands: through the calls chained on it, to where it goes in the end.</summary>
    /// <param name="value">An operation whose value is the options object.</param>
    /// <param name="origin">The variable that holds the object, or null when none does.</param>
    /// <param name="depth">How many helper methods deep the value stands.</param>
    internal bool Follow(IOperation value, ISymbol? origin, int depth)
    {
        while (true)
        {
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    value = value.Parent;
                    break;
                case IInvocationOperation:
                case IArgumentOperation { Parent: IInvocationOperation }:
                    var argument = value.Parent as IArgumentOperation;
                    var call = (IInvocationOperation)(argument?.Parent ?? value.Parent);
                    var outcome = ReadCall(call, argument, depth);
                    if (outcome != CallOutcome.SameObject)
                    {
                        return outcome == CallOutcome.Done;
                    }

                    value = call;
                    break;
                case IPropertyReferenceOperation property when property.Instance == value:
                    return ReadProperty(property, property.Property.Name);
                default:
                    return EndsHere(value, origin);
            }
        }
    }

    private bool ReadAll(IOperation function, ISymbol options, int depth, int before, out int returned)
    {
        returned = 0;
        var ownFunction = OperationTree.FunctionOf(function).Syntax;
        foreach (var operation in function.Descendants())
        {
            if (!IsReference(operation, options))
            {
                continue;
            }

            if (OperationTree.Function(operation).Syntax != ownFunction)
            {
                return false;
            }

            if (operation.Syntax.SpanStart >= before)
            {
                continue;
            }

            if (!Follow(operation, options, depth))
            {
                return false;
            }

            returned += IsReturned(operation) ? 1 : 0;
        }

        return true;
    }

    private CallOutcome ReadCall(IInvocationOperation call, IArgumentOperation? argument, int depth)
    {
        var method = call.TargetMethod;
        if (engine.Declares(method))
        {
            if (argument is not null && !(method.IsExtensionMethod && argument.Parameter?.Ordinal == 0))
            {
                return CallOutcome.Unknown;
            }

            ReadEngineCall(call);
            return engine.IsOptions(call.Type) ? CallOutcome.SameObject : CallOutcome.Done;
        }

        if (argument is null)
        {
            return method.ContainingType.SpecialType == SpecialType.System_Object ? CallOutcome.Done : CallOutcome.Unknown;
        }

        if (method.ContainingType.Name == nameof(ArgumentNullException))
        {
            return CallOutcome.Done;
        }

        return depth < MaxHelperDepth ? ReadHelper(call, argument, depth + 1) : CallOutcome.Unknown;
    }

    private CallOutcome ReadHelper(IInvocationOperation call, IArgumentOperation argument, int depth)
    {
        if (argument.Parameter is not { RefKind: RefKind.None, IsParams: false } parameter || bodies.Find(call.TargetMethod) is not { } body)
        {
            return CallOutcome.Unknown;
        }

        var declared = (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition.Parameters[parameter.Ordinal];
        if (!ReadAll(body, declared, depth, int.MaxValue, out var returned))
        {
            return CallOutcome.Unknown;
        }

        if (!engine.IsOptions(call.Type) || call.Parent is IExpressionStatementOperation)
        {
            return CallOutcome.Done;
        }

        // A helper may return other options than it was given: the chain goes on only when every return is the object itself.
        return returned == CountReturns(body) ? CallOutcome.SameObject : CallOutcome.Unknown;
    }

    private void ReadEngineCall(IInvocationOperation call)
    {
        if (engine.FindMethod(call.TargetMethod.Name) is not { } form)
        {
            return;
        }

        var value = FindValue(call);
        switch (form.Effect)
        {
            case OptionEffect.AddsConstraint:
                state.AddConstraint(FindConstraintLimits(value) ?? form.Limits);
                break;
            case OptionEffect.RemovesConstraints:
                if (value is not null && LimitValues.AcceptsEverything(value) && !OperationTree.IsConditional(call))
                {
                    state.RemoveConstraints();
                }

                break;
            default:
                Record(form, value, call);
                break;
        }
    }

    private bool ReadProperty(IPropertyReferenceOperation property, string path)
    {
        while (property.Parent is IPropertyReferenceOperation inner && inner.Instance == property && engine.IsGroup(path))
        {
            property = inner;
            path += "." + inner.Property.Name;
        }

        if (property.Parent is IAssignmentOperation assignment && assignment.Target == property)
        {
            return ReadAssignment(assignment, path);
        }

        // A group of limits that is handed on, or a list of constraints, may be changed out of sight; the value of a setting may not.
        var isGroup = engine.IsGroup(path);
        var isInGroup = path.LastIndexOf('.') is > 0 and var end && engine.IsGroup(path.Substring(0, end));
        return !isGroup && !(isInGroup && property.Type is { IsReferenceType: true });
    }

    private bool ReadAssignment(IAssignmentOperation assignment, string path)
    {
        if (engine.FindProperty(path) is { } form)
        {
            Record(form, assignment is ISimpleAssignmentOperation ? assignment.Value : null, assignment);
        }

        return !engine.IsGroup(path);
    }

    private void Record(OptionForm form, IOperation? value, IOperation use)
    {
        if (value is null || form.Lifts is null || !form.Lifts(value))
        {
            state.Set(form);
        }
        else if (!OperationTree.IsConditional(use))
        {
            state.Lift(LiftedLimits.At(form, use));
        }
    }

    private EngineLimits? FindConstraintLimits(IOperation? value)
    {
        var created = value is null ? null : LimitValues.Unwrap(value);
        if (created is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } body } }
            && body[0] is IReturnOperation { ReturnedValue: { } returned })
        {
            created = LimitValues.Unwrap(returned);
        }

        if (created?.Type is not { } type || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, engine.Engine.ContainingAssembly))
        {
            return null;
        }

        return engine.Description.ConstraintTypes.TryGetValue(type.Name, out var limits) ? limits : null;
    }

    private bool EndsHere(IOperation value, ISymbol? origin) => value.Parent switch
    {
        IExpressionStatementOperation => true,
        IReturnOperation => origin is IParameterSymbol,
        IArgumentOperation { Parent: IObjectCreationOperation creation } => engine.IsEngine(creation.Type),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } =>
            SymbolEqualityComparer.Default.Equals(declarator.Symbol, origin),
        ISimpleAssignmentOperation assignment => IsSelfAssignment(assignment, origin),
        IIsPatternOperation or IIsTypeOperation or INameOfOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
        _ => false,
    };

    private bool IsSelfAssignment(ISimpleAssignmentOperation assignment, ISymbol? origin) =>
        assignment.Target is IDiscardOperation
        || (origin is not null && IsReference(assignment.Target, origin) && IsReference(FindOrigin(assignment.Value), origin));

    private IOperation? FindReceiver(IInvocationOperation call)
    {
        if (call.Instance is { } instance)
        {
            return engine.IsOptions(instance.Type) ? instance : null;
        }

        foreach (var argument in call.Arguments)
        {
            if (engine.IsOptions(argument.Parameter?.Type))
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static IOperation? FindValue(IInvocationOperation call)
    {
        var first = call.TargetMethod.IsExtensionMethod && call.Instance is null ? 1 : 0;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == first)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private bool IsReturned(IOperation reference)
    {
        var value = reference;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation
               || (value.Parent is IInvocationOperation call && engine.IsOptions(call.Type)))
        {
            value = value.Parent;
        }

        return value.Parent is IReturnOperation;
    }

    private static int CountReturns(IOperation body)
    {
        var count = 0;
        var function = OperationTree.FunctionOf(body).Syntax;
        foreach (var operation in body.Descendants())
        {
            if (operation is IReturnOperation { ReturnedValue: not null } && OperationTree.Function(operation).Syntax == function)
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsReference(IOperation operation, ISymbol symbol) => operation switch
    {
        IParameterReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, symbol),
        ILocalReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Local, symbol),
        _ => false,
    };
}
