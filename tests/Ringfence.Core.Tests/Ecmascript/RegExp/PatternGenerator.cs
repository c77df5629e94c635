using System.Text;

namespace Ringfence.Core.Tests.Ecmascript.RegExp;

/// <summary>Patterns near the grammar: built from its pieces, valid and broken, then often changed by a character or two.</summary>
internal sealed class PatternGenerator(int seed)
{
    private static readonly string[] Flags = ["", "", "", "i", "gimsy", "u", "u", "du", "v", "v", "v", "iv"];
    private static readonly string[] WrongFlags = ["uv", "gg", "x", "U", "vu", "giu\u0131", "-"];

    private static readonly string[] Atoms =
    [
        "a", "b", "z", "0", "9", "é", "\U0001F600", "\uD83D", "\uDE00", ".", "-", ",", "/", "]", "}", "{", "{1", "{1,", "{,1}", ":",
        "=", "!", "<", ">", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\t", "\\n", "\\v", "\\f", "\\r", "\\0", "\\00", "\\08", "\\1",
        "\\2", "\\3", "\\8", "\\9", "\\10", "\\11", "\\77", "\\377", "\\400", "\\ca", "\\cZ", "\\c", "\\c1", "\\c_", "\\x41", "\\x4",
        "\\x", "\\xg1", "\\u0041", "\\u00", "\\u", "\\u{41}", "\\u{}", "\\u{110000}", "\\u{0010FFFF}", "\\u{1F600", "\\uD83D\\uDE00",
        "\\uD83D", "\\uDE00", "\\.", "\\*", "\\/", "\\-", "\\_", "\\a", "\\e", "\\é", "\\\U0001F600", "\\k", "\\k<a>", "\\k<b>", "\\k<",
        "\\k<a", "\\k<>", "\\k<\\u0061>", "\\p{L}", "\\P{Lu}", "\\p", "\\p{", "\\p{Script=Greek}", "\\p{sc=Latn}", "\\p{scx=Zyyy}",
        "\\p{gc=Nd}", "\\p{Foo}", "\\p{Script=Foo}", "\\p{Script}", "\\p{Any=L}", "\\p{}", "\\p{L=}", "\\p{=L}", "\\p{RGI_Emoji}",
        "\\P{RGI_Emoji}", "\\p{ASCII}", "\\p{ l}", "\\p{lu}", "\\pL", "\\P{Emoji_Keycap_Sequence}",
    ];

    private static readonly string[] ClassAtoms =
    [
        "a", "b", "z", "A", "0", "é", "\U0001F600", "\U0001F60F", "\uD83D", "\uDE00", "-", "^", ".", "(", ")", "[", "{", "}", "/", "|",
        "&", "!", "#", "&&", "--", "!!", "##", "$$", "%%", "**", "++", ",,", "..", "::", ";;", "<<", "==", ">>", "??", "@@", "^^", "``",
        "~~", "&&&", "---", "$", "_", "\\d", "\\D", "\\w", "\\s", "\\b", "\\B", "\\-", "\\&", "\\!", "\\_", "\\^", "\\]", "\\[", "\\\\",
        "\\/", "\\0", "\\1", "\\01", "\\8", "\\ca", "\\c", "\\c1", "\\c_", "\\c*", "\\x41", "\\x4", "\\u0041", "\\u{41}", "\\u{1F600}",
        "\\uD83D\\uDE00", "\\u", "\\k", "\\q", "\\q{}", "\\q{a}", "\\q{ab}", "\\q{a|b}", "\\q{ab|}", "\\q{a", "\\q{a-b}",
        "\\q{\\u{1F600}}", "\\q{&&}", "\\q{a&b|\\-}", "\\p{L}", "\\P{L}", "\\p{RGI_Emoji}", "\\P{RGI_Emoji}", "\\p", "\\p{Foo}", "\\a",
        "\\é", "\\t", "\\n",
    ];

    private static readonly string[] Quantifiers =
    [
        "*", "+", "?", "*?", "+?", "??", "{1}", "{1,}", "{1,2}", "{2,1}", "{0}", "{1}?", "{01,1}", "{", "{a}", "{1,a}", "**", "+*",
        "{1}{1}", "{99999999999999}", "{99999999999999,}", "{1,99999999999999}",
    ];

