using System.Globalization;
using System.Text;

namespace Ringfence.Scripts.Constants;

/// <summary>How the language writes numbers: shortest digits, with an exponent from 1e21 and below 1e-6.</summary>
internal static class NumberFormat
{
    private const double MaxSafeInteger = 9007199254740991;

    internal static string ToText(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
        if (value == 0) return "0";
        (string digits, int point) = DigitsOf(Math.Abs(value));
        string text = point switch
        {
            > 21 or < -5 => Exponential(digits, point - 1),
            <= 0 => "0." + new string('0', -point) + digits,
            _ when point >= digits.Length => digits + new string('0', point - digits.Length),
            _ => digits.Insert(point, "."),
        };
        return value < 0 ? "-" + text : text;
    }

    /// <summary>The text in a radix; null for what is not a whole number that is exact.</summary>
    internal static string? ToText(double value, int radix)
    {
        if (radix is < 2 or > 36) return null;
        if (radix == 10 || double.IsNaN(value) || double.IsInfinity(value)) return ToText(value);
        if (value != Math.Floor(value) || Math.Abs(value) > MaxSafeInteger) return null;
        long rest = (long)Math.Abs(value);
        if (rest == 0) return "0";
        StringBuilder builder = new();
        for (; rest > 0; rest /= radix) builder.Insert(0, "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(rest % radix)]);
        if (value < 0) builder.Insert(0, '-');
        return builder.ToString();
    }

    private static string Exponential(string digits, int exponent)
    {
        StringBuilder builder = new StringBuilder().Append(digits[0]);
        if (digits.Length > 1) builder.Append('.').Append(digits, 1, digits.Length - 1);
        return builder.Append('e').Append(exponent < 0 ? '-'
            : '+').Append(Math.Abs(exponent).ToString(CultureInfo.InvariantCulture)).ToString();
    }

    /// <summary>The digits that count, and how many of them stand before the point.</summary>
    private static (string Digits, int Point) DigitsOf(double value)
    {
        StringBuilder digits = new();
        int point = -1;
        int exponent = 0;
        bool isInExponent = false;
        bool isNegative = false;
        foreach (char c in value.ToString("R", CultureInfo.InvariantCulture))
        {
            if (c == 'E') isInExponent = true;
            else if (c == '-') isNegative = true;
            else if (c == '.') point = digits.Length;
            else if (c is < '0' or > '9') continue;
            else if (isInExponent) exponent = (exponent * 10) + (c - '0');
            else digits.Append(c);
        }

        if (point < 0) point = digits.Length;
        string all = digits.ToString();
        string significant = all.TrimStart('0');
        return (significant.TrimEnd('0'), point + (isNegative ? -exponent : exponent) - (all.Length - significant.Length));
    }
}
