using Ringfence.Ecmascript.RegExp.Properties;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.RegExp.Parsing;

/// <summary><c>\p{...}</c> and <c>\P{...}</c>.</summary>
internal partial struct PatternParser
{
    private bool ParseProperty(out bool strings)
    {
        strings = false;
        var start = _at;
        var negate = Peek(1) == 'P';
        if (Peek(2) != '{') return FailMalformedProperty(start);

        var nameStart = start + 3;
        var nameEnd = SkipWord(nameStart);
        var (valueStart, valueEnd) = (nameEnd, nameEnd);
        if (nameEnd < _end && _text[nameEnd] == '=')
        {
            valueStart = nameEnd + 1;
            valueEnd = SkipWord(valueStart);
            if (valueEnd == valueStart) return FailMalformedProperty(start);
        }

        if (nameEnd == nameStart || valueEnd == _end || _text[valueEnd] != '}') return FailMalformedProperty(start);

        _at = valueEnd + 1;
        if (!(valueStart > nameEnd
            ? CheckValue(nameStart, nameEnd, valueStart, valueEnd)
            : CheckLone(start, nameStart, nameEnd, negate, out strings)))
        {
            return false;
        }

        _tree?.Property(start, _at, negate, nameStart, nameEnd, valueStart, valueEnd, strings, _text);
        return true;
    }

    private bool CheckLone(int start, int nameStart, int nameEnd, bool negate, out bool strings)
    {
        strings = false;
        if (UnicodeProperties.Contains(UnicodePropertyNames.GeneralCategoryValues, _text, nameStart, nameEnd)
            || UnicodeProperties.Contains(UnicodePropertyNames.BinaryProperties, _text, nameStart, nameEnd))
        {
            return true;
        }

        if (UnicodeProperties.Contains(UnicodePropertyNames.StringProperties, _text, nameStart, nameEnd))
        {
            strings = true;
            if (_sets && !negate) return true;

            var remedy = _sets ? "so it has no opposite: write `\\p` instead of `\\P`" : "which needs the flag v instead of u";
            return Fail(RegExpErrorKind.PropertyOfStrings, start, _at,
                $"{Shown.Slice(_text, nameStart, nameEnd)} can match several characters at once, {remedy}");
        }

        return FailUnknown(
            nameStart,
            nameEnd,
            "Unicode property",
            [
                .. UnicodePropertyNames.BinaryProperties,
                .. UnicodePropertyNames.GeneralCategoryValues,
                .. UnicodePropertyNames.StringProperties,
            ]);
    }

    private bool CheckValue(int nameStart, int nameEnd, int valueStart, int valueEnd)
    {
        if (UnicodeProperties.IsGeneralCategory(_text, nameStart, nameEnd))
        {
            return UnicodeProperties.Contains(UnicodePropertyNames.GeneralCategoryValues, _text, valueStart, valueEnd)
                || FailUnknown(valueStart, valueEnd, "general category", UnicodePropertyNames.GeneralCategoryValues);
        }

        if (UnicodeProperties.IsScript(_text, nameStart, nameEnd))
        {
            return UnicodeProperties.Contains(UnicodePropertyNames.ScriptValues, _text, valueStart, valueEnd)
                || FailUnknown(valueStart, valueEnd, "script", UnicodePropertyNames.ScriptValues);
        }

        return Fail(RegExpErrorKind.UnknownProperty, nameStart, nameEnd,
            $"{Shown.Slice(_text, nameStart, nameEnd)} takes no value: only General_Category, Script and Script_Extensions do");
    }

    private bool FailMalformedProperty(int start) => Fail(RegExpErrorKind.MalformedProperty, start, start + 2,
        $"`\\{_text[start + 1]}` must be followed by a property in braces, such as `\\p{{Letter}}` or `\\p{{Script=Greek}}`");

    private bool FailUnknown(int start, int end, string what, string[] known)
    {
        var nearest = NearestName.Of(_text.Substring(start, end - start), known);
        return Fail(RegExpErrorKind.UnknownProperty, start, end, nearest is null
            ? $"{Shown.Slice(_text, start, end)} is no {what} that a regular expression knows; upper and lower case matter"
            : $"{Shown.Slice(_text, start, end)} is no {what} that a regular expression knows: did you mean `{nearest}`");
    }

    private readonly int SkipWord(int at)
    {
        while (at < _end && (PatternText.IsAsciiLetter(_text[at]) || PatternText.IsDigit(_text[at]) || _text[at] == '_')) at++;
        return at;
    }
}
