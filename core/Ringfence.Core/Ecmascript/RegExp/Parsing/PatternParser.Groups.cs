using System.Text;
using Ringfence.Ecmascript.Unicode;

namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Groups, lookarounds, modifiers, names and the references to them.</summary>
internal partial struct PatternParser
{
    private bool ParseGroup()
    {
        var (start, mark) = (_at, Mark);
        if (Peek(1) != '?')
        {
            _at++;
            var number = ++_opened;
            if (!ParseGroupBody(start)) return false;
            _tree?.CapturingGroup(mark, start, _at, number, name: null);
            return ParseQuantifier(start);
        }

        switch (Peek(2))
        {
            case ':':
                _at += 3;
                if (!ParseGroupBody(start)) return false;
                _tree?.Group(mark, start, _at, RegExpFlags.None, RegExpFlags.None);
                return ParseQuantifier(start);
            case '=' or '!':
                return ParseLookahead();
            case '<' when Peek(3) is '=' or '!':
                return ParseLookbehind();
            case '<':
                return ParseNamedGroup();
            case 'i' or 'm' or 's' or '-':
                return ParseModifiedGroup();
            default:
                return FailUnknownGroup(start);
        }
    }

    private bool ParseLookahead()
    {
        var (start, mark, negate) = (_at, Mark, Peek(2) == '!');
        _at += 3;
        if (!ParseGroupBody(start)) return false;

        _tree?.Lookaround(mark, start, _at, isBehind: false, negate);
        return _unicode ? RejectQuantifier(start) : ParseQuantifier(start);
    }

    private bool ParseLookbehind()
    {
        var (start, mark, negate) = (_at, Mark, Peek(3) == '!');
        _at += 4;
        if (!ParseGroupBody(start)) return false;

        _tree?.Lookaround(mark, start, _at, isBehind: true, negate);
        return RejectQuantifier(start);
    }

    private bool ParseNamedGroup()
    {
        var (start, mark) = (_at, Mark);
        var number = ++_opened;
        _at += 2;
        var nameStart = _at + 1;
        if (!ParseGroupName(out var name)) return false;

        _names ??= new GroupNames(_depth + 1);
        if (!_names.TryDeclare(name, number))
        {
            return Fail(RegExpErrorKind.DuplicateGroupName, nameStart, _at - 1,
                $"the name {Shown.Name(name)} is already used by another group that can match together with this one");
        }

        if (!ParseGroupBody(start)) return false;
        _tree?.CapturingGroup(mark, start, _at, number, name);
        return ParseQuantifier(start);
    }

    private bool ParseModifiedGroup()
    {
        var (start, mark) = (_at, Mark);
        var (add, remove, minus) = (RegExpFlags.None, RegExpFlags.None, false);
        for (_at += 2; !IsAt(':'); _at++)
        {
            var c = Peek(0);
            if (c == '-' && !minus)
            {
                minus = true;
                continue;
            }

            var flag = c switch
            {
                'i' => RegExpFlags.IgnoreCase,
                'm' => RegExpFlags.Multiline,
                's' => RegExpFlags.DotAll,
                _ => RegExpFlags.None,
            };
            if (flag == RegExpFlags.None) return FailModifier(start);
            if (((add | remove) & flag) != 0)
            {
                return Fail(RegExpErrorKind.InvalidModifiers, _at, _at + 1,
                    $"the modifier `{c}` is written twice: switch it on or off once");
            }

            if (minus) remove |= flag;
            else add |= flag;
        }

        if ((add | remove) == RegExpFlags.None)
        {
            return Fail(RegExpErrorKind.InvalidModifiers, start, _at + 1, "this group switches nothing off: name i, m or s after the `-`");
        }

        _at++;
        if (!ParseGroupBody(start)) return false;
        _tree?.Group(mark, start, _at, add, remove);
        return ParseQuantifier(start);
    }

    /// <summary>From after the opening of a group to after its closing parenthesis.</summary>
    private bool ParseGroupBody(int start)
    {
        var open = _at;
        if (!Enter(start, open, "group") || !ParseDisjunction()) return false;
        if (_at == _end) return Fail(RegExpErrorKind.UnclosedGroup, start, open, "the group opened here is never closed: add `)`");

        _at++;
        _depth--;
        return true;
    }

