using System.Text;
using Ringfence.Ecmascript.Unicode;

namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary>Groups, lookarounds, modifiers, names and the references to them.</summary>
internal partial struct PatternParser
{
    /// <summary>One call a level beside <see cref="ParseDisjunction"/>, so that deep nesting costs little stack.</summary>
    private bool ParseGroup()
    {
        var group = new OpenGroup { Start = _at, Mark = Mark };
        return ReadOpening(ref group) && ParseDisjunction() && CloseGroup(in group);
    }

    /// <summary>From the opening parenthesis to the content.</summary>
    private bool ReadOpening(ref OpenGroup group)
    {
        switch (Peek(1) == '?' ? Peek(2) : '(')
        {
            case '(' when Peek(1) != '?':
                _at++;
                group.Kind = GroupKind.Capturing;
                group.Number = ++_opened;
                break;
            case ':':
                _at += 3;
                break;
            case '=' or '!':
                group.Kind = GroupKind.Lookahead;
                group.Negate = Peek(2) == '!';
                _at += 3;
                break;
            case '<' when Peek(3) is '=' or '!':
                group.Kind = GroupKind.Lookbehind;
                group.Negate = Peek(3) == '!';
                _at += 4;
                break;
            case '<':
                if (!ReadNamedOpening(ref group)) return false;
                break;
            case 'i' or 'm' or 's' or '-':
                if (!ReadModifiers(ref group)) return false;
                break;
            default:
                return FailUnknownGroup(group.Start);
        }

        group.Content = _at;
        return Enter(group.Start, _at, "group");
    }

    private bool ReadNamedOpening(ref OpenGroup group)
    {
        group.Kind = GroupKind.Capturing;
        group.Number = ++_opened;
        _at += 2;
        var nameStart = _at + 1;
        if (!ParseGroupName(out var name)) return false;

        group.Name = name;
        _names ??= new GroupNames(_depth + 1);
        return _names.TryDeclare(name, group.Number) || Fail(RegExpErrorKind.DuplicateGroupName, nameStart, _at - 1,
            $"the name {Shown.Name(name)} is already used by another group that can match together with this one");
    }

    private bool ReadModifiers(ref OpenGroup group)
    {
        var minus = false;
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
            if (flag == RegExpFlags.None) return FailModifier(group.Start);
            if (((group.Add | group.Remove) & flag) != 0)
            {
                return Fail(RegExpErrorKind.InvalidModifiers, _at, _at + 1,
                    $"the modifier `{c}` is written twice: switch it on or off once");
            }

            if (minus) group.Remove |= flag;
            else group.Add |= flag;
        }

        if ((group.Add | group.Remove) == RegExpFlags.None)
        {
            return Fail(RegExpErrorKind.InvalidModifiers, group.Start, _at + 1,
                "this group switches nothing off: name i, m or s after the `-`");
        }

        _at++;
        return true;
    }

    /// <summary>From after the content to after the quantifier.</summary>
    private bool CloseGroup(in OpenGroup group)
    {
        if (_at == _end)
        {
            return Fail(RegExpErrorKind.UnclosedGroup, group.Start, group.Content, "the group opened here is never closed: add `)`");
        }

        _at++;
        _depth--;
        _tree?.Close(in group, _at);
        var isPlace = group.Kind == GroupKind.Lookbehind || (group.Kind == GroupKind.Lookahead && _unicode);
        return isPlace ? RejectQuantifier(group.Start) : ParseQuantifier(group.Start);
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
