using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <content>Calls.</content>
internal sealed partial class Rehearsal
{
    private object? Call(CallExpression call)
    {
        Expression callee = call.Callee is ChainExpression chain ? chain.Expression : call.Callee;
        if (callee is MemberExpression { Object: not Super } member)
        {
            object? target = Evaluate(member.Object);
            if (!member.Computed && target is not ChoiceValue) return Method(call, target, NameOf(member), Arguments(call.Arguments));
            object? key = Key(member);
            IReadOnlyList<object?>? arguments = Arguments(call.Arguments);
            return target is ChoiceValue || key is ChoiceValue ? EachMethod(call, target, key, arguments)
                : Method(call, target, TextOf(key), arguments);
        }

        object? function = callee is Super ? null : Evaluate(callee);
        List<object?>? given = Arguments(call.Arguments);
        if (function is null && given is { Count: > 0 }) Observe(call.Arguments[0], given[0]);
        return function is ChoiceValue ? ApplyEach(call, function, given) : Apply(call, function, given, ConstantValue.Undefined);
    }

    // What captures is apart, so that the usual call of one function captures nothing.
    private object? EachMethod(CallExpression call, object? target, object? key, IReadOnlyList<object?>? arguments) =>
        Each(target, one => Each(key, name => Method(call, one, TextOf(name), arguments)));

    private object? ApplyEach(CallExpression call, object? function, IReadOnlyList<object?>? arguments) =>
        Each(function, one => Apply(call, one, arguments, ConstantValue.Undefined));

    private object? New(NewExpression creation)
    {
        object? type = Evaluate(creation.Callee);
        IReadOnlyList<object?>? arguments = Arguments(creation.Arguments);
        switch (type)
        {
            case ClassValue known:
                return Construct(known, arguments);
            case ClosureValue function:
                RecordValue instance = new() { IsOpen = true };
                _ = Call(function, arguments, instance, creation);
                return instance;
            case ConstantValue { Kind: ConstantKind.Function } native:
                return Native(creation, native.Text, arguments, isNew: true);
            default:
                CallBack(arguments);
                return null;
        }
    }

    private object? Tagged(TaggedTemplateExpression tagged)
    {
        object? tag = Evaluate(tagged.Tag);
        if (tag is ConstantValue { Kind: ConstantKind.Function, Text: "String.raw" })
        {
            return tagged.Quasi.Expressions.Count == 0 ? ConstantValue.Of(tagged.Quasi.Quasis[0].Raw) : null;
        }

        List<object?> arguments = [new ListValue([.. tagged.Quasi.Quasis.Select(static part => ConstantValue.Of(part.Cooked ?? ""))])];
        foreach (Expression expression in tagged.Quasi.Expressions) arguments.Add(Evaluate(expression));
        return Apply(tagged, tag, arguments, ConstantValue.Undefined);
    }

    /// <summary>The arguments; null when not even their number is known.</summary>
    private List<object?>? Arguments(NodeList<Expression> expressions)
    {
        ListValue list = new([]);
        foreach (Expression expression in expressions)
        {
            if (expression is SpreadElement spread) Spread(list, Iterated(Evaluate(spread.Argument)));
            else list.Items.Add(Evaluate(expression));
        }

        return list.IsOpen ? null : list.Items;
    }

    private object? Apply(Node call, object? function, IReadOnlyList<object?>? arguments, object? receiver)
    {
        switch (function)
        {
            case ClosureValue closure:
                return Call(closure, arguments, receiver, call);
            case ConstantValue { Kind: ConstantKind.Function, Number: 1 } native:
                return Native(call, native.Text, arguments, isNew: false);
            default:
                CallBack(arguments);
                return null;
        }
    }

    /// <summary>What gets functions may call them, with anything.</summary>
    private void CallBack(IReadOnlyList<object?>? arguments)
    {
        foreach (object? argument in arguments ?? [])
        {
            if (argument is ClosureValue closure && !_called.Contains(closure.Node)) _ = CallUnknown(closure);
        }
    }

    private object? Method(Node call, object? target, string? name, IReadOnlyList<object?>? arguments)
    {
        if (name is null || target is null)
        {
            CallBack(arguments);
            return null;
        }

        object? callback = arguments is { Count: > 0 } ? arguments[0] : null;
        switch (target)
        {
            case RecordValue record when ReadMember(record, name) is { } member and not ConstantValue { HasMembers: false }:
                return Apply(call, member, arguments, record);
            case ClassValue type when StaticOf(type, name) is { } member:
                return Apply(call, member, arguments, type);
            case ClosureValue function when name is "call" or "apply" or "bind":
                return Through(call, function, name, arguments);
            case ConstantValue { Kind: ConstantKind.Function, Number: 1 } native when name is not ("call" or "apply" or "bind"):
                return Native(call, native.Text + "." + name, arguments, isNew: false);
            case ListValue list when ListMethod(call, list, name, arguments) is (true, var result):
                return result;
            case TableValue table when TableMethod(call, table, name, arguments) is (true, var result):
                return result;
            case ConstantValue { Kind: ConstantKind.String } or LongText when name is not ("then" or "catch" or "finally"):
                return TextMethod(call, target, name, arguments);
        }

        // A value that is awaited, or has been, is the same here.
        if (name == "then" && callback is not null) return Apply(call, callback, [target], ConstantValue.Undefined);
        if (name is "catch" or "finally")
        {
            CallBack(arguments);
            return target;
        }

        if (target is ConstantValue constant && Constants(arguments) is { } values) return MethodOf(constant, name, values);
        CallBack(arguments);
        return null;
    }

    private static ConstantValue? MethodOf(ConstantValue value, string name, IReadOnlyList<ConstantValue> arguments)
    {
        Arguments given = new(arguments, 0);
        if (name == "valueOf") return value;
        if (name != "toString") return null;
        if (!value.IsNumber) return Coercion.ToText(value) is { } text ? ConstantValue.Of(text) : null;
        return given.Integer(0, absent: 10) is { } radix && NumberFormat.ToText(value.Number, radix) is { } number
            ? ConstantValue.Of(number) : null;
    }

    private object? Through(Node call, ClosureValue function, string name, IReadOnlyList<object?>? arguments)
    {
        if (arguments is null || name == "bind") return name == "bind" && arguments is { Count: <= 1 } ? function : null;
        IReadOnlyList<object?>? given = name == "call" ? [.. arguments.Skip(1)]
            : arguments.Count < 2 ? [] : Iterated(arguments[1]) is { IsOpen: false } list ? list.Items : null;
        return Call(function, given, arguments.Count > 0 ? arguments[0] : ConstantValue.Undefined, call);
    }
}
