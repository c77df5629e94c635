namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Scanner
{
    private void ScanString(char quote)
    {
        string text = _text;
        int start = _position;
        int position = start + 1;
        Escaped = false;
        OctalStart = -1;
        while (true)
        {
            if ((uint)position >= (uint)text.Length) throw FailString(start, text.Length, quote);
            char c = text[position];
            if (c == quote) break;
            if (c == '\\')
            {
                Escaped = true;
                _position = position + 1;
                ScanEscape(position, isTemplate: false);
                position = _position;
                continue;
            }

            if (c is '\n' or '\r') throw FailString(start, position, quote);
            position++;
        }

        _position = position + 1;
        Type = TokenType.String;
    }

    /// <summary>Checks the escape whose backslash has been read.</summary>
    /// <returns>False when there is no such escape; in a template nothing has been reported then.</returns>
    private bool ScanEscape(int start, bool isTemplate)
    {
        char c = At(_position);
        if (_position < _text.Length) _position++;
        switch (c)
        {
            case '\r':
                if (At(_position) == '\n') _position++;
                return true;
            case 'x':
                if (CharacterTable.HexValue(At(_position)) >= 0 && CharacterTable.HexValue(At(_position + 1)) >= 0)
                {
                    _position += 2;
                    return true;
                }

                if (!isTemplate)
                {
                    _errors.Report(SyntaxErrorCode.InvalidEscape, start, _position, "Expected two hexadecimal digits behind `\\x`");
                }

                return false;
            case 'u':
                return isTemplate ? SkipUnicodeEscape() : ScanUnicodeEscape(start) >= 0;
            case '0' when !CharacterTable.IsDigit(At(_position)):
                return true;
            case >= '0' and <= '9':
                SkipOctalDigits(c);
                if (isTemplate) return false;
                if (OctalStart < 0) (OctalStart, OctalEnd) = (start, _position);
                return true;
            default:
                return true;
        }
    }

    private void SkipOctalDigits(char first)
    {
        if (first == '0' && At(_position) >= '8')
        {
            _position++;
            return;
        }

        for (int most = first <= '3' ? 2 : first <= '7' ? 1 : 0; most > 0 && At(_position) is >= '0' and <= '7'; most--) _position++;
    }

    /// <summary>Reads what follows <c>\u</c>.</summary>
    /// <returns>The code point, or -1 when the escape is wrong, which has been reported then.</returns>
    private int ScanUnicodeEscape(int start)
    {
        int position = _position;
        int value = ReadUnicodeEscape();
        if (value >= 0) return value;
        string message = value == TooLarge
            ? "The largest code point is `\\u{10FFFF}`"
            : At(position) == '{' ? "Expected hexadecimal digits and `}` behind `\\u{`"
            : "Expected four hexadecimal digits, or some in braces, behind `\\u`";
        _errors.Report(SyntaxErrorCode.InvalidEscape, start, Math.Max(_position, position), message);
        return -1;
    }

    private bool SkipUnicodeEscape() => ReadUnicodeEscape() >= 0;

    private const int Malformed = -1;
    private const int TooLarge = -2;

    private int ReadUnicodeEscape()
    {
        if (At(_position) != '{') return ReadHex(4);
        int position = _position + 1;
        int value = 0;
        while (CharacterTable.HexValue(At(position)) is >= 0 and var digit)
        {
            value = Math.Min((value << 4) | digit, 0x110000);
            position++;
        }

        bool closed = At(position) == '}' && position > _position + 1;
        _position = closed ? position + 1 : position;
        return !closed ? Malformed : value > 0x10FFFF ? TooLarge : value;
    }

    private int ReadHex(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; i++)
        {
            int digit = CharacterTable.HexValue(At(_position));
            if (digit < 0) return Malformed;
            value = (value << 4) | digit;
            _position++;
        }

        return value;
    }

    private ParseAbort FailString(int start, int end, char quote) => Fail(
        SyntaxErrorCode.UnterminatedString, start, end, $"This string is not closed on its line: expected `{quote}`");
}
