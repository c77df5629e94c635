using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Quantifiers after an atom.</summary>
internal partial struct PatternParser
{
    /// <summary>Takes the quantifier that may follow an atom.</summary>
    private bool ParseQuantifier(int atom)
    {
        if (_at == _end) return true;

        var start = _at;
        var (min, max) = (0, Quantifier.Unbounded);
        switch (_text[_at])
        {
            case '*':
                _at++;
                break;
            case '+':
                min = 1;
                _at++;
                break;
            case '?':
                max = 1;
                _at++;
                break;
            case '{' when IsBraces(start, out var end):
                if (!ReadBraces(out min, out max)) return FailOrder(start, end);
                break;
            case '{' when _unicode:
                return Fail(RegExpErrorKind.LoneBracket, start, start + 1,
                    "under the flags u and v a `{` here must be a quantifier such as `{1}`, `{1,}` or `{1,2}`, or be written `\\{`");
            default:
                return true;
        }

        var greedy = !IsAt('?');
        if (!greedy) _at++;
        _tree?.Quantifier(atom, _at, min, max, greedy);
        return true;
    }

    /// <summary>After an assertion that nothing may repeat.</summary>
    private bool RejectQuantifier(int assertion)
    {
        if (_at == _end) return true;

        var end = _at + 1;
        return _text[_at] is not ('*' or '+' or '?' or '{') || (_text[_at] == '{' && !IsBraces(_at, out end))
            || Fail(RegExpErrorKind.NothingToRepeat, _at, end,
                $"{Shown.Slice(_text, assertion, _at)} matches a place and no text, so it cannot be repeated: remove the quantifier");
    }

    private bool FailNothingToRepeat(int start, int end) => Fail(RegExpErrorKind.NothingToRepeat, start, end,
        $"there is nothing before {Shown.Slice(_text, start, end)} that it could repeat: write `\\{_text[start]}` to match the character");

    private bool FailOrder(int start, int end) => Fail(RegExpErrorKind.QuantifierOrder, start, end,
        $"in the quantifier {Shown.Slice(_text, start, end)} the least number is above the greatest: write them the other way round");

    /// <summary>Whether <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c> stands here.</summary>
    private readonly bool IsBraces(int start, out int end)
    {
        end = SkipDigits(start + 1);
        if (end == start + 1) return false;
        if (end < _end && _text[end] == ',') end = SkipDigits(end + 1);
        if (end == _end || _text[end] != '}') return false;

        end++;
        return true;
    }

    /// <summary>Reads what <see cref="IsBraces"/> found; false when the numbers are in the wrong order.</summary>
    private bool ReadBraces(out int min, out int max)
    {
        var first = _at + 1;
        _at = SkipDigits(first);
        min = max = NumberIn(first, _at);
        if (_text[_at++] == '}') return true;

        max = Quantifier.Unbounded;
        var (firstEnd, second) = (_at - 1, _at);
        _at = SkipDigits(second) + 1;
        if (second == _at - 1) return true;

        max = NumberIn(second, _at - 1);
        return CompareNumbers(first, firstEnd, second, _at - 1) <= 0;
    }

    private readonly int SkipDigits(int at)
    {
        while (at < _end && PatternText.IsDigit(_text[at])) at++;
        return at;
    }

    /// <summary>A number of any length; what does not fit is the greatest number below unbounded.</summary>
    private readonly int NumberIn(int start, int end)
    {
        var value = 0L;
        for (var at = start; at < end && value < Quantifier.Unbounded; at++) value = (value * 10) + (_text[at] - '0');
        return (int)Math.Min(value, Quantifier.Unbounded - 1);
    }

    /// <summary>Compares two numbers by their digits, exactly however long they are.</summary>
    private readonly int CompareNumbers(int firstStart, int firstEnd, int secondStart, int secondEnd)
    {
        while (firstStart < firstEnd && _text[firstStart] == '0') firstStart++;
        while (secondStart < secondEnd && _text[secondStart] == '0') secondStart++;
        var length = firstEnd - firstStart;
        return length != secondEnd - secondStart
            ? length - (secondEnd - secondStart)
            : string.CompareOrdinal(_text, firstStart, _text, secondStart, length);
    }
}
