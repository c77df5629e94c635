using System.Globalization;

namespace Ringfence.Findings.Frames;

/// <summary>Characters shown by their number, because as they are they would steer a terminal, reorder the line or not be seen.</summary>
internal static class VisibleNumber
{
    internal static bool IsFor(int codePoint) => codePoint switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        < 0xAD => false,
        0xAD or 0xFEFF => true, // Seen or not, depending on who shows them: soft hyphen, a byte order mark that is not at the beginning.
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) => true, // Bidi_Control and deprecated.
        0x2028 or 0x2029 => true,
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => true, // Hangul fillers: letters that are blank.
        >= 0xD800 and <= 0xDFFF => true,
        >= 0xFFF9 and <= 0xFFFB => true, // Interlinear annotation.
        >= 0xE0000 and <= 0xE00FF => true, // Tags: a second, invisible ASCII.
        _ => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF, // Noncharacters.
    };

    internal static string Of(int codePoint) => "<U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture) + ">";

    internal static int WidthOf(int codePoint) => codePoint switch
    {
        > 0xFFFFF => 10,
        > 0xFFFF => 9,
        _ => 8,
    };
}
