using Ringfence.Ecmascript.Unicode;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Scanner
{
    // 10 to the power of this many digits still fits a double exactly.
    private const int ExactDigits = 15;

    private void ScanNumber()
    {
        string text = _text;
        int start = _position;
        int position = start;
        OctalStart = -1;
        long value = 0;
        while ((uint)position < (uint)text.Length && CharacterTable.IsDigit(text[position]) && position - start < ExactDigits)
        {
            value = (value * 10) + (text[position++] - '0');
        }

        char next = At(position);
        bool isPlain = position > start && (text[start] != '0' || position == start + 1);
        if (isPlain && next != '.' && next != '\\' && next < 0x80 && !CharacterTable.IsNamePart(next))
        {
            Type = TokenType.Number;
            Number = value;
            _position = position;
            return;
        }

        ScanRareNumber(start);
    }

    private void ScanRareNumber(int start)
    {
        char second = (char)(At(start + 1) | 0x20);
        if (_text[start] == '0' && second is 'x' or 'o' or 'b') ScanRadix(start, second);
        else if (_text[start] == '0' && (CharacterTable.IsDigit(At(start + 1)) || At(start + 1) == '_')) ScanLegacy(start);
        else ScanDecimal(start);
        char next = At(_position);
        bool continues = CharacterTable.IsNamePart(next) || next == '\\'
            || (next >= 0x80 && IdentifierCharacters.IsStart(CodePointAt(_position)));
        if (continues) throw Fail(SyntaxErrorCode.InvalidNumber, start, _position + 1, "A name or digit follows a number without a space");
    }

    private void ScanRadix(int start, char letter)
    {
        int bits = letter switch { 'x' => 4, 'o' => 3, _ => 1 };
        int first = start + 2;
        int end = SkipDigits(first, 1 << bits);
        if (end == first)
        {
            throw Fail(SyntaxErrorCode.InvalidNumber, start, first, $"Expected digits in base {1 << bits} behind `0{_text[start + 1]}`");
        }

        _position = end;
        if (TakeBigIntSuffix()) return;
        Type = TokenType.Number;
        Number = NumberText.PowerOfTwo(_text, first, end, bits);
    }

    /// <summary>A number that begins with a zero and another digit: octal unless it holds an 8 or 9.</summary>
    private void ScanLegacy(int start)
    {
        int end = start + 1;
        bool octal = true;
        while (CharacterTable.IsDigit(At(end))) octal &= _text[end++] < '8';
        if (At(end) == '_')
        {
            throw Fail(SyntaxErrorCode.InvalidNumber, start, end + 1, "A number that begins with `0` may hold no separator");
        }

        (OctalStart, OctalEnd) = (start, end);
        if (!octal)
        {
            // 09.5 and 09e1 are numbers, 07.5 is a number and a member.
            ScanFraction(start, end);
            OctalEnd = _position;
            return;
        }

        _position = end;
        Type = TokenType.Number;
        Number = NumberText.PowerOfTwo(_text, start + 1, end, 3);
    }

    private void ScanDecimal(int start)
    {
        int end = CharacterTable.IsDigit(_text[start]) ? SkipDigits(start, 10) : start;
        _position = end;
        if (end > start && TakeBigIntSuffix()) return;
        ScanFraction(start, end);
    }

    private void ScanFraction(int start, int end)
    {
        if (At(end) == '.')
        {
            int first = ++end;
            if (At(first) == '_')
            {
                throw Fail(SyntaxErrorCode.InvalidNumber, first, first + 1, "A separator may only stand between two digits");
            }

            end = SkipDigits(first, 10);
        }

        if ((At(end) | 0x20) == 'e')
        {
            int first = end + (At(end + 1) is '+' or '-' ? 2 : 1);
            end = SkipDigits(first, 10);
            if (end == first) throw Fail(SyntaxErrorCode.InvalidNumber, start, first, "Expected digits of the exponent");
        }

        _position = end;
        Type = TokenType.Number;
        Number = NumberText.Decimal(_text, start, end);
    }

    private bool TakeBigIntSuffix()
    {
        if (At(_position) != 'n') return false;
        _position++;
        Type = TokenType.BigInt;
        return true;
    }

    private int SkipDigits(int position, int radix)
    {
        int start = position;
        while (true)
        {
            char c = At(position);
            if (c == '_')
            {
                bool between = position > start && _text[position - 1] != '_' && IsDigit(At(position + 1), radix);
                if (!between)
                {
                    throw Fail(SyntaxErrorCode.InvalidNumber, position, position + 1, "A separator may only stand between two digits");
                }

            }
            else if (!IsDigit(c, radix))
            {
                return position;
            }

            position++;
        }
    }

    private static bool IsDigit(char c, int radix) => CharacterTable.HexValue(c) is >= 0 and var value && value < radix;
}
