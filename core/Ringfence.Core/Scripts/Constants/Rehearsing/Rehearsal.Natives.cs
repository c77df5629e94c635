using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <content>Functions that a script finds under a name.</content>
internal sealed partial class Rehearsal
{
    private static readonly HashSet<string> Natives = new(
        ("String Number Boolean Array Object JSON Math Map Set Promise Error TypeError RangeError SyntaxError ReferenceError URIError "
            + "EvalError Symbol Date RegExp parseInt parseFloat isNaN isFinite atob btoa decodeURIComponent decodeURI encodeURIComponent "
            + "encodeURI escape unescape structuredClone").Split(' '),
        StringComparer.Ordinal);

    private object? Native(Node call, string name, IReadOnlyList<object?>? arguments, bool isNew)
    {
        object? first = arguments is null ? null : arguments.Count > 0 ? arguments[0] : ConstantValue.Undefined;
        object? second = arguments is { Count: > 1 } ? arguments[1] : ConstantValue.Undefined;
        switch (name)
        {
            case "Promise.resolve" or "Promise.all" or "Promise.allSettled" or "Object.freeze" or "structuredClone":
                return first;
            case "Promise.race" or "Promise.any":
                return Iterated(first) is { Items.Count: > 0 } list ? list.Items.Aggregate(ChoiceValue.Of) : null;
            case "Map" or "Set" when isNew:
                return Table(first, name == "Map");
            case "String":
                return arguments is { Count: 0 } ? ConstantValue.Of("") : Text(first, call);
            case "Array" when arguments is { Count: 1 } && first is ConstantValue { IsNumber: true } length:
                return Repeated(call, length.Number);
            case "Array.of" or "Array":
                return arguments is null ? null : new ListValue([.. arguments]);
            case "Array.from":
                return From(call, first, arguments is { Count: > 1 } ? second : null);
            case "Object.keys":
                return KeysOf(first);
            case "Object.values" or "Object.entries" when first is RecordValue record:
                return new ListValue([.. record.Members.Select(member => name == "Object.values" ? member.Value
                    : new ListValue([ConstantValue.Of(member.Key), member.Value]))]) { IsOpen = record.IsOpen };
            case "Object.assign" when arguments is not null && first is RecordValue target:
                foreach (object? source in arguments.Skip(1)) Assign(target, source);
                return target;
            case "Object.fromEntries":
                return FromEntries(Iterated(first));
            case "JSON.stringify":
                double size = SizeOf(first, []);
                if (size > _limits.MaxStringLength) return Beyond(call, RehearsedLimit.StringLength, size);
                CallBack(arguments);
                return first is ConstantValue { IsString: true } text ? Value(JsonTexts.Quote(text.Text)) : null;
            case "JSON.parse":
                CallBack(arguments);
                return first is ConstantValue { IsString: true } json ? Value(JsonTexts.Parse(json.Text)) : null;
            case "Error" or "TypeError" or "RangeError" or "SyntaxError" or "ReferenceError" or "URIError" or "EvalError":
                RecordValue error = new() { IsOpen = true };
                error.Members["name"] = ConstantValue.Of(name);
                error.Members["message"] = first is ConstantValue { Kind: ConstantKind.Undefined } ? ConstantValue.Of("") : Text(first, call);
                error.Members["stack"] = null;
                error.Members["cause"] = Read(second, ConstantValue.Of("cause"));
                return error;
        }

        if (Constants(arguments) is { } values)
        {
            if (name is "isNaN" or "isFinite" && values.Count > 0 && Coercion.ToNumber(values[0]) is { } tested)
            {
                return ConstantValue.Of(name == "isNaN" ? double.IsNaN(tested) : !double.IsNaN(tested) && !double.IsInfinity(tested));
            }

            if (name.StartsWith("Math.", StringComparison.Ordinal)) return Mathematics(name, values);
            return Value(GlobalFunctions.Call(name, new Arguments(values, 0)));
        }

        CallBack(arguments);
        return null;
    }

