using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

/// <content>Arrays, maps and sets.</content>
internal sealed partial class Rehearsal
{
    private const int MaxElements = FoldingBudget.MaxElements;

    /// <summary>What spreading and <c>for-of</c> give; null when nothing is known of it.</summary>
    private static ListValue? Iterated(object? value) => value switch
    {
        ListValue list => list,
        TableValue { IsMap: true } table => new ListValue([.. table.Entries.Select(Pair)]),
        TableValue table => new ListValue([.. table.Entries.Select(static entry => entry.Key)]),
        ConstantValue { IsString: true } text when GlobalFunctions.Elements(text) is { } letters => new ListValue([.. letters]),
        ConstantValue or ChoiceValue or RecordValue => null,
        _ => null,
    };

    private static object Pair(KeyValuePair<object?, object?> entry) => new ListValue([entry.Key, entry.Value]);

    private static ListValue? KeysOf(object? value) => value switch
    {
        RecordValue record => new ListValue([.. record.Members.Keys.Select(ConstantValue.Of)]) { IsOpen = record.IsOpen },
        ListValue list => new ListValue([.. list.Items.Select(static (_, i) => ConstantValue.Of(NumberFormat.ToText(i) ?? ""))])
        {
            IsOpen = list.IsOpen,
        },
        _ => null,
    };

    private ListValue? Bounded(Node node, ListValue list)
    {
        if (list.Items.Count > _limits.MaxArrayLength)
        {
            _ = Beyond(node, RehearsedLimit.ArrayLength, list.Items.Count);
            return null;
        }

        _left -= list.Items.Count / 8;
        if (list.Items.Count <= MaxElements) return list;
        ListValue cut = new(list.Items.GetRange(0, MaxElements)) { IsOpen = true };
        return cut;
    }

    private (bool IsDone, object? Value) ListMethod(Node call, ListValue list, string name, IReadOnlyList<object?>? arguments)
    {
        object? first = arguments is { Count: > 0 } ? arguments[0] : null;
        ListValue? New(IEnumerable<object?> items) => Bounded(call, new ListValue([.. items]) { IsOpen = list.IsOpen });
        switch (name)
        {
            case "map":
                return (true, New(CallForEach(call, list, first)));
            case "flatMap":
                return (true, Flat(call, CallForEach(call, list, first), 1, list.IsOpen));
            case "forEach" or "some" or "every" or "find" or "findIndex" or "findLast" or "findLastIndex" or "filter":
                return (true, Search(list, name, CallForEach(call, list, first)));
            case "reduce" or "reduceRight":
                return (true, Reduce(call, list, name == "reduceRight", arguments));
            case "sort" or "toSorted":
                return (true, Sort(call, list, name == "sort", first));
            case "push" or "unshift":
                return (true, Add(call, list, name == "push" ? list.Items.Count : 0, arguments));
            case "pop" or "shift" when list.Items.Count > 0:
                int place = name == "pop" ? list.Items.Count - 1 : 0;
                object? taken = list.Items[place];
                if (_doubt == 0) list.Items.RemoveAt(place);
                return (true, list.IsOpen && name == "pop" ? null : taken);
            case "reverse" or "toReversed":
                if (name == "reverse") list.Items.Reverse();
                return (true, name == "reverse" ? list : New(Enumerable.Reverse(list.Items)));
            case "slice" when Whole(arguments, 0) is { } start && Whole(arguments, 1, list.Items.Count) is { } end:
                start = start < 0 ? Math.Max(0, start + list.Items.Count) : start;
                end = end < 0 ? end + list.Items.Count : end;
                return (true, New(list.Items.Skip(start).Take(Math.Max(0, end - start))));
            case "concat" when arguments is not null:
                ListValue joined = new([.. list.Items]) { IsOpen = list.IsOpen };
                foreach (object? more in arguments)
                {
                    if (more is ListValue or null) Spread(joined, more as ListValue);
                    else joined.Items.Add(more);
                }

                return (true, Bounded(call, joined));
            case "flat" when Whole(arguments, 0, 1) is { } depth:
                return (true, Flat(call, list.Items, depth, list.IsOpen));
            case "join" or "toString":
                return (true, Join(call, list, name == "join" && arguments is not { Count: 0 } ? Text(first, call) : ConstantValue.Of(",")));
            case "at" when Whole(arguments, 0) is { } index:
                return (true, list.IsOpen && index < 0 ? null : At(list, index < 0 ? index + list.Items.Count : index));
            case "keys" or "entries":
                IEnumerable<object?> numbers = list.Items.Select(static (_, i) => (object?)ConstantValue.Of(i));
                return (true, New(name == "keys" ? numbers : numbers.Zip(list.Items, static (i, item) => (object)new ListValue([i, item]))));
            case "values":
                return (true, list);
            case "fill" when !list.IsOpen:
                for (int i = 0; i < list.Items.Count; i++) list.Items[i] = first ?? ConstantValue.Undefined;
                return (true, list);
            case "splice":
                list.IsOpen = true;
                return (true, null);
            case "includes" or "indexOf" when Constant(list) is { } whole && Constants(arguments) is { } values:
                return (true, ArrayMethods.Call(whole, name, new Arguments(values, 0)));
            default:
                return (false, null);
        }
    }

