namespace Ringfence.Scripts.Constants;

/// <summary>Methods of arrays that call nothing back. Null where the result is not told here.</summary>
internal static class ArrayMethods
{
    internal static ConstantValue? Call(ConstantValue array, string name, Arguments arguments)
    {
        IReadOnlyList<ConstantValue> elements = array.Elements;
        switch (name)
        {
            case "toString" or "toLocaleString":
                return Text(Coercion.ToText(array));
            case "join":
                return (arguments.Has(0) ? arguments.Text(0) : ",") is { } separator ? Text(Coercion.Join(array, separator)) : null;
            case "valueOf":
                return array;
            case "reverse" or "toReversed":
                return ConstantValue.Array([.. elements.Reverse()]);
            case "concat":
                return ConstantValue.Array([.. elements, .. arguments.ToList().SelectMany(static value => value.IsArray ? value.Elements
                    : [value])]);
            case "flat" when !arguments.Has(0):
                return ConstantValue.Array([.. elements.SelectMany(static value => value.IsArray ? value.Elements : [value])]);
            case "slice":
                return Slice(array, arguments);
            case "at":
                return arguments.Integer(0) is { } at ? ElementAt(array, at < 0 ? at + elements.Count : at) : null;
            case "pop":
                return ElementAt(array, elements.Count - 1);
            case "shift":
                return ElementAt(array, 0);
            case "sort" or "toSorted" when !arguments.Has(0):
                return elements.All(static value => value.IsString)
                    ? ConstantValue.Array([.. elements.OrderBy(static value => value.Text, StringComparer.Ordinal)]) : null;
            case "includes" when arguments.Count == 1:
                return ConstantValue.Of(elements.Any(arguments[0].IsSameAs));
            case "indexOf" when arguments.Count == 1:
                return ConstantValue.Of(IndexOf(elements, arguments[0]));
            default:
                return null;
        }
    }

    private static ConstantValue? Text(string? text) => text is null ? null : ConstantValue.Of(text);

    private static ConstantValue ElementAt(ConstantValue array, int index) =>
        index >= 0 && index < array.Elements.Count ? array.Elements[index] : ConstantValue.Undefined;

    private static int IndexOf(IReadOnlyList<ConstantValue> elements, ConstantValue value)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            if (elements[i].IsSameAs(value)) return i;
        }

        return -1;
    }

    private static ConstantValue? Slice(ConstantValue array, Arguments arguments)
    {
        int length = array.Elements.Count;
        if (arguments.Integer(0) is not { } start || arguments.Integer(1, absent: length) is not { } end) return null;
        if (start < 0) start = Math.Max(start + length, 0);
        if (end < 0) end += length;
        return ConstantValue.Array([.. array.Elements.Skip(start).Take(Math.Max(Math.Min(end, length) - start, 0))]);
    }
}
