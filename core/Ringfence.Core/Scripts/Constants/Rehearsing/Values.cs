using Ringfence.Ecmascript.Ast;

namespace Ringfence.Scripts.Constants.Rehearsing;

// In a rehearsal, primitives and functions of the language are ConstantValues, and null is what is not known.

/// <summary>An array, which scripts change.</summary>
internal sealed class ListValue(List<object?> items)
{
    internal List<object?> Items { get; } = items;

    /// <summary>Whether there may be more elements than are known.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>How many there are at least, beyond those that are known.</summary>
    internal double AtLeast { get; init; }
}

/// <summary>An object, which scripts change.</summary>
internal sealed class RecordValue
{
    internal Dictionary<string, object?> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether there may be more members than are known.</summary>
    internal bool IsOpen { get; set; }

    /// <summary>The class it was made by.</summary>
    internal ClassValue? Class { get; init; }
}

/// <summary>A <c>Map</c>, or a <c>Set</c> whose keys are its values.</summary>
internal sealed class TableValue(bool isMap)
{
    internal bool IsMap { get; } = isMap;

    internal List<KeyValuePair<object?, object?>> Entries { get; } = [];
}

/// <summary>A function of the script, with the variables around it.</summary>
internal sealed class ClosureValue(Node function, Frame frame)
{
    internal Node Node { get; } = function;

    internal IFunction Function => (IFunction)Node;

    internal Frame Frame { get; } = frame;
}

/// <summary>A getter.</summary>
internal sealed class GetterValue(ClosureValue function)
{
    internal ClosureValue Function { get; } = function;
}

/// <summary>A class of the script.</summary>
internal sealed class ClassValue(Node node, NodeList<Node> members, Frame frame, ClassValue? parent)
{
    internal Node Node { get; } = node;

    internal NodeList<Node> Body { get; } = members;

    internal Frame Frame { get; } = frame;

    internal ClassValue? Parent { get; } = parent;

    internal Dictionary<string, object?> Statics { get; } = new(StringComparer.Ordinal);
}

/// <summary>A string of which only the length is known.</summary>
internal sealed class LongText(double length)
{
    internal double Length { get; } = length;
}

/// <summary>One of several values; null among them stands for any other.</summary>
internal sealed class ChoiceValue(IReadOnlyList<object?> values)
{
    private const int MaxValues = 8;

    internal IReadOnlyList<object?> Values { get; } = values;

    internal static object? Of(object? first, object? second)
    {
        if (ReferenceEquals(first, second)) return first;
        List<object?> values = [.. All(first)];
        foreach (object? value in All(second))
        {
            if (values.Count < MaxValues && !values.Exists(known => IsSame(known, value))) values.Add(value);
        }

        return values.Count == 1 ? values[0] : new ChoiceValue(values);
    }

    internal static IReadOnlyList<object?> All(object? value) => value is ChoiceValue choice ? choice.Values : [value];

    private static bool IsSame(object? first, object? second) =>
        ReferenceEquals(first, second) || (first is ConstantValue one && second is ConstantValue other && one.IsSameAs(other));
}
