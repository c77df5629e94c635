using System.Globalization;
using System.Text;

namespace Ringfence.Scripts.Constants;

/// <summary>How the language turns constants into text, numbers and truth. Null where the text cannot tell.</summary>
internal static class Coercion
{
    private const int MaxDepth = 8;
    private const int MaxText = 16384;

    internal static string? ToText(ConstantValue value) => ToText(value, 0);

    internal static double? ToNumber(ConstantValue value) => value.Kind switch
    {
        ConstantKind.Undefined => double.NaN,
        ConstantKind.Null => 0,
        ConstantKind.Boolean or ConstantKind.Number => value.Number,
        ConstantKind.BigInt => null,
        _ => ToText(value) is { } text ? NumberOf(text) : null,
    };

    internal static bool ToBoolean(ConstantValue value) => value.Kind switch
    {
        ConstantKind.Undefined or ConstantKind.Null => false,
        ConstantKind.Boolean or ConstantKind.Number => value.Number != 0 && !double.IsNaN(value.Number),
        ConstantKind.BigInt => value.Text.Trim('0').Length > 0,
        ConstantKind.String => value.Text.Length > 0,
        _ => true,
    };

    /// <summary>What <c>StringToNumber</c> makes of a text.</summary>
    internal static double? NumberOf(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length == 0) return 0;
        if (trimmed.Length > 2 && trimmed[0] == '0')
        {
            int radix = trimmed[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 0 };
            if (radix > 0) return Digits(trimmed, 2, radix);
        }

        if (trimmed.TrimStart('+', '-') == "Infinity") return trimmed[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        foreach (char c in trimmed)
        {
            if (c is (< '0' or > '9') and not ('.' or 'e' or 'E' or '+' or '-')) return double.NaN;
        }

        // A text like "1e999" overflows on .NET Framework: what it is there is not worth a rule of its own.
        return double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;
    }

    private static double Digits(string text, int start, int radix)
    {
        double value = 0;
        for (int i = start; i < text.Length; i++)
        {
            int digit = DigitOf(text[i]);
            if (digit >= radix) return double.NaN;
            value = (value * radix) + digit;
        }

        return value;
    }

    internal static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'z' => c - 'a' + 10,
        >= 'A' and <= 'Z' => c - 'A' + 10,
        _ => 99,
    };

    private static string? ToText(ConstantValue value, int depth) => value.Kind switch
    {
        ConstantKind.Undefined => "undefined",
        ConstantKind.Null => "null",
        ConstantKind.Boolean => value.Number != 0 ? "true" : "false",
        ConstantKind.Number => NumberFormat.ToText(value.Number),
        ConstantKind.BigInt => value.Text.Length < 3 || value.Text[0] != '0' ? value.Text : null,
        ConstantKind.String => value.Text,
        ConstantKind.Array => Join(value, ",", depth),
        ConstantKind.Object => ObjectText(value),
        _ => value.Number != 0 ? "function " + value.Text + "() { [native code] }" : null,
    };

    internal static string? Join(ConstantValue array, string separator, int depth = 0)
    {
        if (depth > MaxDepth) return null;
        StringBuilder builder = new();
        for (int i = 0; i < array.Elements.Count; i++)
        {
            if (i > 0) builder.Append(separator);
            if (array.Elements[i].HasMembers)
            {
                if (ToText(array.Elements[i], depth + 1) is not { } text) return null;
                builder.Append(text);
            }

            if (builder.Length > MaxText) return null;
        }

        return builder.ToString();
    }

    // An object with a toString of its own says what it likes.
    private static string? ObjectText(ConstantValue value) =>
        value.Members.Any(member => member.Key is "toString" or "valueOf" or "__proto__") ? null : "[object Object]";
}
