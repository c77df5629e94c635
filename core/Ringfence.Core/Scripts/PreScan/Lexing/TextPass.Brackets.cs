namespace Ringfence.Scripts.PreScan.Lexing;

// Brackets and operators.
internal partial struct TextPass
{
    private int _runStart;
    private int _runEnd;
    private int _runLength;
    private int _longestRun;

    private void OpenBracket(char c)
    {
        EndRun();
        bool marked = c switch
        {
            '(' => _previous == Previous.Word && Words.TakesHead(_text, _wordStart, _previousEnd),
            '{' => OpensExpression(),
            _ => false,
        };
        Push(_at, c == '(' ? BracketKind.Parenthesis : c == '[' ? BracketKind.Square : BracketKind.Brace, marked);
        _at++;
        EndToken(c == '{' && !marked ? Previous.Start : Previous.Operator);
    }

    private void Push(int at, BracketKind kind, bool mark)
    {
        _brackets.Push(kind, mark);
        if (_brackets.Depth <= _deepest) return;
        _deepest = _brackets.Depth;
        if (_deepest == _limits.MaxNesting + 1) _firstBracketTooDeep = at;
    }

    private readonly bool OpensExpression() => _previous switch
    {
        Previous.Operator => true,
        Previous.Word => Words.TakesOperand(_text, _wordStart, _previousEnd),
        Previous.Colon => _brackets.Depth > 0 && (_brackets.Top != BracketKind.Brace || _brackets.TopIsMarked),
        _ => false,
    };

    private void CloseBracket(char c)
    {
        EndRun();
        _at++;
        Previous previous = Previous.Operand;
        if (_brackets.Depth > 0)
        {
            BracketKind top = _brackets.Top;
            bool marked = _brackets.TopIsMarked;
            if (top == BracketKind.Hole && c != '}')
            {
                // Not a program; the hole still ends at its brace.
                EndToken(Previous.Operand);
                return;
            }

            _brackets.Pop();
            if (top == BracketKind.Hole)
            {
                ReadTemplate(_at - 1);
                return;
            }

            if (c == ')' && marked) previous = Previous.Head;
            else if (c == '}' && !marked) previous = Previous.Start;
        }

        EndToken(previous);
    }

    private void ReadOperator(char c)
    {
        char next = Peek(1);
        if (_htmlComments && c == '<' && next == '!' && Peek(2) == '-' && Peek(3) == '-')
        {
            SkipLineComment(4);
            return;
        }

        if (_htmlComments && c == '-' && next == '-' && Peek(2) == '>' && _previousEnd <= _lineStart)
        {
            SkipLineComment(3);
            return;
        }

        bool twice = c == next && c is '+' or '-';
        bool postfix = twice && !SlashBeginsRegExp();
        int units = twice || (c == '=' && next == '>') ? 2 : 1;
        CountOperator(_at, units, units);
        _at += units;
        if (postfix) _previousEnd = _previous == Previous.Word ? _previousEnd : _at;
        else EndToken(c == '=' && units == 2 ? Previous.Arrow : Previous.Operator);
    }

    private void CountOperator(int at, int units, int count)
    {
        if (_runLength == 0) _runStart = at;
        _runLength += count;
        _runEnd = at + units;
    }

    private void EndRun()
    {
        if (_runLength == 0) return;
        if (_runLength > _longestRun) _longestRun = _runLength;
        if (_runLength > _limits.MaxOperatorRun)
        {
            Report(PreScanRules.OperatorRun, _runStart, _runEnd, PreScanMessages.OperatorRun(_runLength, _limits.MaxOperatorRun));
        }

        _runLength = 0;
    }
}
