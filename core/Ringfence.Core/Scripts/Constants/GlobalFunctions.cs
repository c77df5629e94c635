using System.Globalization;
using System.Text;

namespace Ringfence.Scripts.Constants;

/// <summary>Functions that a script finds under a name, on constants. Null where the result is not told here.</summary>
internal static class GlobalFunctions
{
    private const int MaxCodePoint = 0x10FFFF;

    /// <param name="name">The name, with that of its object before a point: <c>String.fromCharCode</c>.</param>
    /// <param name="arguments">The arguments.</param>
    internal static ConstantValue? Call(string name, Arguments arguments) => name switch
    {
        "String" => arguments.Count == 0 ? ConstantValue.Of("") : Text(arguments.Text(0)),
        "Number" => arguments.Count == 0 ? ConstantValue.Of(0) : Number(Coercion.ToNumber(arguments[0])),
        "Boolean" => ConstantValue.Of(Coercion.ToBoolean(arguments[0])),
        "parseInt" or "Number.parseInt" => ParseInt(arguments),
        "atob" => Text(arguments.Text(0), Decoding.Base64),
        "btoa" => Text(arguments.Text(0), Decoding.ToBase64),
        "decodeURIComponent" or "decodeURI" => Text(arguments.Text(0), Decoding.UriComponent),
        "unescape" => Text(arguments.Text(0), Decoding.Unescape),
        "encodeURIComponent" => Text(arguments.Text(0), Uri.EscapeDataString),
        "String.fromCharCode" => FromCodes(arguments, 0xFFFF),
        "String.fromCodePoint" => FromCodes(arguments, MaxCodePoint),
        "Array.of" => ConstantValue.Array(arguments.ToList()),
        "Array" when arguments.Count != 1 || !arguments[0].IsNumber => ConstantValue.Array(arguments.ToList()),
        "Array.from" when arguments.Count == 1 => Elements(arguments[0]) is { } elements ? ConstantValue.Array(elements) : null,
        "Object.keys" or "Object.getOwnPropertyNames" => Keys(arguments[0]),
        "Object.values" => arguments[0].Kind == ConstantKind.Object
            ? ConstantValue.Array([.. arguments[0].Members.Select(static x => x.Value)]) : null,
        "Object" or "Object.freeze" or "Object.seal" or "structuredClone" => arguments.Count > 0 && arguments[0].HasMembers ? arguments[0]
            : null,
        "Error" or "TypeError" or "RangeError" or "SyntaxError" or "ReferenceError" or "URIError" or "EvalError" => Error(name, arguments),
        _ => null,
    };

    /// <summary>What spreading or iterating gives.</summary>
    internal static IReadOnlyList<ConstantValue>? Elements(ConstantValue value) => value.Kind switch
    {
        ConstantKind.Array => value.Elements,
        ConstantKind.String when !value.Text.Any(char.IsSurrogate) && value.Text.Length <= FoldingBudget.MaxElements =>
            [.. value.Text.Select(static c => ConstantValue.Of(c.ToString()))],
        _ => null,
    };

    private static ConstantValue? Text(string? text) => text is null ? null : ConstantValue.Of(text);

    private static ConstantValue? Text(string? text, Func<string, string?> decode) => text is null ? null : Text(decode(text));

    private static ConstantValue? Number(double? number) => number is { } value ? ConstantValue.Of(value) : null;

    private static ConstantValue? Keys(ConstantValue value) => value.Kind switch
    {
        ConstantKind.Object => ConstantValue.Array([.. value.Members.Select(static member => ConstantValue.Of(member.Key))]),
        ConstantKind.Array => ConstantValue.Array(
            [.. value.Elements.Select(static (_, index) => ConstantValue.Of(index.ToString(CultureInfo.InvariantCulture)))]),
        _ => null,
    };

    private static ConstantValue? Error(string name, Arguments arguments) =>
        arguments.Text(0) is not { } message ? null : ConstantValue.Object(
    [
        new("name", ConstantValue.Of(name)),
        new("message", ConstantValue.Of(message)),
        new("toString", ConstantValue.Function("toString")),
    ]);

    private static ConstantValue? FromCodes(Arguments arguments, int mask)
    {
        StringBuilder text = new();
        for (int i = 0; i < arguments.Count; i++)
        {
            if (Coercion.ToNumber(arguments[i]) is not { } number) return null;
            int code = Operators.ToInt32(number);
            if (mask == 0xFFFF) text.Append((char)(code & mask));
            else if (code is < 0 or > MaxCodePoint or (>= 0xD800 and <= 0xDFFF)) return null;
            else text.Append(char.ConvertFromUtf32(code));
        }

        return ConstantValue.Of(text.ToString());
    }

    private static ConstantValue? ParseInt(Arguments arguments)
    {
        if (arguments.Text(0) is not { } text || arguments.Integer(1) is not { } radix) return null;
        text = text.Trim();
        bool isNegative = text.Length > 0 && text[0] == '-';
        int start = text.Length > 0 && (text[0] is '-' or '+') ? 1 : 0;
        bool isHex = (radix is 0 or 16) && start + 1 < text.Length && text[start] == '0' && (text[start + 1] is 'x' or 'X');
        if (isHex) start += 2;
        radix = isHex ? 16 : radix == 0 ? 10 : radix;
        if (radix is < 2 or > 36) return ConstantValue.Of(double.NaN);
        double value = 0;
        int i = start;
        for (; i < text.Length && Coercion.DigitOf(text[i]) < radix; i++) value = (value * radix) + Coercion.DigitOf(text[i]);
        return ConstantValue.Of(i == start ? double.NaN : isNegative ? -value : value);
    }
}
