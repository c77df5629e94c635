using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <content>Functions and classes of the script.</content>
internal sealed partial class Rehearsal
{
    private const int DeepestInDoubt = 4;
    private const int DeepestInFull = 64;

    private readonly Stack<(Node Function, int Decisions)> _open = new();
    private int _awaiting;

    private ClosureValue Closure(Node function)
    {
        ClosureValue closure = new(function, _frame);
        if (!_called.Contains(function)) _functions.Add(closure);
        return closure;
    }

    /// <summary>Calls a function with arguments of which nothing is known.</summary>
    private object? CallUnknown(ClosureValue function) => InDoubt(() => Call(function, null, null, record: null));

    /// <summary>Calls a function of the script.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">Its arguments; null when nothing is known of them.</param>
    /// <param name="receiver">What <c>this</c> is; an arrow function keeps the one around it.</param>
    /// <param name="record">The call; null when it is one that the language makes.</param>
    private object? Call(ClosureValue function, IReadOnlyList<object?>? arguments, object? receiver, Node? record)
    {
        _called.Add(function.Node);
        if (IsTooDeep(function, record, out object? answer) || !StackRoom.IsEnough()) return answer;
        Frame outer = _frame;
        bool isArrow = function.Node is ArrowFunctionExpression;
        (object? value, string? label, bool mayHaveLeft) = (_value, _label, _mayHaveLeft);
        _frame = new Frame(function.Frame, isArrow ? function.Frame.This : receiver)
        {
            Yielded = function.Function.Generator ? [] : null,
        };
        _open.Push((function.Node, _decisions));
        _awaiting += function.Function.Async ? 1 : 0;
        int depth = _depth;
        _depth = depth < MaxDepth ? depth + 1 : depth;
        object? result = Run(function, arguments);
        _depth = depth;
        _awaiting -= function.Function.Async ? 1 : 0;
        _open.Pop();
        _frame = outer;
        (_value, _label, _mayHaveLeft) = (value, label, mayHaveLeft);
        return result;
    }

    private object? Run(ClosureValue function, IReadOnlyList<object?>? arguments)
    {
        NodeList<Node> parameters = function.Function.Params;
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] is RestElement rest)
            {
                Bind(rest.Argument, arguments is null ? null : new ListValue([.. arguments.Skip(i)]), isDeclared: true);
            }
            else
            {
                object? argument = arguments is null ? null : i < arguments.Count ? arguments[i] : ConstantValue.Undefined;
                Bind(parameters[i], argument, isDeclared: true);
            }
        }

        if (function.Function.Body is Expression expression) return Evaluate(expression);
        BlockStatement body = (BlockStatement)function.Function.Body;
        Hoist(body.Body);
        Completion completion = List(body.Body);
        if (_frame.Yielded is { } yielded) return new ListValue(yielded) { IsOpen = true };
        object? result = completion switch
        {
            Completion.Return => _value,
            Completion.Throw => null,
            _ => ConstantValue.Undefined,
        };
        return _frame.HasReturned ? ChoiceValue.Of(_frame.Returned, result) : result;
    }

    /// <summary>Whether a call would go deeper than is looked at. Without doubt on the way, the script itself goes that deep.</summary>
    private bool IsTooDeep(ClosureValue function, Node? call, out object? answer)
    {
        answer = null;
        if (_open.Count < DeepestInDoubt || IsSpent) return IsSpent;
        int same = 0;
        int decisions = _decisions;
        foreach ((Node open, int before) in _open)
        {
            if (open != function.Node) continue;
            same++;
            decisions = before;
        }

        if (_doubt > 0) return same >= DeepestInDoubt;
        if (_open.Count < Math.Min(_limits.MaxCallDepth, DeepestInFull)) return false;
        if (call is null || same <= DeepestInDoubt) return true;
        if (decisions == _decisions) answer = Beyond(call, RehearsedLimit.EndlessCalls, double.PositiveInfinity);
        else if (_awaiting == 0 && _limits.MaxCallDepth <= DeepestInFull) answer = Beyond(call, RehearsedLimit.CallDepth, _open.Count + 1);
        return true;
    }

    private ClassValue Class(Node node, Expression? superClass, ClassBody body)
    {
        ClassValue? parent = superClass is null ? null : Evaluate(superClass) as ClassValue;
        ClassValue type = new(node, body.Body, _frame, parent);
        foreach (Node member in body.Body)
        {
            if (member is PropertyDefinition { Static: true } field) WithThis(type, () => type.Statics[NameOf(field)] = ValueOf(field));
            else if (member is MethodDefinition method) _functions.Add(new ClosureValue(method.Value, _frame));
        }

        return type;
    }

    private RecordValue Construct(ClassValue type, IReadOnlyList<object?>? arguments)
    {
        RecordValue instance = new() { Class = type };
        for (ClassValue? part = type; part is not null; part = part.Parent)
        {
            foreach (Node member in part.Body)
            {
                if (member is PropertyDefinition { Static: false } field)
                {
                    WithThis(instance, () => instance.Members[NameOf(field)] = ValueOf(field));
                }
            }
        }

        foreach (Node member in type.Body)
        {
            if (member is MethodDefinition { Kind: MethodKind.Constructor } constructor)
            {
                _ = Call(new ClosureValue(constructor.Value, type.Frame), arguments, instance, record: null);
            }
        }

        return instance;
    }

    private void WithThis(object receiver, Action action)
    {
        Frame outer = _frame;
        _frame = new Frame(outer, receiver);
        action();
        _frame = outer;
    }

    private object? ValueOf(PropertyDefinition field) => field.Value is { } value ? Evaluate(value) : ConstantValue.Undefined;

    private string NameOf(PropertyDefinition field) => NameOf(field.Key, field.Computed);

    private string NameOf(Expression key, bool isComputed) => key switch
    {
        PrivateIdentifier hidden => "#" + hidden.Name,
        Identifier name when !isComputed => name.Name,
        _ => TextOf(Evaluate(key)) ?? "",
    };

    private MethodDefinition? MethodOf(ClassValue? type, string name)
    {
        for (; type is not null; type = type.Parent)
        {
            foreach (Node member in type.Body)
            {
                if (member is MethodDefinition { Static: false, Kind: MethodKind.Method or MethodKind.Get } method
                    && NameOf(method.Key, method.Computed) == name) return method;
            }
        }

        return null;
    }

    private object? StaticOf(ClassValue type, string name)
    {
        if (type.Statics.TryGetValue(name, out object? value)) return value;
        foreach (Node member in type.Body)
        {
            if (member is MethodDefinition { Static: true, Kind: MethodKind.Method } method
                && NameOf(method.Key, method.Computed) == name) return new ClosureValue(method.Value, type.Frame);
        }

        return type.Parent is { } parent ? StaticOf(parent, name) : null;
    }
}
