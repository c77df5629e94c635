using Ringfence.Ecmascript.Unicode;
using Ringfence.Scripts.PreScan.Characters;
using Ringfence.Scripts.PreScan.Names;

namespace Ringfence.Scripts.PreScan.Lexing;

// Words and names.
internal partial struct TextPass
{
    private List<SpottedName>? _candidates;

    /// <summary>The names that could be mistaken for another as a whole; null when there is none.</summary>
    internal readonly List<SpottedName>? Candidates => _candidates;

    private void ReadWord()
    {
        int start = _at;
        int at = start + 1;
        while (at < _text.Length && CharacterClasses.IsNamePart(_text[at])) at++;
        if (at < _text.Length && (_text[at] == '\\' || _text[at] >= 0x80) && NameText.GoesOn(_text, at))
        {
            ReadName(start);
            return;
        }

        _at = at;
        _search?.Saw(_text, start, at);
        if (_previous == Previous.Dot)
        {
            EndRun();
            EndToken(Previous.Operand);
            return;
        }

        if (_runLength > 0 || _text[start] is 't' or 'v' or 'd' or 'a')
        {
            if (Words.IsPrefix(_text, start, at)) CountOperator(start, at - start, 1);
            else EndRun();
        }

        _wordStart = start;
        EndToken(Previous.Word);
    }

    private void ReadBackslash()
    {
        if (NameEscape.Read(_text, _at, out _) is var codePoint and >= 0 && IdentifierCharacters.IsStart(codePoint))
        {
            ReadName(_at);
            return;
        }

        EndRun();
        _at++;
        EndToken(Previous.Operator);
    }

    // A name with a character beyond ASCII or an escape in it.
    private void ReadName(int start)
    {
        EndRun();
        NameCheck check = default;
        int at = start;
        while (at < _text.Length)
        {
            char c = _text[at];
            if (CharacterClasses.IsNamePart(c))
            {
                check.Add(c);
                at++;
                continue;
            }

            int codePoint;
            if (c == '\\')
            {
                codePoint = NameEscape.Read(_text, at, out int end);
                if (codePoint < 0 || !IdentifierCharacters.IsPart(codePoint)) break;
                if (codePoint < 0x80)
                {
                    string message = PreScanMessages.EscapeInName(_text, at, end, (char)codePoint);
                    Report(PreScanRules.EscapeInName, at, end, message);
                }

                check.Add(codePoint);
                at = end;
                continue;
            }

            if (c < 0x80) break;
            codePoint = CodePoints.At(_text, at);
            if (!IdentifierCharacters.IsPart(codePoint)) break;
            check.Add(codePoint);
            at = SeeBeyond(at, codePoint, Place.Name);
        }

        _at = at;
        check.EndChunk();
        Judge(check, start, at);
        EndToken(Previous.Operand);
    }

    private void Judge(NameCheck check, int start, int end)
    {
        if (_search is not null) return;
        if (check.LooksLikeAnother)
        {
            Report(PreScanRules.LookAlikeName, start, end, PreScanMessages.LookAlike(NameText.Decoded(_text, start, end), check));
            return;
        }

        if (!check.IsMistakable && check.Scripts.GoTogether) return;
        string name = NameText.Decoded(_text, start, end);
        string scripts = check.Scripts.Names;
        if (check.IsMistakable) (_candidates ??= []).Add(new SpottedName(start, end, name, scripts));
        if (!check.Scripts.GoTogether) Report(PreScanRules.MixedScripts, start, end, PreScanMessages.MixedScripts(name, scripts));
    }
}
