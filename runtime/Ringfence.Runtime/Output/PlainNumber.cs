using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Ringfence.Runtime.Output;

/// <summary>
/// Numbers that JSON readers keep exactly, in JSON's form. Integers of more than 64 bits are text: most readers would round them.
/// </summary>
internal static class PlainNumber
{
    /// <summary>Longer than any amount or key; formatting takes a time that grows with the square of it.</summary>
    internal const int MostDigits = 1_000;

    /// <summary>
    /// The number in JSON's form, or null when the value is none or is not finite. An enum counts as a number: its names are code.
    /// </summary>
    internal static string? Text(object value) => value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number when double.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        float number when float.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture),
        Half number when Half.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture),
        byte number => number.ToString(CultureInfo.InvariantCulture),
        sbyte number => number.ToString(CultureInfo.InvariantCulture),
        short number => number.ToString(CultureInfo.InvariantCulture),
        ushort number => number.ToString(CultureInfo.InvariantCulture),
        uint number => number.ToString(CultureInfo.InvariantCulture),
        ulong number => number.ToString(CultureInfo.InvariantCulture),
        Enum number => number.ToString("D"),
        _ => null,
    };

    /// <summary>A number of JSON text keeps its digits.</summary>
    internal static Scalar Read(JsonElement number)
    {
        var text = number.GetRawText();
        if (text.Length > MostDigits)
        {
            return new Scalar(ScalarKind.NumberTooLong);
        }

        return double.IsFinite(number.GetDouble()) ? new Scalar(ScalarKind.Number, text) : new Scalar(ScalarKind.NotFinite);
    }

    /// <summary>A whole number of any size becomes text.</summary>
    internal static Scalar Read(BigInteger number, int limit)
    {
        // Four bits are more than a digit holds, so this rules out only what is far too long to be worth formatting.
        var text = number.GetBitLength() > MostDigits * 4 ? null : number.ToString(CultureInfo.InvariantCulture);
        if (text is null || text.Length > MostDigits)
        {
            return new Scalar(ScalarKind.NumberTooLong);
        }

        return text.Length > limit ? new Scalar(ScalarKind.TooLong) : new Scalar(ScalarKind.WholeText, text);
    }
}
