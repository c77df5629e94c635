using Ringfence.Ecmascript.Unicode;
using Ringfence.Findings.Frames;

namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>
/// Whether an invisible character is how the text around it is rightly spelled: in emoji, Persian, Indic scripts, Thai and so on.
/// </summary>
internal static class Spelling
{
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;

    /// <param name="text">The text.</param>
    /// <param name="index">Where the character stands.</param>
    /// <param name="codePoint">The character.</param>
    /// <param name="inName">Whether it stands in a name, where emoji cannot be and both neighbours must be letters of one script.</param>
    internal static bool Needs(string text, int index, int codePoint, bool inName)
    {
        int before = CodePoints.Before(text, index);
        int after = CodePoints.AtOrEnd(text, index + CodePoints.Units(codePoint));
        return CharacterRoles.Of(codePoint) switch
        {
            CharacterRole.Joiner => JoinsLetters(before, after, inName)
                || (!inName && codePoint == CharacterRoles.ZeroWidthJoiner && EndsEmoji(before) && CharacterWidth.IsEmoji(after)),
            CharacterRole.VariationSelector => Varies(before, codePoint, inName),
            CharacterRole.ZeroWidthSpace => !inName
                && (IdentifierScripts.IsSpaceless(ScriptOf(before)) || IdentifierScripts.IsSpaceless(ScriptOf(after))),
            CharacterRole.Invisible => !inName && IsPartOfLetters(codePoint, before, after),
            _ => false,
        };
    }

    /// <summary>
    /// The end of the flag of a region that begins at a black flag: U+1F3F4, two letters and one to four letters or digits as tags, cancel
    /// tag (UTS 51, ED-14a); -1 when there is none.
    /// </summary>
    internal static int EndOfFlag(string text, int firstTag)
    {
        if (CodePoints.Before(text, firstTag) != BlackFlag) return -1;
        for (int count = 0, index = firstTag; ; count++, index += 2)
        {
            int tag = CodePoints.AtOrEnd(text, index);
            if (tag == CancelTag) return count is >= 3 and <= 6 ? index + 2 : -1;
            bool letter = tag is >= 0xE0061 and <= 0xE007A;
            if (count > 6 || !(letter || (count >= 2 && tag is >= 0xE0030 and <= 0xE0039))) return -1;
        }
    }

    private static bool JoinsLetters(int before, int after, bool inName)
    {
        int script = ScriptOf(before);
        if (script == IdentifierScripts.Common && before > 0x7F && IdentifierCharacters.IsPart(before)) script = ScriptOf(after);
        return IdentifierScripts.Joins(script) && (!inName || ScriptOf(after) == script);
    }

    private static bool EndsEmoji(int before) =>
        before is CharacterRoles.VariationSelector16 or CancelTag
        || CharacterWidth.IsEmojiModifier(before) || CharacterWidth.IsEmoji(before);

    private static bool Varies(int before, int selector, bool inName) => selector switch
    {
        < 0x1810 => ScriptOf(before) == IdentifierScripts.Mongolian,
        >= 0xE0100 => !inName && ScriptOf(before) == IdentifierScripts.Han,
        0xFE0E or CharacterRoles.VariationSelector16 => !inName && CharacterWidth.IsEmoji(before),
        _ => !inName && (before == '0' || (before >= 0xA1 && CharacterRoles.Of(before) == CharacterRole.Plain && before < 0x20000)
            || ScriptOf(before) == IdentifierScripts.Han),
    };

    private static bool IsPartOfLetters(int codePoint, int before, int after) => codePoint switch
    {
        0x115F or 0x1160 => IsJamo(before) || IsJamo(after),
        0x034F => before > 0x7F && IdentifierCharacters.IsPart(before),
        0x17B4 or 0x17B5 or 0x180E => ScriptOf(before) != IdentifierScripts.Common && before > 0x7F,
        _ => false,
    };

    private static bool IsJamo(int codePoint) => codePoint is >= 0x1100 and <= 0x11FF and not (0x115F or 0x1160);

    private static int ScriptOf(int codePoint) =>
        codePoint > 0 && IdentifierCharacters.IsPart(codePoint) ? IdentifierScripts.Of(codePoint) : IdentifierScripts.Common;
}
