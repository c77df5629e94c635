using Ringfence.Ecmascript.RegExp.Tree;

namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>
/// Recursive descent over the Pattern of ECMA-262 and its Annex B. Every method that returns false has reported why. With a builder
/// it makes a tree; without one it allocates nothing until something is wrong or a group has a name.
/// </summary>
internal partial struct PatternParser
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _unicode;
    private readonly bool _sets;
    private readonly RegExpLimits _limits;
    private readonly TreeBuilder? _tree;
    private int _at;
    private int _depth;
    private int _opened;
    private int _total;
    private bool _hasNames;
    private GroupNames? _names;
    private RegExpError? _error;

    internal PatternParser(string text, int start, int end, RegExpFlags flags, RegExpLimits limits, TreeBuilder? tree)
    {
        _text = text;
        _start = _at = start;
        _end = end;
        _sets = (flags & RegExpFlags.UnicodeSets) != 0;
        _unicode = _sets || (flags & RegExpFlags.Unicode) != 0;
        _limits = limits;
        _tree = tree;
        _total = -1;
    }

    internal RegExpError? Run()
    {
        if (_end - _start > _limits.MaxLength)
        {
            Fail(RegExpErrorKind.TooLong, _start, _end, FormattableString.Invariant(
                $"this pattern has {_end - _start} characters, and {_limits.MaxLength} are allowed: shorten it"));
        }
        else if (ParseDisjunction() && _at < _end)
        {
            Fail(RegExpErrorKind.UnopenedGroup, _at, _at + 1, "this `)` closes no group: write `\\)` to match it, or remove it");
        }

        return _error ?? _names?.Check();
    }

    private bool ParseDisjunction()
    {
        var (alternative, mark) = (_at, Mark);
        _names?.EnterDisjunction();
        while (_at < _end && _text[_at] != ')')
        {
            if (_text[_at] != '|')
            {
                if (!(_text[_at] == '(' ? ParseGroup() : ParseTerm())) return false;
                continue;
            }

            _tree?.Alternative(mark, alternative, _at);
            _names?.NextAlternative();
            alternative = ++_at;
            mark = Mark;
        }

        _tree?.Alternative(mark, alternative, _at);
        _names?.LeaveDisjunction();
        return true;
    }

    /// <summary>A term that is no group.</summary>
    private bool ParseTerm()
    {
        var start = _at;
        var c = _text[_at];
        switch (c)
        {
            case '^' or '$':
                _at++;
                _tree?.Edge(start, isEnd: c == '$');
                return RejectQuantifier(start);
            case '.':
                _at++;
                _tree?.Set(start, _at, CharacterSetKind.Any, negate: false);
                return ParseQuantifier(start);
            case '[':
                return (_sets ? ParseClassSet(out _) : ParseClass()) && ParseQuantifier(start);
            case '\\':
                return ParseAtomEscape();
            case '*' or '+' or '?':
                return FailNothingToRepeat(start, start + 1);
            case '{' when IsBraces(start, out var end):
                return FailNothingToRepeat(start, end);
            case '{' or '}' or ']' when _unicode:
                return Fail(RegExpErrorKind.LoneBracket, start, start + 1,
                    $"a `{c}` that belongs to nothing must be written `\\{c}` under the flags u and v");
            default:
                var value = ReadCodePoint();
                _tree?.Character(start, _at, value);
                return ParseQuantifier(start);
        }
    }

    private readonly int Mark => _tree?.Mark ?? 0;

    private readonly char Peek(int offset) => _at + offset < _end ? _text[_at + offset] : '\0';

    private readonly bool IsAt(char c) => _at < _end && _text[_at] == c;

    private readonly bool IsAt(char first, char second) => _at + 1 < _end && _text[_at] == first && _text[_at + 1] == second;

    /// <summary>One code point under the flags u and v, otherwise one UTF-16 unit.</summary>
    private int ReadCodePoint()
    {
        if (_unicode && PatternText.IsPair(_text, _at, _end))
        {
            _at += 2;
            return char.ConvertToUtf32(_text[_at - 2], _text[_at - 1]);
        }

        return _text[_at++];
    }

    /// <summary>One past the whole character here, so that a range never cuts a surrogate pair.</summary>
    private readonly int EndOfCharacter(int at) => Math.Min(_end, at + (PatternText.IsPair(_text, at, _end) ? 2 : 1));

    private bool Enter(int start, int end, string what)
    {
        if (_depth++ < _limits.MaxNesting)
        {
            return StackRoom.IsEnough() || Fail(RegExpErrorKind.TooDeep, start, end, $"this {what} is nested too deep for what is "
                + $"left of the thread's stack: take the pattern apart");
        }

        return Fail(RegExpErrorKind.TooDeep, start, end, FormattableString.Invariant(
            $"this {what} is nested deeper than the {_limits.MaxNesting} levels that are allowed: take the pattern apart"));
    }

    private bool Fail(RegExpErrorKind kind, int start, int end, string message)
    {
        _error ??= new RegExpError(kind, start, end, message);
        return false;
    }
}
