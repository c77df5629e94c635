namespace Ringfence.Scripts.PreScan.Lexing;

// Comments, regular expressions, divisions.
internal partial struct TextPass
{
    private int _noRegExpBefore;

    /// <summary>How many characters were read twice, in search of the end of a regular expression.</summary>
    internal long LookedAhead { get; private set; }

    private void ReadSlash()
    {
        switch (Peek(1))
        {
            case '/':
                SkipLineComment(2);
                return;
            case '*':
                SkipBlockComment();
                return;
        }

        if (SlashBeginsRegExp() && _at >= _noRegExpBefore && FindRegExpEnd() is var end and > 0)
        {
            ReadRegExp(end);
            return;
        }

        CountOperator(_at, 1, 1);
        _at++;
        EndToken(Previous.Operator);
    }

    private readonly bool SlashBeginsRegExp() => _previous switch
    {
        Previous.Operand => false,
        Previous.Word => Words.TakesOperand(_text, _wordStart, _previousEnd) || Words.TakesStatement(_text, _wordStart, _previousEnd),
        _ => true,
    };

    // The offset of the slash that ends it; 0 when none does before the line ends. Then no other slash of this line is tried: that would
    // read the line again and again.
    private int FindRegExpEnd()
    {
        bool inClass = false;
        int at = _at + 1;
        for (; at < _text.Length; at++)
        {
            char c = _text[at];
            if (c is '\n' or '\r' or '\u2028' or '\u2029') break;
            if (c == '\\')
            {
                if (at + 1 < _text.Length && _text[at + 1] is not ('\n' or '\r' or '\u2028' or '\u2029')) at++;
            }
            else if (c == '[') inClass = true;
            else if (c == ']') inClass = false;
            else if (c == '/' && !inClass)
            {
                LookedAhead += at - _at;
                return at;
            }
        }

        LookedAhead += at - _at;
        _noRegExpBefore = at;
        return 0;
    }

    private void ReadRegExp(int end)
    {
        EndRun();
        int start = _at;
        for (int at = start + 1; at < end;)
        {
            char c = _text[at];
            at = c < 0x7F && c >= ' ' ? at + 1 : See(at, Place.RegExp);
        }

        _at = end + 1;
        while (_at < _text.Length && CharacterClasses.IsNamePart(_text[_at])) _at++;
        MeasureRegExp(start, _at, end - start - 1);
        EndToken(Previous.Operand);
    }

    private void SkipLineComment(int marks)
    {
        int at = _at + marks;
        while (at < _text.Length)
        {
            if (at >= _nextPause && !Pause(at)) break;
            char c = _text[at];
            if (c is '\n' or '\r') break;
            if (c < 0x7F && c >= ' ') at++;
            else if (c is '\u2028' or '\u2029') break;
            else at = See(at, Place.Comment);
        }

        _at = at;
        FlushDirection();
        if (at < _text.Length && _text[at] is '\u2028' or '\u2029') _at = SeeBeyond(at, _text[at], Place.Comment);
    }

    private void SkipBlockComment()
    {
        int at = _at + 2;
        while (at < _text.Length)
        {
            if (at >= _nextPause && !Pause(at)) break;
            char c = _text[at];
            if (c == '*' && at + 1 < _text.Length && _text[at + 1] == '/')
            {
                at += 2;
                break;
            }

            if (c < 0x7F && c >= ' ')
            {
                at++;
            }
            else if (c is '\n' or '\r')
            {
                FlushDirection();
                at = EndLine(at);
            }
            else
            {
                at = See(at, Place.Comment);
            }
        }

        _at = at;
        FlushDirection();
    }
}
