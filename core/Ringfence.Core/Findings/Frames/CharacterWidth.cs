namespace Ringfence.Findings.Frames;

/// <summary>How many cells of a terminal a character takes by itself.</summary>
internal static class CharacterWidth
{
    private const int FirstOfAnyTable = 0xA9;

    /// <summary>0, 1 or 2. Controls count as 1; they are never shown as they are.</summary>
    internal static int Of(int codePoint)
    {
        if (codePoint < FirstOfAnyTable) return 1;
        if (IsZero(codePoint)) return 0;
        return IsWide(codePoint) ? 2 : 1;
    }

    /// <summary>Marks, format characters, and the parts of a Hangul syllable behind its first letter.</summary>
    internal static bool IsZero(int codePoint) =>
        codePoint is >= 0xE0000 and <= 0xE0FFF || Holds(CharacterTables.Zero0, CharacterTables.Zero1, codePoint);

    /// <summary>The property Emoji of UTS #51 without the halves of flags. Digits, <c>#</c> and <c>*</c> have it: keycaps.</summary>
    internal static bool IsEmoji(int codePoint) => Holds(CharacterTables.Emoji0, CharacterTables.Emoji1, codePoint);

    internal static bool IsEmojiModifierBase(int codePoint) =>
        Holds(CharacterTables.EmojiModifierBase0, CharacterTables.EmojiModifierBase1, codePoint);

    internal static bool IsEmojiModifier(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;

    // Planes 2 and 3 are wide whether or not a character is assigned there (UAX #11).
    private static bool IsWide(int codePoint) => codePoint >> 16 is 2 or 3
        ? (codePoint & 0xFFFF) <= 0xFFFD
        : Holds(CharacterTables.Wide0, CharacterTables.Wide1, codePoint);

    private static bool Holds(string plane0, string plane1, int codePoint) => (codePoint >> 16) switch
    {
        0 => Holds(plane0, (char)codePoint),
        1 => Holds(plane1, (char)(codePoint & 0xFFFF)),
        _ => false,
    };

    private static bool Holds(string ranges, char unit)
    {
        var low = 0;
        var high = ranges.Length / 2 - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (unit < ranges[2 * middle]) high = middle - 1;
            else if (unit > ranges[2 * middle + 1]) low = middle + 1;
            else return true;
        }

        return false;
    }
}
