namespace Ringfence.Ecmascript.Parsing;

/// <summary>
/// Cuts the text into tokens, one at a time. A slash is a division here and a brace closes a block: where a regular expression or the
/// rest of a template may stand, the parser asks for it.
/// </summary>
internal sealed partial class Scanner
{
    private readonly ScriptText _source;
    private readonly string _text;
    private readonly ErrorList _errors;
    private readonly List<Comment>? _comments;
    private readonly bool _htmlComments;
    private int _position;

    internal Scanner(ScriptText source, ErrorList errors, NameTable names, bool htmlComments, List<Comment>? comments)
    {
        _source = source;
        _text = source.Text;
        _errors = errors;
        _htmlComments = htmlComments;
        _comments = comments;
        Names = names;
        NewlineBefore = true;
    }

    internal NameTable Names { get; }

    /// <summary>The type of the token.</summary>
    internal TokenType Type;

    /// <summary>The type a name would have if it were written without escapes.</summary>
    internal TokenType Word;

    internal int Start;

    internal int End;

    /// <summary>Where the token before ended.</summary>
    internal int PreviousEnd;

    /// <summary>Whether a line ends between the token before and this one.</summary>
    internal bool NewlineBefore;

    /// <summary>Whether a name, a string or a private name holds an escape.</summary>
    internal bool Escaped;

    /// <summary>The number of a name in <see cref="Names"/>.</summary>
    internal int Name;

    internal double Number;

    /// <summary>
    /// Where an octal escape or octal number stands in the token, which strict code does not have; -1 when there is none.
    /// </summary>
    internal int OctalStart;

    internal int OctalEnd;

    /// <summary>How many brackets are open behind this token.</summary>
    internal int Brackets;

    internal ScannerState Save() =>
        new(_position, Type, Word, Start, End, PreviousEnd, Name, Brackets, NewlineBefore, Escaped, _comments?.Count ?? 0);

    /// <summary>Goes back to a name: <see cref="Number"/> and the like are not kept.</summary>
    internal void Restore(in ScannerState state)
    {
        _position = state.Position;
        Type = state.Type;
        Word = state.Word;
        Start = state.Start;
        End = state.End;
        PreviousEnd = state.PreviousEnd;
        Name = state.Name;
        Brackets = state.Brackets;
        NewlineBefore = state.NewlineBefore;
        Escaped = state.Escaped;
        _comments?.RemoveRange(state.Comments, _comments.Count - state.Comments);
    }

    /// <summary>Scans the next token.</summary>
    internal void Next()
    {
        PreviousEnd = End;
        SkipTrivia();
        string text = _text;
        int position = _position;
        Start = position;
        if ((uint)position >= (uint)text.Length)
        {
            Type = TokenType.EndOfFile;
            End = position;
            return;
        }

        char c = text[position];
        if (CharacterTable.IsNameStart(c)) ScanWord();
        else ScanOther(c);
        End = _position;
    }

    private char At(int index)
    {
        string text = _text;
        return (uint)index < (uint)text.Length ? text[index] : '\0';
    }

    private void ScanOther(char c)
    {
        switch (c)
        {
            case '(': Open(TokenType.LeftParen); break;
            case ')': Close(TokenType.RightParen); break;
            case '{': Open(TokenType.LeftBrace); break;
            case '}': Close(TokenType.RightBrace); break;
            case '[': Open(TokenType.LeftBracket); break;
            case ']': Close(TokenType.RightBracket); break;
            case ';': Take(TokenType.Semicolon, 1); break;
            case ',': Take(TokenType.Comma, 1); break;
            case ':': Take(TokenType.Colon, 1); break;
            case '~': Take(TokenType.BitwiseNot, 1); break;
            case '"' or '\'': ScanString(c); break;
            case '`': ScanTemplate(); break;
            case >= '0' and <= '9': ScanNumber(); break;
            case '.': ScanDot(); break;
            case '#': ScanPrivateName(); break;
            case '\\': ScanWord(); break;
            case >= '\u0080': ScanWord(); break;
            default: ScanOperator(c); break;
        }
    }

    private void Open(TokenType type)
    {
        Brackets++;
        Take(type, 1);
    }

    private void Close(TokenType type)
    {
        Brackets--;
        Take(type, 1);
    }

