namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>Which script an identifier character belongs to (Unicode 17.0, property Script).</summary>
internal static class IdentifierScripts
{
    /// <summary>Common and Inherited: digits, marks, letters that go with every script.</summary>
    internal const int Common = 0;

    internal static readonly int Latin = NumberOf("Latin");
    internal static readonly int Han = NumberOf("Han");
    internal static readonly int Hiragana = NumberOf("Hiragana");
    internal static readonly int Katakana = NumberOf("Katakana");
    internal static readonly int Hangul = NumberOf("Hangul");
    internal static readonly int Bopomofo = NumberOf("Bopomofo");
    internal static readonly int Mongolian = NumberOf("Mongolian");

    // Scripts whose letters join or stack, so that ZWJ and ZWNJ are part of their spelling (UAX 31, section 2.3, and the core
    // specification, 23.2).
    private static readonly ScriptSet Joining = SetOf(
        "Arabic", "Syriac", "Mandaic", "Mongolian", "Phags Pa", "Nko", "Adlam", "Hanifi Rohingya", "Devanagari", "Bengali", "Gurmukhi",
        "Gujarati", "Oriya",
        "Tamil", "Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar", "Tibetan", "Balinese", "Javanese", "Sundanese", "Brahmi",
        "Kaithi", "Chakma",
        "Grantha", "Tirhuta", "Siddham", "Newa", "Limbu", "Meetei Mayek", "Tai Tham");

    // Scripts written without spaces, where a zero-width space separates words.
    private static readonly ScriptSet Spaceless = SetOf(
        "Thai", "Lao", "Khmer", "Myanmar", "Tibetan", "Tai Le", "New Tai Lue", "Tai Tham", "Tai "
            + "Viet", "Javanese", "Balinese", "Han", "Hiragana", "Katakana");

    /// <summary>The number of the script of an identifier character; meaningless for any other.</summary>
    internal static int Of(int codePoint)
    {
        if (codePoint < 0x80) return (codePoint | 0x20) is >= 'a' and <= 'z' ? Latin : Common;
        int index = Array.BinarySearch(IdentifierScriptData.Starts, codePoint);
        if (index < 0) index = ~index - 1;
        return index < 0 ? Common : IdentifierScriptData.Scripts[index];
    }

    internal static string NameOf(int script) => IdentifierScriptData.Names[script];

    internal static bool Joins(int script) => Joining.Contains(script);

    internal static bool IsSpaceless(int script) => Spaceless.Contains(script);

    private static int NumberOf(string name) => Array.IndexOf(IdentifierScriptData.Names, name);

    private static ScriptSet SetOf(params string[] names)
    {
        ScriptSet set = default;
        foreach (string name in names) set.Add(NumberOf(name));
        return set;
    }
}
