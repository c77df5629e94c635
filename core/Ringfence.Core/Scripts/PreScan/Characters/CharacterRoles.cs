namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>Tells what a character beyond ASCII does to the text around it (Unicode 17.0).</summary>
internal static class CharacterRoles
{
    internal const int VariationSelector16 = 0xFE0F;
    internal const int ZeroWidthJoiner = 0x200D;

    internal static CharacterRole Of(int codePoint) => codePoint switch
    {
        < 0x2000 => OfLow(codePoint),
        < 0x2070 => OfPunctuation(codePoint),
        < 0x3164 => CharacterRole.Plain,
        0x3164 => CharacterRole.Invisible,
        < 0xFB1D => CharacterRole.Plain,
        <= 0xFFFB => OfForms(codePoint),
        < 0x10800 => CharacterRole.Plain,
        <= 0x10FFF => CharacterRole.RightToLeft,
        (>= 0x1BCA0 and <= 0x1BCA3) or 0x1D159 or (>= 0x1D173 and <= 0x1D17A) => CharacterRole.Invisible,
        >= 0x1E800 and <= 0x1EFFF => CharacterRole.RightToLeft,
        < 0xE0000 => CharacterRole.Plain,
        <= 0xE007F => CharacterRole.Tag,
        >= 0xE0100 and <= 0xE01EF => CharacterRole.VariationSelector,
        <= 0xE0FFF => CharacterRole.Invisible,
        _ => CharacterRole.Plain,
    };

    /// <summary>What a control, mark or invisible character is called; null for one without a name here.</summary>
    internal static string? NameOf(int codePoint) => codePoint switch
    {
        0x00AD => "soft hyphen",
        0x034F => "combining grapheme joiner",
        0x061C => "Arabic letter mark",
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => "Hangul filler",
        0x180E => "Mongolian vowel separator",
        0x200B => "zero-width space",
        0x200C => "zero-width non-joiner",
        0x200D => "zero-width joiner",
        0x200E => "left-to-right mark",
        0x200F => "right-to-left mark",
        0x2028 => "line separator",
        0x2029 => "paragraph separator",
        0x202A => "left-to-right embedding",
        0x202B => "right-to-left embedding",
        0x202C => "pop directional formatting",
        0x202D => "left-to-right override",
        0x202E => "right-to-left override",
        0x2060 => "word joiner",
        0x2066 => "left-to-right isolate",
        0x2067 => "right-to-left isolate",
        0x2068 => "first strong isolate",
        0x2069 => "pop directional isolate",
        0xFEFF => "byte order mark",
        _ => Of(codePoint) switch
        {
            CharacterRole.VariationSelector => "variation selector",
            CharacterRole.Tag => "tag character",
            _ => null,
        },
    };

    private static CharacterRole OfLow(int codePoint) => codePoint switch
    {
        <= 0x9F => CharacterRole.Control,
        0xAD or 0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E => CharacterRole.Invisible,
        0x61C => CharacterRole.DirectionMark,
        >= 0x590 and <= 0x8FF => CharacterRole.RightToLeft,
        (>= 0x180B and <= 0x180D) or 0x180F => CharacterRole.VariationSelector,
        _ => CharacterRole.Plain,
    };

    private static CharacterRole OfPunctuation(int codePoint) => codePoint switch
    {
        0x200B => CharacterRole.ZeroWidthSpace,
        0x200C or 0x200D => CharacterRole.Joiner,
        0x200E or 0x200F => CharacterRole.DirectionMark,
        0x2028 or 0x2029 => CharacterRole.LineSeparator,
        >= 0x202A and <= 0x202E => CharacterRole.Embedding,
        >= 0x2066 and <= 0x2068 => CharacterRole.IsolateOpen,
        0x2069 => CharacterRole.IsolateClose,
        >= 0x2060 and <= 0x206F => CharacterRole.Invisible,
        _ => CharacterRole.Plain,
    };

    private static CharacterRole OfForms(int codePoint) => codePoint switch
    {
        <= 0xFDFF or (>= 0xFE70 and <= 0xFEFE) => CharacterRole.RightToLeft,
        >= 0xFE00 and <= 0xFE0F => CharacterRole.VariationSelector,
        0xFEFF or 0xFFA0 or >= 0xFFF0 => CharacterRole.Invisible,
        _ => CharacterRole.Plain,
    };
}
