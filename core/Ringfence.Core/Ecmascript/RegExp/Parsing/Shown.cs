using System.Globalization;
using System.Text;

namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Shows a piece of a pattern in a message: in backticks, shortened, with nothing that could disturb a terminal.</summary>
internal static class Shown
{
    private const int Longest = 64;

    internal static string Slice(string text, int start, int end)
    {
        var shown = new StringBuilder().Append('`');
        for (var at = start; at < end; at++)
        {
            if (at - start == Longest)
            {
                shown.Append("...");
                break;
            }

            if (PatternText.IsPair(text, at, end))
            {
                Append(shown, char.ConvertToUtf32(text[at], text[at + 1]));
                at++;
            }
            else
            {
                Append(shown, text[at]);
            }
        }

        return shown.Append('`').ToString();
    }

    internal static string Name(string name) => Slice(name, 0, name.Length);

    internal static string CodePoint(int value) => Append(new StringBuilder().Append('`'), value).Append('`').ToString();

    private static StringBuilder Append(StringBuilder shown, int value)
    {
        if (value is >= ' ' and <= '~' and not '`' || IsVisible(value)) return Raw(shown, value);

        return value > 0xFFFF
            ? shown.Append("\\u{").Append(value.ToString("X", CultureInfo.InvariantCulture)).Append('}')
            : shown.Append("\\u").Append(value.ToString("X4", CultureInfo.InvariantCulture));
    }

    private static StringBuilder Raw(StringBuilder shown, int value) =>
        value > 0xFFFF ? shown.Append(char.ConvertFromUtf32(value)) : shown.Append((char)value);

    /// <summary>A letter, digit, symbol or mark of punctuation: nothing that combines, hides, turns or breaks what is around it.</summary>
    private static bool IsVisible(int value)
    {
        if (value is < 0x80 or (>= 0xD800 and <= 0xDFFF)) return false;

        var category = value > 0xFFFF
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(value), 0)
            : CharUnicodeInfo.GetUnicodeCategory((char)value);
        return category is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber)
            or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol);
    }
}
