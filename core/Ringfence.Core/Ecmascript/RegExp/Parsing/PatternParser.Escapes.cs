using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>What follows a backslash.</summary>
internal partial struct PatternParser
{
    private bool ParseAtomEscape()
    {
        var start = _at;
        switch (Peek(1))
        {
            case 'b' or 'B':
                _at += 2;
                _tree?.WordBoundary(start, _at, negate: _text[_at - 1] == 'B');
                return RejectQuantifier(start);
            case 'k' when _unicode || HasNames():
                return ParseNamedReference();
            case >= '1' and <= '9' when TryParseNumberedReference(out var valid):
                return valid && ParseQuantifier(start);
            default:
                if (!TryParseSetEscape(out var set, out _))
                {
                    if (!ParseCharacterEscape(inClass: false, out var value)) return false;
                    _tree?.Character(start, _at, value);
                    return ParseQuantifier(start);
                }

                return set && ParseQuantifier(start);
        }
    }

    /// <summary>A reference by number; without the flags u and v a number without a group is an octal or identity escape instead.</summary>
    private bool TryParseNumberedReference(out bool valid)
    {
        var start = _at;
        var end = SkipDigits(start + 1);
        var number = NumberIn(start + 1, end);
        valid = number <= _opened || number <= CountGroups();
        if (valid)
        {
            _at = end;
            _tree?.Backreference(start, end, number);
            return true;
        }

        if (!_unicode) return false;

        var groups = CountGroups() switch
        {
            0 => "no capturing group",
            1 => "one capturing group",
            var count => FormattableString.Invariant($"{count} capturing groups"),
        };
        Fail(RegExpErrorKind.UnknownGroupReference, start, end,
            $"{Shown.Slice(_text, start, end)} refers to a group that does not exist: the pattern has {groups}");
        return true;
    }

    /// <summary><c>\d</c>, <c>\s</c>, <c>\w</c>, under the flags u and v also <c>\p</c>, and their opposites.</summary>
    private bool TryParseSetEscape(out bool valid, out bool strings)
    {
        (valid, strings) = (true, false);
        CharacterSetKind kind;
        var c = Peek(1);
        switch (c)
        {
            case 'd' or 'D':
                kind = CharacterSetKind.Digit;
                break;
            case 's' or 'S':
                kind = CharacterSetKind.Space;
                break;
            case 'w' or 'W':
                kind = CharacterSetKind.Word;
                break;
            case 'p' or 'P' when _unicode:
                valid = ParseProperty(out strings);
                return true;
            default:
                return false;
        }

        _tree?.Set(_at, _at + 2, kind, negate: c < 'a');
        _at += 2;
        return true;
    }

    /// <summary>An escape that stands for one character; Annex B takes nearly everything.</summary>
    private bool ParseCharacterEscape(bool inClass, out int value)
    {
        var start = _at;
        value = '\\';
        if (_at + 1 == _end)
        {
            return Fail(RegExpErrorKind.TrailingBackslash, start, _end,
                "nothing follows this backslash: write `\\\\` to match a backslash");
        }

        var c = _text[_at + 1];
        switch (c)
        {
            case 'f':
                return Take(2, value = '\f');
            case 'n':
                return Take(2, value = '\n');
            case 'r':
                return Take(2, value = '\r');
            case 't':
                return Take(2, value = '\t');
            case 'v':
                return Take(2, value = '\v');
            case 'c':
                return ParseControlEscape(inClass, out value);
            case >= '0' and <= '9':
                return ParseOctalEscape(out value);
            case 'x':
                return ParseHexEscape(out value);
            case 'u' when _unicode:
                return ParseCodePointEscape(out value);
            case 'u' when TryHex(_at + 2, 4, out value):
                return Take(6, value);
            case 'k' when HasNames():
                return Fail(RegExpErrorKind.InvalidEscape, start, start + 2,
                    "`\\k` cannot stand in a class in a pattern that has named groups: write `k`");
        }

        if (!_unicode)
        {
            _at++;
            value = _text[_at++];
            return true;
        }

        if (PatternText.IsSyntaxCharacter(c) || (inClass && (c == '-' || (_sets && PatternText.IsClassSetReservedPunctuator(c)))))
        {
            return Take(2, value = c);
        }

        var end = EndOfCharacter(start + 1);
        return Fail(RegExpErrorKind.InvalidEscape, start, end,
            $"{Shown.Slice(_text, start, end)} means nothing under the flags u and v: remove the backslash, or write `\\\\` to match one");
    }

