using System.Globalization;
using Ringfence.Ecmascript.RegExp.Tree;
using Ringfence.Ecmascript.Unicode;

namespace Ringfence.Scripts.RegExps.Characters;

/// <summary>
/// Characters of Unicode properties, as many as an attack needs: general categories and common binary properties below U+3000, the main
/// blocks of common scripts. Null for any other property.
/// </summary>
internal static class PropertySpans
{
    private const int End = 0x3000;

    internal static CharacterSpans? Of(CharacterSet set)
    {
        if (set.IsOfStrings) return null;
        var name = set.Property!;
        if (set.Value is { } value) return name is "General_Category" or "gc" ? OfCategory(value) : OfScript(value);
        return OfBinary(name) ?? OfCategory(name);
    }

    private static CharacterSpans? OfBinary(string name) => name switch
    {
        "Any" => CharacterSpans.Of(0, 0x10FFFF),
        "ASCII" => CharacterSpans.Of(0, 0x7F),
        "ASCII_Hex_Digit" or "AHex" => CharacterSpans.OfPairs('0', '9', 'A', 'F', 'a', 'f'),
        "White_Space" or "space" => Where(static c => char.IsWhiteSpace(c)),
        "Alphabetic" or "Alpha" => Where(static c => char.IsLetter(c)),
        "Uppercase" or "Upper" => Where(static c => char.IsUpper(c)),
        "Lowercase" or "Lower" => Where(static c => char.IsLower(c)),
        "ID_Start" or "IDS" or "XID_Start" or "XIDS" => Where(static c => IdentifierCharacters.IsStart(c)),
        "ID_Continue" or "IDC" or "XID_Continue" or "XIDC" => Where(static c => IdentifierCharacters.IsPart(c)),
        "Emoji" => CharacterSpans.OfPairs('#', '#', '*', '*', '0', '9', 0xA9, 0xA9, 0xAE, 0xAE, 0x2600, 0x2604, 0x1F300, 0x1F320),
        "Emoji_Presentation" or "EPres" or "Extended_Pictographic" or "ExtPict" => CharacterSpans.OfPairs(0x231A, 0x231B, 0x1F300, 0x1F320),
        _ => null,
    };

    private static CharacterSpans? OfScript(string name) => name switch
    {
        "Latin" or "Latn" => CharacterSpans.OfPairs('A', 'Z', 'a', 'z', 0xAA, 0xAA, 0xBA, 0xBA, 0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x2B8),
        "Greek" or "Grek" => CharacterSpans.OfPairs(0x391, 0x3A1, 0x3A3, 0x3E1),
        "Cyrillic" or "Cyrl" => CharacterSpans.Of(0x400, 0x484),
        "Hebrew" or "Hebr" => CharacterSpans.Of(0x5D0, 0x5EA),
        "Arabic" or "Arab" => CharacterSpans.Of(0x620, 0x63F),
        "Devanagari" or "Deva" => CharacterSpans.Of(0x904, 0x939),
        "Thai" => CharacterSpans.Of(0xE01, 0xE3A),
        "Hiragana" or "Hira" => CharacterSpans.Of(0x3041, 0x3096),
        "Katakana" or "Kana" => CharacterSpans.Of(0x30A1, 0x30FA),
        "Han" or "Hani" => CharacterSpans.Of(0x4E00, 0x9FFF),
        "Hangul" or "Hang" => CharacterSpans.Of(0xAC00, 0xD7A3),
        _ => null,
    };

    private static CharacterSpans? OfCategory(string name) => name switch
    {
        "L" or "Letter" => Where(static c => char.IsLetter(c)),
        "Lu" or "Uppercase_Letter" => OfCategory(UnicodeCategory.UppercaseLetter),
        "Ll" or "Lowercase_Letter" => OfCategory(UnicodeCategory.LowercaseLetter),
        "LC" or "Cased_Letter" => Where(static c => char.IsUpper(c) || char.IsLower(c)),
        "Lt" or "Titlecase_Letter" => OfCategory(UnicodeCategory.TitlecaseLetter),
        "Lm" or "Modifier_Letter" => OfCategory(UnicodeCategory.ModifierLetter),
        "Lo" or "Other_Letter" => OfCategory(UnicodeCategory.OtherLetter),
        "M" or "Mark" or "Combining_Mark" => Where(static c => IsIn(c, UnicodeCategory.NonSpacingMark, UnicodeCategory.EnclosingMark)),
        "Mn" or "Nonspacing_Mark" => OfCategory(UnicodeCategory.NonSpacingMark),
        "Mc" or "Spacing_Mark" => OfCategory(UnicodeCategory.SpacingCombiningMark),
        "Me" or "Enclosing_Mark" => OfCategory(UnicodeCategory.EnclosingMark),
        "N" or "Number" => Where(static c => char.IsNumber(c)),
        "Nd" or "Decimal_Number" or "digit" => Where(static c => char.IsDigit(c)),
        "Nl" or "Letter_Number" => OfCategory(UnicodeCategory.LetterNumber),
        "No" or "Other_Number" => OfCategory(UnicodeCategory.OtherNumber),
        "P" or "Punctuation" or "punct" => Where(static c => char.IsPunctuation(c)),
        "Pc" or "Connector_Punctuation" => OfCategory(UnicodeCategory.ConnectorPunctuation),
        "Pd" or "Dash_Punctuation" => OfCategory(UnicodeCategory.DashPunctuation),
        "Ps" or "Open_Punctuation" => OfCategory(UnicodeCategory.OpenPunctuation),
        "Pe" or "Close_Punctuation" => OfCategory(UnicodeCategory.ClosePunctuation),
        "Pi" or "Initial_Punctuation" => OfCategory(UnicodeCategory.InitialQuotePunctuation),
        "Pf" or "Final_Punctuation" => OfCategory(UnicodeCategory.FinalQuotePunctuation),
        "Po" or "Other_Punctuation" => OfCategory(UnicodeCategory.OtherPunctuation),
        "S" or "Symbol" => Where(static c => char.IsSymbol(c)),
        "Sm" or "Math_Symbol" => OfCategory(UnicodeCategory.MathSymbol),
        "Sc" or "Currency_Symbol" => OfCategory(UnicodeCategory.CurrencySymbol),
        "Sk" or "Modifier_Symbol" => OfCategory(UnicodeCategory.ModifierSymbol),
        "So" or "Other_Symbol" => OfCategory(UnicodeCategory.OtherSymbol),
        "Z" or "Separator" => Where(static c => char.IsSeparator(c)),
        "Zs" or "Space_Separator" => OfCategory(UnicodeCategory.SpaceSeparator),
        "Zl" or "Line_Separator" => OfCategory(UnicodeCategory.LineSeparator),
        "Zp" or "Paragraph_Separator" => OfCategory(UnicodeCategory.ParagraphSeparator),
        "Cc" or "Control" or "cntrl" => OfCategory(UnicodeCategory.Control),
        "Cf" or "Format" => OfCategory(UnicodeCategory.Format),
        _ => null,
    };

    private static CharacterSpans OfCategory(UnicodeCategory category) => Where(c => CharUnicodeInfo.GetUnicodeCategory(c) == category);

    private static bool IsIn(char c, UnicodeCategory first, UnicodeCategory last)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        return category >= first && category <= last;
    }

    private static CharacterSpans Where(Func<char, bool> isIn) =>
        CharacterSpans.OfAll(Enumerable.Range(0, End).Where(c => isIn((char)c)));
}
