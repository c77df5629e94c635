using System.Text;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>The values of strings and templates. The scanner has checked the escapes.</summary>
internal static class StringText
{
    private static readonly char[] Special = ['\\', '\r'];
    private static readonly char[] CarriageReturns = ['\r'];

    internal static string Decode(string text, int start, int end)
    {
        int escape = text.IndexOfAny(Special, start, end - start);
        if (escape < 0) return text.Substring(start, end - start);
        StringBuilder result = new(end - start);
        int position = start;
        while (escape >= 0)
        {
            result.Append(text, position, escape - position);
            position = text[escape] == '\\' ? Escape(text, escape + 1, end, result) : CarriageReturn(text, escape, end, result);
            escape = text.IndexOfAny(Special, position, end - position);
        }

        return result.Append(text, position, end - position).ToString();
    }

    internal static string WithLineFeeds(string text) => text.IndexOfAny(CarriageReturns) < 0 ? text : ReplaceLineEnds(text);

    private static string ReplaceLineEnds(string text)
    {
        StringBuilder result = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r') result.Append(text[i]);
            else if (i + 1 == text.Length || text[i + 1] != '\n') result.Append('\n');
        }

        return result.ToString();
    }

    // A string has no bare CR, so this is the line end of a template.
    private static int CarriageReturn(string text, int position, int end, StringBuilder result)
    {
        result.Append('\n');
        return position + 1 < end && text[position + 1] == '\n' ? position + 2 : position + 1;
    }

    private static int Escape(string text, int position, int end, StringBuilder result)
    {
        if (position >= end) return end;
        char c = text[position++];
        switch (c)
        {
            case 'n': result.Append('\n'); return position;
            case 't': result.Append('\t'); return position;
            case 'r': result.Append('\r'); return position;
            case 'b': result.Append('\b'); return position;
            case 'f': result.Append('\f'); return position;
            case 'v': result.Append('\v'); return position;
            case '\r': return position < end && text[position] == '\n' ? position + 1 : position;
            case '\n' or '\u2028' or '\u2029': return position;
            case 'x' or 'u': return CodePoint(text, position, end, c == 'x' ? 2 : 4, result);
            case >= '0' and <= '7': return Octal(text, position - 1, end, result);
            default: result.Append(c); return position;
        }
    }

    private static int CodePoint(string text, int position, int end, int digits, StringBuilder result)
    {
        bool braces = position < end && text[position] == '{';
        int stop = braces ? text.IndexOf('}', position) : position + digits;
        if (stop < 0 || stop > end) return end;
        int value = 0;
        for (int i = braces ? position + 1 : position; i < stop; i++)
        {
            int digit = CharacterTable.HexValue(text[i]);
            if (digit >= 0 && value <= 0x10FFFF) value = (value << 4) | digit;
        }

        if (value > 0xFFFF) result.Append(char.ConvertFromUtf32(Math.Min(value, 0x10FFFF)));
        else result.Append((char)value);
        return braces ? stop + 1 : stop;
    }

    private static int Octal(string text, int position, int end, StringBuilder result)
    {
        int most = text[position] <= '3' ? 3 : 2;
        int value = 0;
        int stop = Math.Min(end, position + most);
        while (position < stop && text[position] is >= '0' and <= '7') value = (value << 3) | (text[position++] - '0');
        result.Append((char)value);
        return position;
    }
}
