using System.Globalization;
using System.Text;

namespace Ringfence.Wording;

/// <summary>Shows a name from a file in a message: in single quotes, shortened, and with nothing that could disturb a terminal.</summary>
internal static class Quoted
{
    private const int LongestShown = 64;

    internal static string Name(string name)
    {
        var shown = new StringBuilder(name.Length + 2).Append('\'');
        for (var i = 0; i < name.Length; i++)
        {
            if (i == LongestShown)
            {
                shown.Append("...");
                break;
            }

            var c = name[i];
            if (IsPlain(c)) shown.Append(c);
            else shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.Append('\'').ToString();
    }

    internal static string Character(char c) => IsPlain(c) && c != '\'' ? $"'{c}'" : CodePoint(c);

    internal static string CodePoint(int value) => "U+" + value.ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber;
}
