using System.Text;
using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <content>Texts, how values become texts, and how long these are.</content>
internal sealed partial class Rehearsal
{
    private const double Unmeasurable = 1e15;

    private bool? Truth(object? value)
    {
        _decisions++;
        return TruthOf(value);
    }

    private static bool? TruthOf(object? value) => value switch
    {
        null => null,
        ConstantValue constant => Coercion.ToBoolean(constant),
        ChoiceValue choice => choice.Values.Select(TruthOf).Aggregate(static (one, other) => one == other ? one : null),
        _ => true,
    };

    /// <summary>The text that a value becomes as a key; null when it is not known.</summary>
    private string? TextOf(object? value) => value switch
    {
        ConstantValue constant => Coercion.ToText(constant),
        ListValue or RecordValue => Text(value, null) is ConstantValue text ? text.Text : null,
        _ => null,
    };

    /// <summary>The text that a value becomes: known, known by its length, or unknown (null).</summary>
    private object? Text(object? value, Node? node)
    {
        switch (value)
        {
            case ConstantValue { Kind: ConstantKind.String } or LongText:
                return value;
            case ConstantValue constant:
                return Coercion.ToText(constant) is { } text ? ConstantValue.Of(text) : null;
            case ListValue list:
                return Join(node, list, ConstantValue.Of(","));
            case RecordValue record when record.Members.TryGetValue("toString", out object? method) && method is ClosureValue conversion:
                return Each(Call(conversion, [], record, record: null), one => one is ConstantValue or LongText ? Text(one, node) : null);
            case RecordValue record when record.Members.TryGetValue("message", out object? message) && record.Members.ContainsKey("stack"):
                return Each(Text(message, node), one => one is ConstantValue text
                    ? ConstantValue.Of($"{TextOf(record.Members["name"])}: {text.Text}") : null);
            case ChoiceValue:
                return Each(value, one => Text(one, node));
            default:
                return null;
        }
    }

    private static double LengthOf(object? text) => text switch
    {
        ConstantValue constant => constant.Text.Length,
        LongText known => known.Length,
        _ => 0,
    };

    private object? Concatenate(Node node, object? first, object? second) =>
        first is ChoiceValue || second is ChoiceValue ? ConcatenateEach(node, first, second) : ConcatenateOne(node, first, second);

    private object? ConcatenateEach(Node node, object? first, object? second) =>
        Each(first, one => Each(second, other => ConcatenateOne(node, one, other)));

    private object? ConcatenateOne(Node node, object? one, object? other)
    {
        double length = LengthOf(one) + LengthOf(other);
        if (one is ConstantValue x && other is ConstantValue y && length <= FoldingBudget.MaxText)
        {
            _left -= (int)length / 64;
            return ConstantValue.Of(x.Text + y.Text);
        }

        return Sized(node, length, isKnown: one is not null && other is not null);
    }

    /// <summary>A text of a length; unknown when it may be longer. What is known of it alone may be too long.</summary>
    private object? Sized(Node node, double length, bool isKnown)
    {
        if (length > _limits.MaxStringLength) return Beyond(node, RehearsedLimit.StringLength, length);
        return isKnown ? new LongText(length) : null;
    }

    private object? Join(Node? node, ListValue list, object? by)
    {
        double count = Math.Max(list.Items.Count, list.AtLeast);
        double length = SizeOf(list, []) - list.Items.Count + (Math.Max(0, count - 1) * LengthOf(by));
        if (node is not null && length > _limits.MaxStringLength) return Beyond(node, RehearsedLimit.StringLength, length);
        if (list.IsOpen || by is null || list.Items.Contains(null)) return null;
        if (by is not ConstantValue { IsString: true, Text: var separator } || length > FoldingBudget.MaxText) return new LongText(length);
        StringBuilder builder = new();
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (--_left <= 0) return null;
            if (i > 0) builder.Append(separator);
            if (list.Items[i] is ConstantValue { HasMembers: false }) continue;
            if (TextOf(list.Items[i]) is not { } text) return null;
            builder.Append(text);
            if (builder.Length > FoldingBudget.MaxText) return null;
        }

