namespace Ringfence.Core.Tests.Ecmascript.Generation;

/// <summary>Writes regular expressions of every production, with and without the flags <c>u</c> and <c>v</c>, and some that are
/// wrong.</summary>
internal sealed class RegExpGenerator(Random random, bool careful)
{
    private const int MostDepth = 4;

    private static readonly string[] Atoms =
    [
        "a", "b", "1", ".", "\\d", "\\W", "\\s", "\\b", "\\B", "^", "$", "\\n", "\\cA", "\\x41", "\\u0041", "\\/", "\\.", "\\\\",
        "\\0", "-", ",", ":", "=", "!", "<",
        "\u00E4", "\uD83D\uDE00", " ", "\\$", "\\^", "\\(",
    ];

    private static readonly string[] UnicodeAtoms =
    [
        "\\u{1F600}", "\\p{L}", "\\P{Lu}", "\\p{Script=Greek}", "\\p{sc=Latn}", "\\p{scx=Cyrl}", "\\p{ASCII}",
        "\\p{General_Category=Letter}", "\\p{Emoji}",
        "\\uD83D\\uDE00", "\\p{gc=Nd}", "\\p{Any}", "\\p{ID_Start}",
    ];

    private static readonly string[] DoubtfulAtoms =
    [
        "\\1", "\\2", "\\9", "\\00", "\\08", "\\012", "\\a", "\\c", "\\c1", "\\x4", "\\u004", "\\u{}", "\\u{110000}", "\\p{Foo}",
        "\\p", "\\pL", "\\k", "\\k<n>", "\\k<>",
        "]", "}", "{", "{1", "{1}", "{,2}", "*", "+", "?", "(", ")", "\\", "[b-a]", "[\\d-z]", "[", "\\-", "\\_", "\\ ",
        "\\p{Script=Foo}", "\\p{Basic_Emoji}", "\\p{RGI_Emoji}",
        "\\P{RGI_Emoji}", "\\u{D83D}\\u{DE00}", "(?)", "(?<a", "(?<1>a)", "(?<\\u0061>x)", "(?<$>x)", "(?i", "(?ii:a)", "(?i-i:a)",
        "(?-:a)", "(?x:a)", "(?-i:a)", "(?g:a)",
    ];

    private static readonly string[] ClassAtoms = ["a", "a-z", "0-9", "\\d", "\\w", "\\b", "-", "^", "\\]", "\\-", "\\n", "\\x41-\\x5A",
        "\\u0041", "\u00E4-\u00FC", ".", "$", "\\cA"];

    private static readonly string[] OddClassAtoms = ["\\B", "\\c1", "\\c_", "\\c", "z-a", "\\d-a", "a-\\d", "\\1", "\\8", "\\k",
        "\\p{L}", "\\u{1F600}", "\\u{61}-\\u{7A}", "\uD83D\uDE00-\uD83D\uDE01"];

    private static readonly string[] SetAtoms =
    [
        "[a-z]", "\\q{abc|d}", "\\q{}", "\\p{L}", "a-c", "[^b]", "\\d", "&", "\\&", "\\!", "[[a]b]", "a&&b", "[a-z]--[b]",
        "\\p{RGI_Emoji}", "!!", "&&&", "(", "|", "-", "[a]&&[b]--[c]", "a--b&&c",
        "_", "\\-", "\\q{a", "^", "[^\\p{RGI_Emoji}]", "[^\\q{ab}]", "[^\\q{a}]",
    ];

    private int _group;

    /// <summary>The whole literal.</summary>
    public string Literal()
    {
        var flags = random.Next(12) switch
        {
            < 4 => "",
            < 7 => "u",
            < 9 => "v",
            9 => "gi",
            10 => "dgimsuy",
            _ when careful => "y",
            _ => Pick("uv", "gg", "x", "dgimsvy", "\\u0067", "g\u00E4", "iu", "iv", "sy"),
        };
        var pattern = Disjunction(0, flags.Contains('u') && !flags.Contains('v'), flags.Contains('v'));
        if (pattern.Length == 0 || pattern[0] is '*' or '/') pattern = "(?:)" + pattern;
        return $"/{pattern}/{flags}";
    }

    private string Disjunction(int depth, bool unicode, bool sets)
    {
        var text = "";
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            for (var k = random.Next(4); k > 0; k--) text += Term(depth, unicode, sets);
            if (n > 1 && random.Next(4) == 0) text += "|";
        }

        return text;
    }

    private string Term(int depth, bool unicode, bool sets)
    {
        var atom = random.Next(20) switch
        {
            < 8 => Pick(Atoms),
            < 10 when unicode || sets => Pick(UnicodeAtoms),
            < 13 => Class(depth, unicode, sets),
            < 17 when depth < MostDepth => Group(depth, unicode, sets),
            17 when !careful && random.Next(3) == 0 => Pick(DoubtfulAtoms),
            _ => Pick(Atoms),
        };
        return atom + (random.Next(5) == 0 && atom is not ("^" or "$" or "\\b" or "\\B") ? Quantifier() : "");
    }

    private string Quantifier() =>
        Pick("*", "+", "?", "{2}", "{1,}", "{1,3}", "*?", "+?", "??", "{2}?", random.Next(10) == 0 ? "{3,1}" : "{0}");

    private string Group(int depth, bool unicode, bool sets)
    {
        var inner = Disjunction(depth + 1, unicode, sets);
        return random.Next(12) switch
        {
            0 => $"(?={inner})",
            1 => $"(?!{inner})",
            2 => $"(?<={inner})",
            3 => $"(?<!{inner})",
            4 => $"(?<g{_group++}>{inner})" + (random.Next(3) == 0 ? $"\\k<g{random.Next(_group)}>" : ""),
            5 => $"(?:(?<d>{inner})|(?<d>b))",
            6 => $"(?{Pick("i", "im", "s", "i-s", "-m", "-ims", "m-i")}:{inner})",
            < 9 => $"(?:{inner})",
            _ => $"({inner})",
        };
    }

    private string Class(int depth, bool unicode, bool sets)
    {
        var text = random.Next(4) == 0 ? "^" : "";
        for (var n = random.Next(4); n > 0; n--)
        {
            text += random.Next(12) switch
            {
                < 8 => Pick(ClassAtoms),
                < 10 when sets => Pick(SetAtoms),
                8 when unicode => Pick(UnicodeAtoms),
                9 when !careful => Pick(OddClassAtoms),
                10 when sets && depth < MostDepth => Class(depth + 1, unicode, sets),
                _ => Pick(ClassAtoms),
            };
        }

        return $"[{text}]";
    }

    private string Pick(params ReadOnlySpan<string> choices) => choices[random.Next(choices.Length)];
}
