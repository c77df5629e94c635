namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Classes under the flag v: unions, intersections, subtractions and strings.</summary>
internal partial struct PatternParser
{
    /// <summary>Reads a class; <paramref name="strings"/> says whether it may match anything but one character.</summary>
    private bool ParseClassSet(out bool strings)
    {
        var (start, mark) = (_at++, Mark);
        strings = false;
        var negate = IsAt('^');
        if (negate) _at++;
        if (!Enter(start, _at, "class") || !ParseClassContents(start, mark, out strings)) return false;

        _at++;
        _depth--;
        if (negate && strings)
        {
            return Fail(RegExpErrorKind.NegatedStrings, start, _at,
                "a class that begins with `[^` cannot hold strings of several characters or the empty string: it has no opposite");
        }

        _tree?.Class(mark, start, _at, negate, unicodeSets: true);
        return true;
    }

    /// <summary>From the first operand up to the closing bracket.</summary>
    private bool ParseClassContents(int start, int mark, out bool strings)
    {
        strings = false;
        if (IsAt(']')) return true;

        var first = _at;
        if (!ParseClassSetOperand(start, out var value, out strings)) return false;
        if (IsAt('-', '-')) return ParseSetOperation(start, mark, first, '-', ref strings);
        if (IsAt('&', '&')) return ParseSetOperation(start, mark, first, '&', ref strings);
        if (!ParseRangeRest(start, first, value)) return false;

        while (!IsAt(']'))
        {
            if (_at == _end) return FailUnclosedClass(start);
            if (IsAt('-', '-') || IsAt('&', '&')) return FailMixed();

            var operand = _at;
            if (!ParseClassSetOperand(start, out value, out var more) || !ParseRangeRest(start, operand, value)) return false;
            strings |= more;
        }

        return true;
    }

    /// <summary>The hyphen and the upper bound, when the character before them begins a range.</summary>
    private bool ParseRangeRest(int start, int low, int from)
    {
        if (!IsAt('-') || IsAt('-', '-')) return true;
        if (from == NoCharacter || Peek(1) == ']') return FailUnescaped();

        _at++;
        if (_at == _end) return FailUnclosedClass(start);

        var high = _at;
        if (!ParseClassSetOperand(start, out var to, out _)) return false;
        if (to == NoCharacter)
        {
            return Fail(RegExpErrorKind.RangeOfSets, low, _at,
                $"a range needs a single character on both sides of the `-`, and {Shown.Slice(_text, high, _at)} is a set");
        }

        if (from > to) return FailRange(low, from, to);
        _tree?.Range(low, _at);
        return true;
    }

    private bool ParseSetOperation(int start, int mark, int first, char sign, ref bool strings)
    {
        while (IsAt(sign, sign))
        {
            var operatorStart = _at;
            _at += 2;
            if (_at == _end) return FailUnclosedClass(start);
            if (IsAt(']') || (sign == '&' && IsAt('&')))
            {
                return Fail(RegExpErrorKind.InvalidSetOperation, operatorStart, _at,
                    $"`{sign}{sign}` needs a character or a set on its right side");
            }

            if (!ParseClassSetOperand(start, out _, out var operandStrings)) return false;
            if (sign == '&') strings &= operandStrings;
        }

        if (_at == _end) return FailUnclosedClass(start);
        if (!IsAt(']')) return FailMixed();

        _tree?.SetOperation(mark, first, _at, isSubtraction: sign == '-');
        return true;
    }

    private bool ParseClassSetOperand(int classStart, out int value, out bool strings)
    {
        (value, strings) = (NoCharacter, false);
        if (_at == _end) return FailUnclosedClass(classStart);
        if (IsAt('[')) return ParseClassSet(out strings);
        if (IsAt('\\', 'q')) return ParseClassStrings(out strings);
        if (IsAt('\\') && TryParseSetEscape(out var valid, out strings)) return valid;

        var start = _at;
        if (!ParseClassSetCharacter(out value)) return false;
        _tree?.Character(start, _at, value);
        return true;
    }

    private bool ParseClassSetCharacter(out int value)
    {
        value = NoCharacter;
        var c = _text[_at];
        if (c == '\\')
        {
            if (Peek(1) != 'b') return ParseCharacterEscape(inClass: true, out value);

            _at += 2;
            value = '\b';
            return true;
        }

        if (PatternText.IsClassSetSyntaxCharacter(c)) return FailUnescaped();
        if (PatternText.IsReservedWhenDoubled(c) && IsAt(c, c))
        {
            return Fail(RegExpErrorKind.ReservedPunctuator, _at, _at + 2, c == '&'
                ? "`&&` needs a character or a set on both sides: write `\\&\\&` to match the characters"
                : $"`{c}{c}` is reserved in a class under the flag v: write `\\{c}` to match the character, and only once");
        }

        value = ReadCodePoint();
        return true;
    }

    private bool ParseClassStrings(out bool strings)
    {
        strings = false;
        var (start, mark) = (_at, Mark);
        if (Peek(2) != '{')
        {
            return Fail(RegExpErrorKind.MalformedStrings, start, start + 2,
                "`\\q` must be followed by strings in braces, such as `\\q{abc|d}`");
        }

        _at += 3;
        var (stringStart, stringMark, length) = (_at, Mark, 0);
        while (true)
        {
            if (_at == _end)
            {
                return Fail(RegExpErrorKind.MalformedStrings, start, start + 3, "the strings that begin here are never closed: add `}`");
            }

            if (_text[_at] is '|' or '}')
            {
                strings |= length != 1;
                _tree?.StringAlternative(stringMark, stringStart, _at);
                if (_text[_at++] == '}') break;
                (stringStart, stringMark, length) = (_at, Mark, 0);
                continue;
            }

            var characterStart = _at;
            if (!ParseClassSetCharacter(out var value)) return false;
            _tree?.Character(characterStart, _at, value);
            length++;
        }

        _tree?.StringDisjunction(mark, start, _at);
        return true;
    }

    private bool FailUnescaped() => Fail(RegExpErrorKind.UnescapedClassCharacter, _at, _at + 1,
        $"`{_text[_at]}` must be written `\\{_text[_at]}` in a class under the flag v");

    private bool FailMixed()
    {
        var isOperator = IsAt('-', '-') || IsAt('&', '&');
        return Fail(RegExpErrorKind.InvalidSetOperation, _at, isOperator ? _at + 2 : EndOfCharacter(_at), isOperator
            ? $"`{_text[_at]}{_text[_at]}` cannot stand beside a range, another operator or a second operand: put those in brackets"
            : "only the same operator or `]` can follow an operand of `--` or `&&`: put sets and ranges in their own brackets");
    }
}