        return ConstantValue.Of(builder.ToString());
    }

    /// <summary>At least how long a value is as a text. What is shared counts as often as it would be written.</summary>
    private static double SizeOf(object? value, Dictionary<object, double> known)
    {
        switch (value)
        {
            case ConstantValue constant:
                return constant.Kind == ConstantKind.String ? constant.Text.Length : 1;
            case LongText text:
                return text.Length;
            case ListValue or RecordValue when StackRoom.IsEnough():
                if (known.TryGetValue(value, out double size)) return size;
                known[value] = 0;
                size = value is ListValue list ? list.Items.Sum(item => 1 + SizeOf(item, known))
                    : ((RecordValue)value).Members.Sum(member => member.Key.Length + SizeOf(member.Value, known));
                return known[value] = Math.Min(size, Unmeasurable);
            default:
                return 0;
        }
    }

    private static double LeavesOf(object? value, int depth) => LeavesOf(value, depth, []);

    private static double LeavesOf(object? value, int depth, Dictionary<(object, int), double> known)
    {
        if (value is not ListValue list || depth <= 0) return 1;
        (object, int) key = (list, Math.Min(depth, MaxDepth));
        if (known.TryGetValue(key, out double leaves)) return leaves;
        known[key] = 0;
        return known[key] = Math.Min(Unmeasurable, list.Items.Sum(item => LeavesOf(item, key.Item2 - 1, known)));
    }

    private object? TextMethod(Node call, object target, string name, IReadOnlyList<object?>? arguments)
    {
        object? first = arguments is { Count: > 0 } ? arguments[0] : null;
        double length = LengthOf(target);
        switch (name)
        {
            case "repeat" when first is ConstantValue { IsNumber: true, Number: >= 0 } count:
                if (length * count.Number > FoldingBudget.MaxText) return Sized(call, length * Math.Floor(count.Number), isKnown: true);
                break;
            case "padStart" or "padEnd" when first is ConstantValue { IsNumber: true, Number: > FoldingBudget.MaxText } width
                && arguments is not { Count: > 1 }:
                return Sized(call, Math.Max(length, width.Number), isKnown: true);
            case "concat" when arguments is not null:
                return arguments.Aggregate((object?)target, (text, more) => Concatenate(call, text, Text(more, call)));
            case "replace" or "replaceAll" when target is ConstantValue text && arguments is { Count: 2 }:
                return Replace(call, text, name == "replaceAll", arguments);
            case "split" when target is LongText && first is ConstantValue { Text: "" }:
                return length > _limits.MaxArrayLength ? Beyond(call, RehearsedLimit.ArrayLength, length) : null;
            case "match" when target is ConstantValue text && first is RegExpLiteral pattern && SimplePattern.Read(pattern) is { } simple:
                return new ListValue([.. simple.Matches(text.Text).Select(match => ConstantValue.Of(match.Text))]) { IsOpen = true };
            case "then" or "toString" or "valueOf" or "toUpperCase" or "toLowerCase" when target is LongText:
                return target;
        }

        CallBack(arguments);
        if (target is not ConstantValue known || Constants(arguments) is not { } values) return null;
        return Value(StringMethods.Call(known.Text, name, new Arguments(values, 0)));
    }

    private object? Replace(Node call, ConstantValue text, bool isAll, IReadOnlyList<object?> arguments)
    {
        SimplePattern? pattern = arguments[0] switch
        {
            RegExpLiteral literal => SimplePattern.Read(literal),
            ConstantValue { IsString: true, Text.Length: > 0 } plain => SimplePattern.Of(plain.Text, isAll),
            _ => null,
        };
        if (pattern is null)
        {
            CallBack(arguments);
            return null;
        }

        object? result = ConstantValue.Of("");
        int end = 0;
        foreach ((int start, string match) in pattern.Matches(text.Text))
        {
            object? by = arguments[1] is ClosureValue function
                ? Call(function, [ConstantValue.Of(match), ConstantValue.Of(start), text], ConstantValue.Undefined, call)
                : arguments[1];
            if (by is ConstantValue { IsString: true } written && written.Text.IndexOfAny(['$']) >= 0) return null;
            result = Concatenate(call, Concatenate(call, result, ConstantValue.Of(text.Text.Substring(end, start - end))), Text(by, call));
            end = start + match.Length;
            if (result is null || IsSpent) return null;
        }

        return Concatenate(call, result, ConstantValue.Of(text.Text.Substring(end)));
    }
}
