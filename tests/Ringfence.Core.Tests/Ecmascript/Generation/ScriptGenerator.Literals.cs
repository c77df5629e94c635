namespace Ringfence.Core.Tests.Ecmascript.Generation;

internal sealed partial class ScriptGenerator
{
    private static readonly string[] Numbers =
    [
        "0", "1", "42", ".5", "5.", "0.25", "1e3", "1E-3", "2.e+1", "0x1F", "0XaB", "0b101", "0B0", "0o17", "0O7", "1_000", "0x_1",
        "1__0", "1_", "0_1", "1_000.5_5",
        "1e1_0", "0n", "12n", "0xFFn", "0b1n", "0o7n", "1_0n", "1.5n", "1e3n", "017", "08", "09.5", "010n", "0777", "00", "0b2", "0o8",
        "0xG", "1a", "1e", "3in[]",
        "9007199254740993", "1e400", "5e-324", "2.2250738585072011e-308", "0.1", "123456789012345678901234567890", "0x1fffffffffffff8",
        "1.7976931348623159e308",
        "0.000001", "4.9406564584124654e-324", "1..toString()", "1.0.a", "07.5", "08.5", "0e0", "0.0", "0xn",
    ];

    private static readonly string[] Strings =
    [
        "''", "\"\"", "'a'", "\"it's\"", "'\\''", "'\\n\\t\\v\\0'", "'\\x41'", "'\\u0041'", "'\\u{1F600}'", "'\\u{000041}'", "'\\\n'",
        "'\\\r\n'", "'\\\u2028'",
        "'\u2028'", "'\u2029'", "'\\07'", "'\\1'", "'\\8'", "'\\08'", "'\\00'", "'\\377'", "'\\400'", "'\\x4'", "'\\u004'", "'\\u{}'",
        "'\\u{110000}'", "'\\u{D800}'",
        "'\uD83D\uDE00'", "'\uD800'", "'\\uD83D\\uDE00'", "'\\a\\q'", "'a\n'", "'", "'\\", "'\\u{1F600'", "'\0'", "'\t'", "'\\\u00E4'",
        "'use strict'",
    ];

    private static readonly string[] TemplatePieces =
    [
        "", "a", "\\n", "\\`", "$", "$$", "{", "}", "\\${", "\n", "\r\n", "\r", "\u2028", "\\u0041", "\\u{41}", "\\x41", "\\0", "\\\n",
        "\\\r\n", "\uD83D\uDE00", "\\$", "\\\\",
    ];

    private static readonly string[] BadTemplatePieces = ["\\1", "\\01", "\\8", "\\x", "\\u", "\\u{", "\\u{110000}", "\\xg", "\\u00g0",
        "\\u{}"];

    private void Literal()
    {
        switch (random.Next(12))
        {
            case < 4: Write(_careful || Chance(80) ? Pick("0", "1", "42", ".5", "0x1F", "1e3", "10n", "1_000") : Pick(Numbers)); break;
            case < 8: Write(_careful || Chance(85) ? Pick("''", "'a'", "\"b\"", "'\\n'", "'\\u{41}'", "'x\\x41'") : Pick(Strings)); break;
            case 8: Write("null"); break;
            case 9: Write(Pick("true", "false")); break;
            default: Write(new RegExpGenerator(random, _careful).Literal()); break;
        }
    }

    private void Template(bool tagged)
    {
        var piece = "`" + Piece();
        for (var n = random.Next(3); n > 0; n--)
        {
            Write(piece + "${");
            Expression();
            piece = "}" + Piece();
        }

        Write(piece + "`");

        string Piece()
        {
            if (Chance(tagged ? 20 : _careful ? 0 : 2)) return Pick(BadTemplatePieces);
            return Pick(TemplatePieces) + (Chance(30) ? Pick(TemplatePieces) : "");
        }
    }
}
