using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Scripts.Constants;

internal sealed partial class ConstantFolder
{
    private const int MaxWrites = 64;
    private const int MaxParameters = 32;
    private const int MaxCalls = 16;

    private ConstantSet ValueOf(Identifier identifier)
    {
        if (_scopes.GetReference(identifier) is not { } reference) return ConstantSet.Unknown;
        if (reference.Variable is not { } variable)
        {
            ConstantValue? known = identifier.Name switch
            {
                "undefined" => ConstantValue.Undefined,
                "NaN" => ConstantValue.Of(double.NaN),
                "Infinity" => ConstantValue.Of(double.PositiveInfinity),
                _ => null,
            };
            return known is null || reference.IsDynamic ? ConstantSet.Unknown : ConstantSet.Of(known);
        }

        ConstantSet value = Need(variable);
        return reference.IsDynamic ? value.Incomplete() : value;
    }

    private ConstantSet ValueOf(Variable variable)
    {
        ConstantSet result = variable.Kind switch
        {
            VariableKind.Function or VariableKind.Class or VariableKind.FunctionName or VariableKind.ClassName
                when !variable.IsReassigned =>
                ConstantSet.Of(ConstantValue.ScriptFunction(variable.Name)),
            VariableKind.Var or VariableKind.Let or VariableKind.Const => Written(variable),
            VariableKind.Parameter => Parameter(variable),
            _ => ConstantSet.Unknown,
        };
        if (_isMissing) return ConstantSet.Unknown;
        if (result.Values.Any(static value => value.Kind is ConstantKind.Array or ConstantKind.Object)) result = WithChanges(result,
            variable);
        return variable.Scope.ContainsDirectEval && variable.Kind != VariableKind.Const ? result.Incomplete() : result;
    }

    private ConstantSet Written(Variable variable)
    {
        List<ConstantValue> values = [];
        ConstantSet last = ConstantSet.Undefined;
        bool isComplete = true;
        bool isInitialized = false;
        int writes = 0;
        foreach (Reference reference in variable.References)
        {
            if (!reference.IsWrite || (variable.Kind == VariableKind.Const && !reference.IsInitialization)) continue;
            if (++writes > MaxWrites)
            {
                isComplete = false;
                break;
            }

            isInitialized |= reference.IsInitialization;
            ConstantSet value = Written(reference);
            if (reference.IsRead)
            {
                isComplete = false;
                value = reference.WriteExpression is not null && Uses.IsAppendedTo(reference.Identifier) && !_isMissing
                    ? Combination.Of(_budget, last, value, (x, y) => Operators.Apply(BinaryOperator.Add, x, y)) : value;
            }

            isComplete &= value.IsComplete;
            values.AddRange(value.Values);
            last = value;
        }

        if (!isInitialized) values.Add(ConstantValue.Undefined);
        return ConstantSet.From(values, isComplete);
    }

    private ConstantSet Written(Reference reference)
    {
        ConstantSet value = reference.WriteExpression is Expression expression ? Need(expression) : ConstantSet.Unknown;
        if ((reference.Usage & ReferenceUsage.Iteration) != 0)
        {
            bool isForIn = Uses.IsOfForIn(reference.WriteExpression!);
            if (_isMissing) return ConstantSet.Unknown;
            List<ConstantValue> elements = [];
            bool isComplete = value.IsComplete;
            foreach (ConstantValue whole in value.Values)
            {
                IReadOnlyList<ConstantValue>? parts = isForIn ? GlobalFunctions.Call("Object.keys", new Arguments([whole], 0))?.Elements
                    : GlobalFunctions.Elements(whole);
                isComplete &= parts is not null;
                elements.AddRange(parts ?? []);
            }

            value = ConstantSet.From(elements, isComplete);
        }

        if ((reference.Usage & ReferenceUsage.Default) != 0
            && (reference.Usage & ReferenceUsage.Destructuring) == 0) return value.Incomplete();
        return Uses.StepTo(reference.Identifier) is { } step ? Part(value, step) : value;
    }

