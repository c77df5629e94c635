using System.Globalization;

namespace Ringfence.Wording;

/// <summary>Text that is shown to people.</summary>
internal static class DisplayText
{
    /// <summary>Whether a character is a control, ends a line, or turns the direction of the text around it.</summary>
    internal static bool Misleads(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