    private static readonly string[] Openings =
    [
        "(", "(", "(", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?<a>", "(?<b>", "(?<c>", "(?<d>", "(?<$>", "(?<é>",
        "(?<\\u0061>", "(?<\\u{61}>", "(?<\U00020000>", "(?<\\u{20000}>", "(?<\\uD840\\uDC00>", "(?<1>", "(?<a", "(?<>", "(?< a>",
        "(?<a b>", "(?<\\a>", "(?<\uD840>", "(?", "(??", "(?P<a>", "(?>", "(?#", "(?i:", "(?ims:", "(?i-m:", "(?-s:", "(?-:", "(?ii:",
        "(?i-i:", "(?x:", "(?i", "(?i)", "(?i--s:",
    ];

    private static readonly string[] Strays =
    [
        "(", ")", "[", "]", "{", "}", "?", "*", "+", "|", "^", "$", "\\", "/", ".", ",", "-", ":", "=", "!", "<", ">", "&", "~", "#", "a",
        "k", "p", "q", "x", "u", "c", "b", "0", "1", "7", "9", "\uD83D", "\uDE00", "\u2028", "\n", "\0", "\\k<", "\\q{", "&&", "--", "[^",
    ];

    private readonly Random _random = new(seed);

    internal (string Pattern, string Flags) Next()
    {
        var pattern = new StringBuilder();
        if (_random.Next(12) == 0)
        {
            for (var n = _random.Next(12); n >= 0; n--) pattern.Append(Pick(Strays));
        }
        else
        {
            Disjunction(pattern, depth: 0);
        }

        if (_random.Next(3) == 0) Change(pattern);
        return (pattern.ToString(), _random.Next(60) == 0 ? Pick(WrongFlags) : Pick(Flags));
    }

    private void Disjunction(StringBuilder to, int depth)
    {
        for (var alternatives = _random.Next(4); alternatives >= 0; alternatives--)
        {
            for (var terms = _random.Next(3); terms > 0; terms--) Term(to, depth);
            if (alternatives > 0 && _random.Next(2) == 0) to.Append('|');
        }
    }

    private void Term(StringBuilder to, int depth)
    {
        switch (_random.Next(10))
        {
            case 0:
                to.Append(Pick(["^", "$", "\\b", "\\B"]));
                break;
            case 1 or 2 when depth < 5:
                to.Append(Pick(Openings));
                Disjunction(to, depth + 1);
                if (_random.Next(20) != 0) to.Append(')');
                break;
            case 3 or 4 or 5:
                Class(to, depth: 0);
                break;
            case 6:
                to.Append((char)_random.Next('a', 'z'));
                break;
            default:
                to.Append(Pick(Atoms));
                break;
        }

        if (_random.Next(4) == 0) to.Append(Pick(Quantifiers));
    }

    private void Class(StringBuilder to, int depth)
    {
        to.Append(_random.Next(4) == 0 ? "[^" : "[");
        var separator = _random.Next(5) switch { 0 => "--", 1 => "&&", _ => "" };
        for (var n = _random.Next(4); n > 0; n--)
        {
            if (_random.Next(6) == 0 && depth < 3) Class(to, depth + 1);
            else if (_random.Next(2) == 0) to.Append((char)_random.Next('a', 'z'));
            else to.Append(Pick(ClassAtoms));

            if (_random.Next(4) == 0) to.Append('-').Append(_random.Next(2) == 0 ? "z" : Pick(ClassAtoms));
            if (n > 1 && _random.Next(10) != 0) to.Append(separator);
        }

        if (_random.Next(30) != 0) to.Append(']');
    }

    private void Change(StringBuilder pattern)
    {
        for (var n = _random.Next(2); n >= 0; n--)
        {
            var at = _random.Next(pattern.Length + 1);
            if (_random.Next(2) == 0 && at < pattern.Length) pattern.Remove(at, 1);
            else pattern.Insert(at, Pick(Strays));
        }
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