    private List<object?> CallForEach(Node call, ListValue list, object? callback)
    {
        List<object?> results = [];
        for (int i = 0; i < list.Items.Count && !IsSpent; i++)
        {
            results.Add(Apply(call, callback, [list.Items[i], ConstantValue.Of(i), list], ConstantValue.Undefined));
        }

        if (list.IsOpen && callback is ClosureValue closure) results.Add(CallUnknown(closure));
        return results;
    }

    private static object? Search(ListValue list, string name, List<object?> results)
    {
        bool isLast = name is "findLast" or "findLastIndex";
        switch (name)
        {
            case "forEach":
                return ConstantValue.Undefined;
            case "filter":
                IEnumerable<object?> kept = list.Items.Where((_, i) => i < results.Count && TruthOf(results[i]) != false);
                return new ListValue([.. kept]) { IsOpen = list.IsOpen };
            case "find" or "findLast":
                object? found = null;
                bool isFound = false;
                for (int n = 0; n < list.Items.Count && n < results.Count; n++)
                {
                    int i = isLast ? list.Items.Count - 1 - n : n;
                    bool? truth = i < results.Count ? TruthOf(results[i]) : null;
                    if (truth == false) continue;
                    found = isFound ? ChoiceValue.Of(found, list.Items[i]) : list.Items[i];
                    isFound = true;
                    if (truth == true) return found;
                }

                return isFound ? ChoiceValue.Of(found, null) : list.IsOpen ? null : ConstantValue.Undefined;
            case "some" or "every" when !list.IsOpen && results.Count == list.Items.Count && results.TrueForAll(r => TruthOf(r) is not null):
                return ConstantValue.Of(name == "some" ? results.Exists(r => TruthOf(r) == true) : results.TrueForAll(r => TruthOf(r) == true));
            default:
                return null;
        }
    }

    private object? Reduce(Node call, ListValue list, bool isFromRight, IReadOnlyList<object?>? arguments)
    {
        if (arguments is null || arguments.Count == 0) return null;
        List<object?> items = isFromRight ? [.. Enumerable.Reverse(list.Items)] : list.Items;
        int start = arguments.Count > 1 ? 0 : 1;
        object? value = start == 0 ? arguments[1] : items.Count > 0 ? items[0] : null;
        for (int i = start; i < items.Count && !IsSpent; i++)
        {
            value = Apply(call, arguments[0], [value, items[i], ConstantValue.Of(i), list], ConstantValue.Undefined);
        }

        return !list.IsOpen ? value
            : ChoiceValue.Of(value, InDoubt(() => Apply(call, arguments[0], [value, null, null, list], ConstantValue.Undefined)));
    }

