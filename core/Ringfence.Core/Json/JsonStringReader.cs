using System.Globalization;
using System.Text;
using Ringfence.Wording;

namespace Ringfence.Json;

/// <summary>
/// Strings. An escape that JSON does not have is reported and read as U+FFFD, so that the rest of the text is checked too.
/// </summary>
internal sealed class JsonStringReader(JsonCursor cursor)
{
    private const char Replacement = '\uFFFD';
    private readonly StringBuilder _value = new();

    /// <summary>Reads the string that begins here; null when it is not closed on its line.</summary>
    internal string? Read()
    {
        var (line, column) = (cursor.Line, cursor.Column);
        cursor.Advance();
        _value.Clear();
        while (!cursor.AtEnd)
        {
            var c = cursor.Current;
            switch (c)
            {
                case '"':
                    cursor.Advance();
                    return _value.ToString();
                case '\\':
                    ReadEscape();
                    break;
                case '\n' or '\r':
                    cursor.Report(
                        JsonErrorKind.UnclosedString,
                        "found a line break in a string, expected '\"' on the same line",
                        cursor.RangeFrom(line, column));
                    return null;
                case < ' ':
                    cursor.Report(
                        JsonErrorKind.ControlCharacter,
                        $"found the control character {Quoted.CodePoint(c)} in a string, expected {EscapeOf(c)}",
                        cursor.RangeOf(1));
                    Take(c);
                    break;
                case >= '\uD800' and <= '\uDFFF':
                    TakeRawSurrogate(c);
                    break;
                default:
                    Take(c);
                    break;
            }
        }

        cursor.ReportFound(JsonErrorKind.UnexpectedEnd, "'\"' to close the string");
        return null;
    }

    private void Take(char c, int length = 1)
    {
        _value.Append(c);
        cursor.Advance(length);
    }

    private void TakeRawSurrogate(char c)
    {
        if (char.IsHighSurrogate(c) && char.IsLowSurrogate(cursor.PeekAt(1)))
        {
            Take(c);
            Take(cursor.Current);
            return;
        }

        cursor.Report(JsonErrorKind.UnpairedSurrogate, $"found half of a surrogate pair, {Quoted.CodePoint(c)}, expected both halves",
            cursor.RangeOf(1));
        Take(Replacement);
    }

    private void ReadEscape()
    {
        var escaped = cursor.PeekAt(1);
        switch (escaped)
        {
            case '"' or '\\' or '/':
                Take(escaped, 2);
                break;
            case 'b':
                Take('\b', 2);
                break;
            case 'f':
                Take('\f', 2);
                break;
            case 'n':
                Take('\n', 2);
                break;
            case 'r':
                Take('\r', 2);
                break;
            case 't':
                Take('\t', 2);
                break;
            case 'u':
                ReadUnicodeEscape();
                break;
            case < ' ':
                // The end of the text, a line break or a control character: what follows the backslash is reported by the loop.
                cursor.Report(JsonErrorKind.BadEscape, "found a lone backslash, expected an escape such as '\\\\' or '\\n'",
                    cursor.RangeOf(1));
                Take(Replacement);
                break;
            default:
                cursor.Report(
                    JsonErrorKind.BadEscape,
                    $"found a backslash before {Quoted.Character(escaped)}, expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
                    cursor.RangeOf(2));
                Take(Replacement, char.IsSurrogate(escaped) ? 1 : 2);
                break;
        }
    }

    private void ReadUnicodeEscape()
    {
        if (HexAt(2) is not { } unit)
        {
            var digits = 0;
            while (digits < 4 && HexDigit(cursor.PeekAt(2 + digits)) >= 0) digits++;
            cursor.Report(
                JsonErrorKind.BadEscape,
                FormattableString.Invariant($"found {digits} hexadecimal digits after '\\u', expected 4"),
                cursor.RangeOf(2 + digits));
            Take(Replacement, 2 + digits);
        }
        else if (!char.IsSurrogate((char)unit))
        {
            Take((char)unit, 6);
        }
        else if (char.IsHighSurrogate((char)unit) && cursor.PeekAt(6) == '\\' && cursor.PeekAt(7) == 'u'
            && HexAt(8) is { } low && char.IsLowSurrogate((char)low))
        {
            Take((char)unit, 6);
            Take((char)low, 6);
        }
        else
        {
            cursor.Report(
                JsonErrorKind.UnpairedSurrogate,
                $"found half of a surrogate pair, \\u{unit.ToString("X4", CultureInfo.InvariantCulture)}, expected both halves",
                cursor.RangeOf(6));
            Take(Replacement, 6);
        }
    }

    private int? HexAt(int offset)
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = HexDigit(cursor.PeekAt(offset + i));
            if (digit < 0) return null;
            value = (value << 4) | digit;
        }

        return value;
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static string EscapeOf(char c) => c switch
    {
        '\t' => "the escape \\t",
        '\b' => "the escape \\b",
        '\f' => "the escape \\f",
        _ => "the escape \\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };
}