    private ConstantSet Part(ConstantSet whole, PatternStep step)
    {
        Stack<PatternStep> steps = new();
        for (PatternStep? s = step; s is not null; s = s.Outer) steps.Push(s);
        foreach (PatternStep s in steps)
        {
            if (s.IsRest) return ConstantSet.Unknown;
            ConstantSet key = s.Property switch
            {
                null => ConstantSet.Of(ConstantValue.Of(s.Index)),
                { Computed: false, Key: Identifier name } => ConstantSet.Of(name.Name),
                _ => Need(s.Property.Key),
            };
            whole = Combination.Of(_budget, whole, key, Members.Read);
            if (s.Default is null) continue;
            ConstantSet given = ConstantSet.From(whole.Values.Where(static value => value.Kind != ConstantKind.Undefined),
                whole.IsComplete);
            whole = whole.IsComplete && given.Values.Count == whole.Values.Count ? whole : given.Union(Need(s.Default));
        }

        return whole;
    }

    private ConstantSet Parameter(Variable variable)
    {
        ConstantSet written = Written(variable);
        List<ConstantValue> values = written.IsUnknown ? []
            : [.. written.Values.Where(static value => value.Kind != ConstantKind.Undefined)];
        if (variable.Declarations.Count != 1 || variable.Declarations[0].Node is not IFunction function
            || function.Params.Count > MaxParameters)
        {
            return ConstantSet.From(values, isComplete: false);
        }

        int position = 0;
        while (position < function.Params.Count && NameOf(function.Params[position]) != variable.Declarations[0].Identifier) position++;
        if (position == function.Params.Count) return ConstantSet.From(values, isComplete: false);
        (IReadOnlyList<CallExpression> calls, bool areAll) = CallsOf(variable.Declarations[0].Node);
        areAll &= !variable.IsReassigned;
        foreach (CallExpression call in calls)
        {
            ConstantSet argument = Argument(call, position);
            areAll &= argument.IsComplete;
            values.AddRange(argument.Values);
        }

        if (position == 0 && Uses.CallbackOf(variable.Declarations[0].Node) is { Callee: MemberExpression callback }
            && KeyOf(callback).SingleString is { } method
            && method is "map" or "forEach" or "filter" or "some" or "every" or "find" or "findIndex" or "flatMap")
        {
            ConstantSet list = Need(callback.Object);
            values.AddRange(list.Values.SelectMany(static value => value.Elements));
        }

        return ConstantSet.From(values, areAll && calls.Count > 0);
    }

    private ConstantSet Argument(CallExpression call, int position)
    {
        for (int i = 0; i <= position && i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i] is not SpreadElement spread) continue;
            ConstantSet list = Need(spread.Argument);
            int index = position - i;
            return Combination.Of(_budget, list, value => GlobalFunctions.Elements(value) is { } elements && index < elements.Count
                ? elements[index] : null).Incomplete();
        }

        return position < call.Arguments.Count ? Need(call.Arguments[position]) : ConstantSet.Undefined;
    }

    /// <summary>The calls of a function that are seen, and whether there can be no others.</summary>
    private (IReadOnlyList<CallExpression> Calls, bool AreAll) CallsOf(Node function)
    {
        if (Uses.CallOf(function) is { } direct) return ([direct], function is not FunctionExpression { Id: not null });
        if (Functions.VariableOf(function, _scopes, Names) is not { } variable) return ([], false);
        List<CallExpression> calls = [];
        bool areAll = !variable.IsReassigned && !variable.IsExported;
        foreach (Reference reference in variable.References)
        {
            if (reference.IsInitialization) continue;
            if (calls.Count == MaxCalls) return (calls, false);
            if (Uses.CallByName(reference.Identifier) is { } call) calls.Add(call);
            else areAll = false;
        }

        return (calls, areAll);
    }

    private ConstantSet WithChanges(ConstantSet result, Variable variable)
    {
        if (Uses.ChangesOf(variable) is not { } uses) return result;
        if (result.Single is not { IsArray: true } array || uses.Pushes.Count == 0) return result.Incomplete();
        List<ConstantValue> elements = [.. array.Elements];
        foreach (CallExpression push in uses.Pushes)
        {
            foreach (Expression argument in push.Arguments)
            {
                if (Need(argument) is { Values.Count: 1 } value) elements.Add(value.Values[0]);
            }
        }

        return ConstantSet.Of(ConstantValue.Array(elements)).Incomplete();
    }

    private static Identifier? NameOf(Node parameter) => (parameter is AssignmentPattern pattern ? pattern.Left : parameter) as Identifier;
}
