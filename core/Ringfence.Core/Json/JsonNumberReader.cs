namespace Ringfence.Json;

/// <summary>Numbers: takes the whole run of characters that was meant as one, then holds it against the grammar.</summary>
internal static class JsonNumberReader
{
    private static readonly string[] ForeignWords = ["NaN", "Infinity"];

    internal static JsonNumber Read(JsonCursor cursor)
    {
        var (start, line, column) = (cursor.Position, cursor.Line, cursor.Column);
        while (IsPart(cursor.Current)) cursor.Advance();

        var raw = cursor.TextFrom(start);
        var range = cursor.RangeFrom(line, column);
        if (Mistake(raw) is { } mistake) cursor.Report(JsonErrorKind.BadNumber, mistake, range);

        return new JsonNumber(range, raw);
    }

    /// <summary>Numbers of other languages that begin like no JSON value does.</summary>
    internal static bool ReportForeign(JsonCursor cursor)
    {
        foreach (var word in ForeignWords)
        {
            if (!cursor.IsHere(word)) continue;

            cursor.Report(JsonErrorKind.BadNumber, $"found {word}, expected a number in digits: JSON has no {word}",
                cursor.RangeOf(word.Length));
            return true;
        }

        if (cursor.Current is not ('+' or '.')) return false;

        cursor.Report(JsonErrorKind.BadNumber, $"found '{cursor.Current}', expected a number to begin with a digit or '-'",
            cursor.RangeOf(1));
        return true;
    }

    private static string? Mistake(string raw)
    {
        var i = raw[0] == '-' ? 1 : 0;
        var digits = Digits(raw, i);
        if (digits == 0) return "found no digit after '-', expected a number";
        if (digits > 1 && raw[i] == '0') return "found a leading zero, expected a number without it";

        i += digits;
        if (i < raw.Length && raw[i] == '.')
        {
            digits = Digits(raw, ++i);
            if (digits == 0) return "found no digit after the decimal point, expected one at least";
            i += digits;
        }

        if (i < raw.Length && raw[i] is 'e' or 'E')
        {
            i++;
            if (i < raw.Length && raw[i] is '+' or '-') i++;
            digits = Digits(raw, i);
            if (digits == 0) return "found no digit in the exponent, expected one at least";
            i += digits;
        }

        if (i == raw.Length) return null;

        return raw[i] is 'x' or 'X'
            ? "found a hexadecimal number, expected decimal digits"
            : $"found {Wording.Quoted.Character(raw[i])} inside a number, expected digits only";
    }

    private static int Digits(string raw, int start)
    {
        var i = start;
        while (i < raw.Length && raw[i] is >= '0' and <= '9') i++;
        return i - start;
    }

    private static bool IsPart(char c) =>
        c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '-' or '.' or '_';
}
