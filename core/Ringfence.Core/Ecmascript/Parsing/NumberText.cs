using System.Globalization;
using System.Text;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>The values of numbers.</summary>
internal static class NumberText
{
    private static readonly char[] Separator = ['_'];

    internal static string WithoutSeparators(string text, int start, int end)
    {
        string digits = text.Substring(start, end - start);
        return digits.IndexOfAny(Separator) < 0 ? digits : Join(digits);
    }

    private static string Join(string digits)
    {
        StringBuilder joined = new(digits.Length);
        foreach (char c in digits)
        {
            if (c != '_') joined.Append(c);
        }

        return joined.ToString();
    }

    /// <summary>The value of a decimal literal, rounded as IEEE 754 says.</summary>
    internal static double Decimal(string text, int start, int end) =>
        double.Parse(WithoutSeparators(text, start, end), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The value of digits in base 2, 4, 8 or 16, rounded to nearest, ties to even.</summary>
    internal static double PowerOfTwo(string text, int start, int end, int bitsPerDigit)
    {
        ulong bits = 0;
        int dropped = 0;
        bool sticky = false;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '_') continue;
            uint digit = (uint)CharacterTable.HexValue(text[i]);
            if (bits >> (60 - bitsPerDigit) == 0)
            {
                bits = (bits << bitsPerDigit) | digit;
            }
            else
            {
                sticky |= digit != 0;
                if (dropped < 4096) dropped += bitsPerDigit;
            }
        }

        // The lowest of at least 56 bits stands for all that were dropped, so the conversion rounds once and rightly.
        if (sticky) bits |= 1;
        double value = (long)bits;
        return dropped == 0 ? value : value * Math.Pow(2, dropped);
    }
}
