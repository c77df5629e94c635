namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Classes without the flag v.</summary>
internal partial struct PatternParser
{
    private const int NoCharacter = -1;

    private bool ParseClass()
    {
        var (start, mark) = (_at++, Mark);
        var negate = IsAt('^');
        if (negate) _at++;

        while (!IsAt(']'))
        {
            if (_at == _end) return FailUnclosedClass(start);

            var low = _at;
            if (!ParseClassAtom(out var from)) return false;
            if (!IsAt('-') || _at + 1 == _end || _text[_at + 1] == ']') continue;

            var dash = _at++;
            if (!ParseClassAtom(out var to)) return false;
            if (from != NoCharacter && to != NoCharacter)
            {
                if (from > to) return FailRange(low, from, to);
                _tree?.Range(low, _at);
            }
            else if (_unicode)
            {
                return Fail(RegExpErrorKind.RangeOfSets, low, _at,
                    "a range needs a single character on both sides of the `-` under the flags u and v: write `\\-` to match a hyphen");
            }
            else
            {
                _tree?.DashBelow(dash);
            }
        }

        _at++;
        _tree?.Class(mark, start, _at, negate, unicodeSets: false);
        return true;
    }

    private bool ParseClassAtom(out int value)
    {
        var start = _at;
        if (_text[_at] != '\\')
        {
            value = ReadCodePoint();
        }
        else if (Peek(1) == 'b')
        {
            _at += 2;
            value = '\b';
        }
        else if (TryParseSetEscape(out var valid, out _))
        {
            value = NoCharacter;
            return valid;
        }
        else if (!ParseCharacterEscape(inClass: true, out value))
        {
            return false;
        }

        _tree?.Character(start, _at, value);
        return true;
    }

    private bool FailUnclosedClass(int start) =>
        Fail(RegExpErrorKind.UnclosedClass, start, start + 1, "the class opened here is never closed: add `]`");

    private bool FailRange(int start, int from, int to)
    {
        var halves = !_unicode && (char.IsSurrogate((char)from) || char.IsSurrogate((char)to));
        return Fail(RegExpErrorKind.RangeOrder, start, _at, halves
            ? "without the flag u or v this range reads a character above U+FFFF as two halves: add the flag u"
            : $"a range from {Shown.CodePoint(from)} to {Shown.CodePoint(to)} is empty: write it the other way round");
    }
}
