using Ringfence.Findings;
using Ringfence.Scripts.PreScan.Characters;

namespace Ringfence.Scripts.PreScan.Lexing;

// Characters that are not seen, or that turn the text around them.
internal partial struct TextPass
{
    /// <summary>So many invisible characters in a row spell something: no writing needs them.</summary>
    internal const int HiddenText = 8;

    private int _hiddenStart;
    private int _hiddenEnd;
    private int _hiddenCount;
    private bool _hiddenInCode;
    private bool _hiddenIsTags;
    private int _directionStart;
    private int _directionEnd;
    private int _directionCount;
    private int _isolates;
    private bool _turns;
    private bool _hasRightToLeft;

    // A character that is not printable ASCII, inside of a literal, comment or name.
    private int See(int at, Place place)
    {
        char c = _text[at];
        if (c >= 0x80) return SeeBeyond(at, CodePoints.At(_text, at), place);
        return CharacterClasses.IsControl(c) ? ReadControl(at, place) : at + 1;
    }

    private int ReadControl(int at, Place place)
    {
        int end = at + 1;
        if (_text[at] == '\0')
        {
            while (end < _text.Length && _text[end] == '\0') end++;
            Report(PreScanRules.Nul, at, end, PreScanMessages.Nul(end - at));
        }
        else
        {
            Report(PreScanRules.Control, at, end, PreScanMessages.Control(_text[at]));
        }

        if (place == Place.Code) EndRun();
        return end;
    }

    private int SeeBeyond(int at, int codePoint, Place place)
    {
        Bytes += CodePoints.ExtraBytes(codePoint);
        if (IsPlainWriting(codePoint)) return at + 1;
        int end = at + CodePoints.Units(codePoint);
        CharacterRole role = CharacterRoles.Of(codePoint);
        switch (role)
        {
            case CharacterRole.Plain:
                break;
            case CharacterRole.RightToLeft:
                if (place is Place.String or Place.Template or Place.Comment) _hasRightToLeft = true;
                break;
            case CharacterRole.LineSeparator:
                return SeeLineSeparator(at, codePoint, place);
            case CharacterRole.Control:
                Report(PreScanRules.Control, at, end, PreScanMessages.Control(codePoint));
                break;
            case CharacterRole.DirectionMark or CharacterRole.IsolateOpen or CharacterRole.IsolateClose or CharacterRole.Embedding:
                SeeDirection(at, end, role, place);
                break;
            case CharacterRole.Tag:
                return SeeTag(at, place);
            default:
                if (!Spelling.Needs(_text, at, codePoint, place is Place.Name or Place.Code)) Hide(at, end, place, isTag: false);
                break;
        }

        return end;
    }

    // Latin, Greek, Cyrillic, Armenian; then symbols, Han, kana, Hangul: most of what is written, and all of it plain.
    private static bool IsPlainWriting(int codePoint) =>
        codePoint is (> 0xAD and < 0x34F) or (> 0x34F and < 0x590) or (> 0x206F and < 0x3164) or (> 0x3164 and < 0xD800);

    private int SeeLineSeparator(int at, int codePoint, Place place)
    {
        FlushDirection();
        if (place is Place.Code or Place.Comment)
        {
            Report(PreScanRules.InvisibleInCode, at, at + 1, PreScanMessages.LineSeparator(codePoint, place));
        }

        return EndLine(at);
    }

    private int SeeTag(int at, Place place)
    {
        if (place is Place.String or Place.Template or Place.Comment && Spelling.EndOfFlag(_text, at) is var end and > 0)
        {
            Bytes += end - at - 2;
            return end;
        }

        Hide(at, at + 2, place, isTag: true);
        return at + 2;
    }

    private void Hide(int start, int end, Place place, bool isTag)
    {
        bool inCode = place is Place.Code or Place.Name;
        if (_hiddenCount > 0 && (_hiddenEnd != start || _hiddenIsTags != isTag)) FlushHidden();
        if (_hiddenCount++ == 0) (_hiddenStart, _hiddenInCode, _hiddenIsTags) = (start, false, isTag);
        _hiddenEnd = end;
        _hiddenInCode |= inCode;
    }

    private void FlushHidden()
    {
        if (_hiddenCount == 0) return;
        (int start, int end, int count) = (_hiddenStart, _hiddenEnd, _hiddenCount);
        _hiddenCount = 0;
        int first = CodePoints.At(_text, start);
        if (_hiddenIsTags) Report(PreScanRules.HiddenText, start, end, PreScanMessages.Tags(_text, start, end));
        else if (count >= HiddenText) Report(PreScanRules.HiddenText, start, end, PreScanMessages.HiddenText(count, first));
        else if (_hiddenInCode) Report(PreScanRules.InvisibleInCode, start, end, PreScanMessages.InvisibleInCode(count, first));
        else Report(PreScanRules.InvisibleInText, start, end, PreScanMessages.InvisibleInText(count, first));
    }

    private void SeeDirection(int start, int end, CharacterRole role, Place place)
    {
        if (place is Place.Code or Place.Name or Place.RegExp)
        {
            Report(PreScanRules.Direction, start, end, PreScanMessages.DirectionInCode(_text[start]));
            return;
        }

        if (_directionCount++ == 0) (_directionStart, _isolates, _turns) = (start, 0, false);
        _directionEnd = end;
        switch (role)
        {
            case CharacterRole.Embedding:
                _turns = true;
                break;
            case CharacterRole.IsolateOpen:
                _isolates++;
                break;
            case CharacterRole.IsolateClose when --_isolates < 0:
                _turns = true;
                break;
        }
    }

    // At the end of a literal or of a line: where the reach of all these characters ends.
    private void FlushDirection()
    {
        if (_directionCount > 0)
        {
            bool marks = !_turns && _isolates == 0;
            bool harmless = marks && _hasRightToLeft;
            Rule rule = harmless ? PreScanRules.DirectionInText : PreScanRules.Direction;
            Report(
                rule, _directionStart, _directionEnd, PreScanMessages.Direction(_directionCount, _text[_directionStart], harmless, marks));
            _directionCount = 0;
        }

        _hasRightToLeft = false;
    }
}