    private static ConstantValue? Mathematics(string name, List<ConstantValue> arguments)
    {
        List<double> numbers = [];
        foreach (ConstantValue argument in arguments)
        {
            if (Coercion.ToNumber(argument) is not { } number) return null;
            numbers.Add(number);
        }

        if (numbers.Count == 0) return null;
        return name switch
        {
            "Math.floor" => ConstantValue.Of(Math.Floor(numbers[0])),
            "Math.ceil" => ConstantValue.Of(Math.Ceiling(numbers[0])),
            "Math.round" => ConstantValue.Of(Math.Floor(numbers[0] + 0.5)),
            "Math.trunc" => ConstantValue.Of(Math.Truncate(numbers[0])),
            "Math.abs" => ConstantValue.Of(Math.Abs(numbers[0])),
            "Math.sqrt" => ConstantValue.Of(Math.Sqrt(numbers[0])),
            "Math.max" => ConstantValue.Of(numbers.Max()),
            "Math.min" => ConstantValue.Of(numbers.Min()),
            "Math.pow" when numbers.Count > 1 => Operators.Apply(BinaryOperator.Exponentiate, arguments[0], arguments[1]),
            _ => null,
        };
    }

    private static TableValue? Table(object? entries, bool isMap)
    {
        TableValue table = new(isMap);
        if (entries is ConstantValue { HasMembers: false }) return table;
        if (Iterated(entries) is not { } list) return null;
        foreach (object? item in list.Items.Take(MaxElements))
        {
            ListValue? pair = item as ListValue;
            if (!isMap) table.Entries.Add(new(item, item));
            else if (pair is not null) table.Entries.Add(new(At(pair, 0), At(pair, 1)));
        }

        return table;
    }

    private ListValue? Repeated(Node call, double length)
    {
        if (length > _limits.MaxArrayLength) return (ListValue?)Beyond(call, RehearsedLimit.ArrayLength, length);
        if (!(length >= 0) || length != Math.Floor(length)) return null;
        if (length > MaxElements) return new ListValue([]) { IsOpen = true, AtLeast = length };
        _left -= (int)length / 8;
        return new ListValue([.. Enumerable.Repeat((object?)ConstantValue.Undefined, (int)length)]);
    }

    private ListValue? From(Node call, object? source, object? mapping)
    {
        ListValue? list = source is RecordValue record
            ? ReadMember(record, "length") is ConstantValue { IsNumber: true } length ? Repeated(call, length.Number) : null
            : Iterated(source);
        if (mapping is null) return list is null ? null : new ListValue([.. list.Items]) { IsOpen = list.IsOpen };
        if (list is not null) return new ListValue(CallForEach(call, list, mapping)) { IsOpen = list.IsOpen };
        CallBack([mapping]);
        return null;
    }

    private RecordValue? FromEntries(ListValue? pairs)
    {
        if (pairs is null) return null;
        RecordValue record = new() { IsOpen = pairs.IsOpen };
        foreach (object? item in pairs.Items)
        {
            if (item is ListValue pair && TextOf(At(pair, 0)) is { } key) record.Members[key] = At(pair, 1);
            else record.IsOpen = true;
        }

        return record;
    }

    private static List<ConstantValue>? Constants(IReadOnlyList<object?>? values)
    {
        if (values is null) return null;
        List<ConstantValue> constants = [];
        foreach (object? value in values)
        {
            if (Constant(value) is not { } constant) return null;
            constants.Add(constant);
        }

        return constants;
    }

    private static ConstantValue? Constant(object? value) => value switch
    {
        ConstantValue constant => constant,
        ListValue { IsOpen: false } list when list.Items.TrueForAll(static item => item is ConstantValue) =>
            ConstantValue.Array([.. list.Items.Cast<ConstantValue>()]),
        _ => null,
    };

    /// <summary>A constant as a value that scripts change.</summary>
    private static object? Value(ConstantValue? constant)
    {
        switch (constant?.Kind)
        {
            case ConstantKind.Array:
                return new ListValue([.. constant.Elements.Select(Value)]);
            case ConstantKind.Object:
                RecordValue record = new();
                foreach (KeyValuePair<string, ConstantValue> member in constant.Members) record.Members[member.Key] = Value(member.Value);
                return record;
            default:
                return constant;
        }
    }
}