    /// <summary>A name in angle brackets; made of code points whatever the flags are.</summary>
    private bool ParseGroupName(out string name)
    {
        name = "";
        var open = _at++;
        var escaped = default(StringBuilder);
        var copied = _at;
        while (!IsAt('>'))
        {
            var part = _at;
            if (_at == _end) return FailUnclosedName(open);

            int value;
            if (_text[_at] == '\\')
            {
                if (Peek(1) != 'u')
                {
                    return Fail(RegExpErrorKind.InvalidGroupName, _at, EndOfCharacter(_at + 1),
                        "only escapes that begin with `\\u` can stand in the name of a group");
                }

                if (!ParseCodePointEscape(out value)) return false;
                escaped ??= new StringBuilder();
                escaped.Append(_text, copied, part - copied);
                if (value > 0xFFFF) escaped.Append(char.ConvertFromUtf32(value));
                else escaped.Append((char)value);
                copied = _at;
            }
            else
            {
                value = PatternText.IsPair(_text, _at, _end) ? char.ConvertToUtf32(_text[_at], _text[_at + 1]) : _text[_at];
                _at += value > 0xFFFF ? 2 : 1;
            }

            var first = part == open + 1;
            var valid = first ? IdentifierCharacters.IsStart(value) : IdentifierCharacters.IsPart(value);
            if (!valid) return FailName(open, part, value, first);
        }

        if (_at == open + 1) return Fail(RegExpErrorKind.InvalidGroupName, open, _at + 1, "a group's name is missing between `<` and `>`");

        name = escaped is null ? _text.Substring(copied, _at - copied) : escaped.Append(_text, copied, _at - copied).ToString();
        _at++;
        return true;
    }

    private bool ParseNamedReference()
    {
        var start = _at;
        _at += 2;
        if (!IsAt('<'))
        {
            return Fail(RegExpErrorKind.MalformedReference, start, _at, _unicode
                ? "`\\k` must be followed by a group's name in angle brackets, such as `\\k<name>`"
                : "`\\k` must be followed by a group's name in angle brackets, such as `\\k<name>`, in a pattern that has named groups");
        }

        if (!ParseGroupName(out var name)) return false;

        _names ??= new GroupNames(_depth + 1);
        var groups = _names.Refer(name, start, _at);
        _tree?.Backreference(start, _at, name, groups);
        return ParseQuantifier(start);
    }

    /// <summary>How many capturing groups the whole pattern has; also learns whether one of them has a name.</summary>
    private int CountGroups()
    {
        if (_total >= 0) return _total;

        _total = 0;
        var classes = 0;
        for (var at = _start; at < _end; at++)
        {
            switch (_text[at])
            {
                case '\\':
                    at++;
                    break;
                case '[':
                    classes = _sets ? classes + 1 : 1;
                    break;
                case ']' when classes > 0:
                    classes--;
                    break;
                case '(' when classes == 0:
                    var named = at + 3 < _end && _text[at + 1] == '?' && _text[at + 2] == '<' && _text[at + 3] is not ('=' or '!');
                    if (named || at + 1 == _end || _text[at + 1] != '?') _total++;
                    _hasNames |= named;
                    break;
            }
        }

        return _total;
    }

    private bool HasNames() => CountGroups() > 0 && _hasNames;

    private bool FailUnknownGroup(int start)
    {
        var message = Peek(2) switch
        {
            'P' => "`(?P` is the syntax of other languages: a named group is written `(?<name>...)` here",
            '>' => "there are no atomic groups: write `(?:...)`",
            '#' => "there are no comments in a pattern: remove this one",
            _ => "`(?` must be followed by `:`, `=`, `!`, `<=`, `<!`, `<name>` or by modifiers such as `i-m:`",
        };
        return Fail(RegExpErrorKind.UnknownGroup, start, EndOfCharacter(Math.Min(start + 2, _end)), message);
    }

    private bool FailModifier(int start)
    {
        if (_at == _end)
        {
            return Fail(RegExpErrorKind.InvalidModifiers, start, _end, "the modifiers of this group must end with `:`");
        }

        if (_text[_at] == ')')
        {
            return Fail(RegExpErrorKind.InvalidModifiers, start, _at + 1,
                $"{Shown.Slice(_text, start, _at + 1)} holds nothing to switch: put `:` and the part it is for before the `)`");
        }

        var end = EndOfCharacter(_at);
        return Fail(RegExpErrorKind.InvalidModifiers, _at, end,
            $"{Shown.Slice(_text, _at, end)} cannot stand here: a group switches i, m and s, as in `(?i-m:...)`");
    }

    private bool FailUnclosedName(int open) =>
        Fail(RegExpErrorKind.InvalidGroupName, open, _end, "the group's name that begins here is never closed: add `>`");

    private bool FailName(int open, int part, int value, bool first)
    {
        if (value is ')' or '(' && _text.IndexOf('>', part, _end - part) < 0) return FailUnclosedName(open);

        return Fail(RegExpErrorKind.InvalidGroupName, part, _at, first
            ? $"a group's name cannot begin with {Shown.CodePoint(value)}: begin with a letter, `$` or `_`"
            : $"a group's name cannot contain {Shown.CodePoint(value)}: write letters, digits, `$` or `_`, and `>` after the name");
    }
}
