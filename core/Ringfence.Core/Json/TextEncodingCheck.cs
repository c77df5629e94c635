using System.Globalization;
using Ringfence.Findings;

namespace Ringfence.Json;

/// <summary>Says where bytes stop being a UTF-8 text (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF).</summary>
internal static class TextEncodingCheck
{
    internal static JsonError? FindNul(string text)
    {
        var nul = text.IndexOf('\0', 0);
        if (nul < 0) return null;

        var place = default(Place);
        for (var i = text[0] == '\uFEFF' ? 1 : 0; i < nul; i++) place.Step(text[i], 1);

        return Nul(place);
    }

    internal static JsonError? FindBreak(byte[] bytes)
    {
        if (ForeignMark(bytes) is { } encoding)
        {
            return new JsonError(JsonErrorKind.WrongEncoding, $"found the byte order mark of {encoding}, expected UTF-8",
                TextRange.FileStart);
        }

        var place = default(Place);
        for (var i = StartsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0; i < bytes.Length;)
        {
            if (bytes[i] == 0) return Nul(place);

            var length = SequenceLength(bytes, i);
            if (length == 0) return Invalid(bytes[i], i, place);

            place.Step(bytes[i] < 0x80 ? (char)bytes[i] : '?', length == 4 ? 2 : 1);
            i += length;
        }

        return null;
    }

    /// <summary>The offset of the first byte from <paramref name="start"/> on that is not UTF-8; -1 when all are. NUL is.</summary>
    internal static int FindMalformed(byte[] bytes, int start)
    {
        while (start < bytes.Length)
        {
            var length = SequenceLength(bytes, start);
            if (length == 0) return start;

            start += length;
        }

        return -1;
    }

    /// <summary>The encoding whose byte order mark the bytes begin with, unless that is UTF-8; null for none.</summary>
    internal static string? ForeignMark(byte[] bytes)
    {
        if (StartsWith(bytes, 0xFF, 0xFE, 0, 0) || StartsWith(bytes, 0, 0, 0xFE, 0xFF)) return "UTF-32";
        return StartsWith(bytes, 0xFF, 0xFE) || StartsWith(bytes, 0xFE, 0xFF) ? "UTF-16" : null;
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark)
    {
        if (bytes.Length < mark.Length) return false;

        for (var i = 0; i < mark.Length; i++)
        {
            if (bytes[i] != mark[i]) return false;
        }

        return true;
    }

    /// <summary>
    /// The length of the well-formed sequence that begins here, or 0. The bounds of the second byte are those of Unicode's table 3-7.
    /// </summary>
    private static int SequenceLength(byte[] bytes, int start)
    {
        var first = bytes[start];
        if (first < 0x80) return 1;

        var (length, low, high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };

        if (length == 0 || start + length > bytes.Length || bytes[start + 1] < low || bytes[start + 1] > high) return 0;

        for (var i = start + 2; i < start + length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF) return 0;
        }

        return length;
    }

    private static JsonError Nul(Place place) =>
        new(JsonErrorKind.Binary, "found a NUL, as in a binary file or in UTF-16, expected a UTF-8 text", place.Range);

    private static JsonError Invalid(byte found, int offset, Place place) => new(
        JsonErrorKind.InvalidUtf8,
        string.Format(
            CultureInfo.InvariantCulture,
            "found the byte 0x{0:X2} at offset {1}, which is not UTF-8 here; expected the file to be saved as UTF-8",
            found, offset),
        place.Range);

    private struct Place
    {
        private int _lines;
        private int _units;
        private bool _afterCarriageReturn;

        internal readonly TextRange Range => new(_lines + 1, _units + 1, _lines + 1, _units + 2);

        internal void Step(char c, int units)
        {
            var secondHalf = c == '\n' && _afterCarriageReturn;
            _afterCarriageReturn = c == '\r';
            if (secondHalf) return;

            if (c is '\n' or '\r')
            {
                _lines++;
                _units = 0;
            }
            else
            {
                _units += units;
            }
        }
    }
}
