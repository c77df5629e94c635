namespace Ringfence.Scripts.PreScan.Lexing;

// Lines, and what is known of the whole text only at its end.
internal partial struct TextPass
{
    private int _lines;
    private int _lineStart;
    private int _longestLine;
    private int _firstLineTooMany;
    private int _deepest;
    private int _firstBracketTooDeep;
    private int _longestLiteral;
    private int _literalTotal;
    private (int Start, int End) _firstLiteralTooMany;
    private int _longestRegExp;
    private int _regExps;
    private (int Start, int End) _firstRegExpTooMany;

    /// <summary>The length of the text in UTF-8.</summary>
    internal long Bytes { get; private set; }

    internal readonly ScriptPreScanMeasures Measures() => new(
        Bytes, _lines, _longestLine, _deepest, _longestRun, _longestLiteral, _literalTotal, _longestRegExp, _regExps);

    /// <summary>Takes note of a line end.</summary>
    /// <returns>The offset behind it.</returns>
    private int EndLine(int at)
    {
        MeasureLine(at);
        bool isReturnAlone = _text[at] == '\r' && (at + 1 == _text.Length || _text[at + 1] != '\n');
        if (isReturnAlone && _returnAlone == 0) _returnAlone = at + 1;
        _hasLineFeed |= !isReturnAlone && _text[at] <= '\r';
        at += _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? 2 : 1;
        _lineStart = at;
        _lines++;
        if (_lines == _limits.MaxLines + 1) _firstLineTooMany = at;
        return at;
    }

    private void EndLastLine()
    {
        MeasureLine(_text.Length);
        if (_lineStart == _text.Length && _text.Length > 0) _lines--;
    }

    private void MeasureLine(int end)
    {
        int length = end - _lineStart;
        if (length > _longestLine) _longestLine = length;
        if (length > _limits.MaxLineLength)
        {
            Report(PreScanRules.LineTooLong, _lineStart, end, PreScanMessages.LineTooLong(length, _limits.MaxLineLength));
        }
    }

    private void MeasureLiteral(int start, int end, int length)
    {
        if (length > _longestLiteral) _longestLiteral = length;
        if (length > _limits.MaxLiteralLength)
        {
            Report(PreScanRules.LiteralTooLong, start, end, PreScanMessages.LiteralTooLong(length, _limits.MaxLiteralLength));
        }

        bool within = _literalTotal <= _limits.MaxLiteralTotal;
        _literalTotal += length;
        if (within && _literalTotal > _limits.MaxLiteralTotal) _firstLiteralTooMany = (start, end);
    }

    private void MeasureRegExp(int start, int end, int length)
    {
        if (length > _longestRegExp) _longestRegExp = length;
        if (length > _limits.MaxRegExpLength)
        {
            Report(PreScanRules.RegExpTooLong, start, end, PreScanMessages.RegExpTooLong(length, _limits.MaxRegExpLength));
        }

        if (++_regExps == _limits.MaxRegExpCount + 1) _firstRegExpTooMany = (start, end);
    }

    private void ReportSizes()
    {
        if (_lines > _limits.MaxLines)
        {
            int end = _text.IndexOfAny(LineEnds, _firstLineTooMany);
            if (end < 0) end = _text.Length;
            Report(PreScanRules.TooManyLines, _firstLineTooMany, end, PreScanMessages.TooManyLines(_lines, _limits.MaxLines));
        }

        if (_deepest > _limits.MaxNesting)
        {
            int end = _firstBracketTooDeep + (_text[_firstBracketTooDeep] == '$' ? 2 : 1);
            Report(PreScanRules.NestedTooDeeply, _firstBracketTooDeep, end, PreScanMessages.NestedTooDeeply(_deepest, _limits.MaxNesting));
        }

        if (_literalTotal > _limits.MaxLiteralTotal)
        {
            (int start, int end) = _firstLiteralTooMany;
            Report(PreScanRules.LiteralsTooLong, start, end, PreScanMessages.LiteralsTooLong(_literalTotal, _limits.MaxLiteralTotal));
        }

        if (_regExps > _limits.MaxRegExpCount)
        {
            (int start, int end) = _firstRegExpTooMany;
            Report(PreScanRules.TooManyRegExps, start, end, PreScanMessages.TooManyRegExps(_regExps, _limits.MaxRegExpCount));
        }
    }

    private static readonly char[] LineEnds = ['\n', '\r', '\u2028', '\u2029'];
}
