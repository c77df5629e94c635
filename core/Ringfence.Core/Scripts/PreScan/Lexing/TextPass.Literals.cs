namespace Ringfence.Scripts.PreScan.Lexing;

// Strings and templates.
internal partial struct TextPass
{
    private void ReadString(char quote)
    {
        EndRun();
        int start = _at;
        int at = start + 1;
        int end = -1;
        while (at < _text.Length)
        {
            if (at >= _nextPause && !Pause(at)) break;
            char c = _text[at];
            if (c == quote)
            {
                end = at++;
                break;
            }

            if (c == '\\') at = SkipEscape(at);
            else if (c is '\n' or '\r') break;
            else if (c < 0x7F && c >= ' ') at++;
            else at = See(at, Place.String);
        }

        _at = at;
        FlushDirection();
        MeasureLiteral(start, at, (end < 0 ? at : end) - start - 1);
        EndToken(Previous.Operand);
    }

    private int SkipEscape(int at)
    {
        at++;
        if (at >= _text.Length) return at;
        char c = _text[at];
        if (c is '\n' or '\r')
        {
            FlushDirection();
            return EndLine(at);
        }

        return c < 0x7F && c >= ' ' ? at + 1 : at;
    }

    private void BeginTemplate()
    {
        EndRun();
        ReadTemplate(_at);
    }

    // From its backquote, or from the brace that ended a hole, to its backquote or the next hole.
    private void ReadTemplate(int start)
    {
        int at = start + 1;
        int end = -1;
        bool hole = false;
        while (at < _text.Length)
        {
            if (at >= _nextPause && !Pause(at)) break;
            char c = _text[at];
            if (c == '`')
            {
                end = at++;
                break;
            }

            if (c == '$' && at + 1 < _text.Length && _text[at + 1] == '{')
            {
                hole = true;
                end = at;
                Push(at, BracketKind.Hole, mark: false);
                at += 2;
                break;
            }

            if (c == '\\') at = SkipEscape(at);
            else if (c is '\n' or '\r')
            {
                FlushDirection();
                at = EndLine(at);
            }
            else if (c < 0x7F && c >= ' ') at++;
            else at = See(at, Place.Template);
        }

        _at = at;
        FlushDirection();
        MeasureLiteral(start, at, (end < 0 ? at : end) - start - 1);
        EndToken(hole ? Previous.Operator : Previous.Operand);
    }
}