    private void Take(TokenType type, int length)
    {
        Type = type;
        _position += length;
    }

    private void ScanDot()
    {
        char next = At(_position + 1);
        if (CharacterTable.IsDigit(next)) ScanNumber();
        else if (next == '.' && At(_position + 2) == '.') Take(TokenType.Ellipsis, 3);
        else Take(TokenType.Dot, 1);
    }

    private void ScanOperator(char c)
    {
        char second = At(_position + 1);
        switch (c)
        {
            case '=':
                if (second == '>') Take(TokenType.Arrow, 2);
                else if (second != '=') Take(TokenType.Assign, 1);
                else if (At(_position + 2) == '=') Take(TokenType.StrictEqual, 3);
                else Take(TokenType.Equal, 2);
                break;
            case '!':
                if (second != '=') Take(TokenType.Not, 1);
                else if (At(_position + 2) == '=') Take(TokenType.StrictNotEqual, 3);
                else Take(TokenType.NotEqual, 2);
                break;
            case '+':
                if (second == '+') Take(TokenType.Increment, 2);
                else TakeOrAssign(TokenType.Plus, TokenType.AddAssign, 1, second);
                break;
            case '-':
                if (second == '-') Take(TokenType.Decrement, 2);
                else TakeOrAssign(TokenType.Minus, TokenType.SubtractAssign, 1, second);
                break;
            case '*':
                if (second == '*') TakeOrAssign(TokenType.Exponentiate, TokenType.ExponentiateAssign, 2, At(_position + 2));
                else TakeOrAssign(TokenType.Multiply, TokenType.MultiplyAssign, 1, second);
                break;
            case '/': TakeOrAssign(TokenType.Divide, TokenType.DivideAssign, 1, second); break;
            case '%': TakeOrAssign(TokenType.Remainder, TokenType.RemainderAssign, 1, second); break;
            case '^': TakeOrAssign(TokenType.BitwiseXor, TokenType.BitwiseXorAssign, 1, second); break;
            case '&':
                if (second == '&') TakeOrAssign(TokenType.And, TokenType.AndAssign, 2, At(_position + 2));
                else TakeOrAssign(TokenType.BitwiseAnd, TokenType.BitwiseAndAssign, 1, second);
                break;
            case '|':
                if (second == '|') TakeOrAssign(TokenType.Or, TokenType.OrAssign, 2, At(_position + 2));
                else TakeOrAssign(TokenType.BitwiseOr, TokenType.BitwiseOrAssign, 1, second);
                break;
            case '?': ScanQuestion(second); break;
            case '<':
                if (second == '<') TakeOrAssign(TokenType.LeftShift, TokenType.LeftShiftAssign, 2, At(_position + 2));
                else TakeOrAssign(TokenType.LessThan, TokenType.LessThanOrEqual, 1, second);
                break;
            case '>': ScanGreater(second); break;
            default: throw FailCharacter();
        }
    }

    private void ScanQuestion(char second)
    {
        // a?.5:b is a condition.
        if (second == '?') TakeOrAssign(TokenType.Coalesce, TokenType.CoalesceAssign, 2, At(_position + 2));
        else if (second == '.' && !CharacterTable.IsDigit(At(_position + 2))) Take(TokenType.QuestionDot, 2);
        else Take(TokenType.Question, 1);
    }

    private void ScanGreater(char second)
    {
        if (second != '>') TakeOrAssign(TokenType.GreaterThan, TokenType.GreaterThanOrEqual, 1, second);
        else if (At(_position + 2) == '>')
        {
            TakeOrAssign(TokenType.UnsignedRightShift, TokenType.UnsignedRightShiftAssign, 3, At(_position + 3));
        }

        else TakeOrAssign(TokenType.RightShift, TokenType.RightShiftAssign, 2, At(_position + 2));
    }

    private void TakeOrAssign(TokenType type, TokenType assignment, int length, char next)
    {
        if (next == '=') Take(assignment, length + 1);
        else Take(type, length);
    }

    private ParseAbort Fail(SyntaxErrorCode code, int start, int end, string message, int relatedStart = -1, string? related = null)
    {
        _errors.Report(code, start, end, message, relatedStart, relatedStart < 0 ? -1 : relatedStart + 1, related);
        return new ParseAbort(isFinal: false);
    }
}