    private bool ParseControlEscape(bool inClass, out int value)
    {
        var letter = Peek(2);
        value = letter & 0x1F;
        if (PatternText.IsAsciiLetter(letter)) return Take(3, value);
        if (_unicode)
        {
            return Fail(RegExpErrorKind.InvalidEscape, _at, _at + 2, "`\\c` must be followed by a letter from A to Z, such as `\\cJ`");
        }

        if (inClass && (PatternText.IsDigit(letter) || letter == '_')) return Take(3, value);

        // Annex B: the backslash stands for itself, and the c is the next character.
        return Take(1, value = '\\');
    }

    private bool ParseOctalEscape(out int value)
    {
        var first = _text[_at + 1];
        value = first;
        if (_unicode)
        {
            if (first == '0' && !PatternText.IsDigit(Peek(2))) return Take(2, value = 0);

            var end = SkipDigits(_at + 1);
            return Fail(RegExpErrorKind.InvalidEscape, _at, end,
                $"{Shown.Slice(_text, _at, end)} is no escape under the flags u and v: write `\\x` and two hexadecimal digits");
        }

        if (first >= '8') return Take(2, value);

        var at = _at + 2;
        value = first - '0';
        for (var most = first <= '3' ? 2 : 1; most > 0 && at < _end && _text[at] is >= '0' and <= '7'; most--, at++)
        {
            value = (value * 8) + (_text[at] - '0');
        }

        return Take(at - _at, value);
    }

    private bool ParseHexEscape(out int value)
    {
        if (TryHex(_at + 2, 2, out value)) return Take(4, value);
        if (!_unicode) return Take(2, value = 'x');

        return Fail(RegExpErrorKind.InvalidCodePoint, _at, _at + 2, "`\\x` must be followed by two hexadecimal digits, such as `\\x0A`");
    }

    /// <summary><c>\u</c> with four digits, with two escaped surrogates or with braces, as in u-mode and in the names of groups.</summary>
    private bool ParseCodePointEscape(out int value)
    {
        if (TryHex(_at + 2, 4, out value))
        {
            var pair = value is >= 0xD800 and <= 0xDBFF && Peek(6) == '\\' && Peek(7) == 'u';
            if (!pair || !TryHex(_at + 8, 4, out var trail) || trail is not (>= 0xDC00 and <= 0xDFFF)) return Take(6, value);

            return Take(12, value = char.ConvertToUtf32((char)value, (char)trail));
        }

        var at = _at + 3;
        value = 0;
        if (Peek(2) == '{')
        {
            for (; at < _end && PatternText.HexValue(_text[at]) is >= 0 and var digit; at++)
            {
                value = Math.Min((value * 16) + digit, 0x110000);
            }
        }

        if (Peek(2) != '{' || at == _at + 3 || at == _end || _text[at] != '}')
        {
            return Fail(RegExpErrorKind.InvalidCodePoint, _at, _at + 2,
                "`\\u` must be followed by four hexadecimal digits or by a code point in braces, such as `\\u{1F600}`");
        }

        if (value > 0x10FFFF)
        {
            return Fail(RegExpErrorKind.InvalidCodePoint, _at, at + 1,
                $"{Shown.Slice(_text, _at, at + 1)} is no code point: the greatest is `\\u{{10FFFF}}`");
        }

        return Take(at + 1 - _at, value);
    }

    private readonly bool TryHex(int at, int digits, out int value)
    {
        value = 0;
        if (at + digits > _end) return false;

        for (var last = at + digits; at < last; at++)
        {
            var digit = PatternText.HexValue(_text[at]);
            if (digit < 0) return false;
            value = (value * 16) + digit;
        }

        return true;
    }

    private bool Take(int length, int value)
    {
        _ = value;
        _at += length;
        return true;
    }
}