    private ListValue? Sort(Node call, ListValue list, bool isInPlace, object? comparison)
    {
        List<object?> sorted = [.. list.Items];
        bool isText = sorted.TrueForAll(static item => item is ConstantValue { IsString: true });
        if (comparison is ClosureValue closure)
        {
            // Insertion asks for every pair that a sort could ask for, and needs no order to be consistent.
            for (int i = 1; i < sorted.Count && !IsSpent; i++)
            {
                for (int j = i; j > 0 && !IsSpent; j--)
                {
                    object? order = Apply(call, closure, [sorted[j - 1], sorted[j]], ConstantValue.Undefined);
                    if (order is not ConstantValue { IsNumber: true, Number: > 0 }) break;
                    (sorted[j - 1], sorted[j]) = (sorted[j], sorted[j - 1]);
                }
            }

            if (list.IsOpen) _ = CallUnknown(closure);
        }
        else if (isText)
        {
            sorted = [.. sorted.OrderBy(static item => ((ConstantValue)item!).Text, StringComparer.Ordinal)];
        }

        if (!isInPlace) return Bounded(call, new ListValue(sorted) { IsOpen = list.IsOpen });
        list.Items.Clear();
        list.Items.AddRange(sorted);
        return list;
    }

    private ConstantValue? Add(Node call, ListValue list, int place, IReadOnlyList<object?>? arguments)
    {
        if (arguments is null)
        {
            list.IsOpen = true;
            return null;
        }

        list.Items.InsertRange(place, arguments);
        if (Bounded(call, list) == list) return ConstantValue.Of(list.Items.Count);
        list.Items.RemoveRange(Math.Min(MaxElements, list.Items.Count), Math.Max(0, list.Items.Count - MaxElements));
        list.IsOpen = true;
        return null;
    }

    private ListValue? Flat(Node call, IReadOnlyList<object?> items, int depth, bool isOpen)
    {
        double length = items.Sum(item => LeavesOf(item, depth));
        if (length > _limits.MaxArrayLength) return (ListValue?)Beyond(call, RehearsedLimit.ArrayLength, length);
        ListValue flat = new([]) { IsOpen = isOpen };
        Flatten(items, depth, flat);
        return Bounded(call, flat);
    }

    private void Flatten(IReadOnlyList<object?> items, int depth, ListValue flat)
    {
        foreach (object? item in items)
        {
            if (--_left <= 0) return;
            if (item is ListValue list && depth > 0)
            {
                flat.IsOpen |= list.IsOpen;
                Flatten(list.Items, Math.Min(depth, MaxDepth) - 1, flat);
            }
            else
            {
                flat.Items.Add(item);
            }
        }
    }

    private (bool IsDone, object? Value) TableMethod(Node call, TableValue table, string name, IReadOnlyList<object?>? arguments)
    {
        object? key = arguments is { Count: > 0 } ? arguments[0] : null;
        object? value = arguments is { Count: > 1 } ? arguments[1] : ConstantValue.Undefined;
        int at = table.Entries.FindIndex(entry => IsSameKey(entry.Key, key));
        switch (name)
        {
            case "get":
                return (true, at < 0 || key is null ? null : table.Entries[at].Value);
            case "has":
                return (true, at >= 0 && key is not null ? ConstantValue.True : null);
            case "set" or "add":
                KeyValuePair<object?, object?> entry = new(key, name == "set" ? value : key);
                if (at >= 0 && key is not null) table.Entries[at] = entry;
                else if (table.Entries.Count < MaxElements) table.Entries.Add(entry);
                return (true, table);
            case "delete" or "clear":
                return (true, null);
            case "keys" or "values" or "entries":
                return (true, new ListValue([.. table.Entries.Select(one => name switch
                {
                    "keys" => one.Key,
                    "values" => one.Value,
                    _ => Pair(one),
                })]));
            case "forEach":
                foreach (KeyValuePair<object?, object?> one in table.Entries.ToArray())
                {
                    if (!IsSpent) _ = Apply(call, key, [one.Value, one.Key, table], ConstantValue.Undefined);
                }

                return (true, ConstantValue.Undefined);
            default:
                return (false, null);
        }
    }

    private static bool IsSameKey(object? first, object? second) =>
        ReferenceEquals(first, second) || (first is ConstantValue one && second is ConstantValue other && one.IsSameAs(other));

    private static int? Whole(IReadOnlyList<object?>? arguments, int index, int absent = 0)
    {
        if (arguments is null) return null;
        if (index >= arguments.Count) return absent;
        return arguments[index] is ConstantValue value ? new Arguments([value], 0).Integer(0, absent) : null;
    }
}
