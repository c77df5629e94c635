using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.RegExp;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>What an expression begins with.</summary>
internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        switch (Type)
        {
            case TokenType.Identifier: return ParseNameOrArrow();
            case TokenType.Number: return ParseNumber();
            case TokenType.String: return ParseStringLiteral();
            case TokenType.LeftParen: return ParseParen();
            case TokenType.LeftBracket: return ParseArray();
            case TokenType.LeftBrace: return ParseObject();
            case TokenType.This:
                Next();
                return Made(new ThisExpression(PreviousEnd - 4, PreviousEnd));
            case TokenType.Null:
                Next();
                return Made(new NullLiteral(PreviousEnd - 4, PreviousEnd));
            case TokenType.True:
                Next();
                return Made(new BooleanLiteral(PreviousEnd - 4, PreviousEnd, value: true));
            case TokenType.False:
                Next();
                return Made(new BooleanLiteral(PreviousEnd - 5, PreviousEnd, value: false));
            case TokenType.Function: return ParseFunctionExpression(Start, isAsync: false);
            case TokenType.Class: return ParseClassExpression();
            case TokenType.New: return ParseNew();
            case TokenType.Template: return ParseTemplate(isTagged: false);
            case TokenType.Divide or TokenType.DivideAssign: return ParseRegExp();
            case TokenType.BigInt: return ParseBigInt();
            case TokenType.Super: return ParseSuper();
            case TokenType.Import: return ParseImportExpression();
            case TokenType.Async: return ParseAsync();
            case TokenType.PrivateName: return ParsePrivateOperand(TokenTypes.ExponentPrecedence);
            default:
                if (TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword) return ParseNameOrArrow();
                throw FailExpected(Type == TokenType.LessThan ? "an expression (JSX is not ECMAScript)" : "an expression");
        }
    }

    private Expression ParseNameOrArrow()
    {
        int start = Start;
        bool mayBeArrow = _arrowStart == start;
        Identifier name = ParseName();
        return mayBeArrow && Type == TokenType.Arrow ? ParseArrowOf(start, name, isAsync: false) : name;
    }

    private ArrowFunctionExpression ParseArrowOf(int start, Identifier parameter, bool isAsync)
    {
        if (_scanner.NewlineBefore)
        {
            throw Fail(SyntaxErrorCode.Unexpected, Start, _scanner.End, "`=>` stands on the line on which the parameters end");
        }

        return ParseArrow(start, new NodeList<Node>([parameter]), isAsync);
    }

    private Expression ParseAsync()
    {
        int start = Start;
        bool mayBeArrow = _arrowStart == start;
        Identifier word = ParseName();
        if (_scanner.NewlineBefore) return word;
        if (Type == TokenType.Function) return ParseFunctionExpression(start, isAsync: true);
        if (!mayBeArrow) return word;
        if (Type == TokenType.Arrow) return ParseArrowOf(start, word, isAsync: false);
        if (Type == TokenType.LeftParen) return ParseAsyncCall(start, word);
        if (!TokenTypes.IsName(Type) || (Type == TokenType.Of && start == _forAwaitHead)) return word;
        if (Type == TokenType.Await) ReportToken(SyntaxErrorCode.ReservedWord, "`await` cannot be the parameter of an async function");
        Identifier parameter = ParseName();
        if (Type != TokenType.Arrow) throw FailExpected("`=>`");
        return ParseArrowOf(start, parameter, isAsync: true);
    }

    // `for await (async of x)` loops over x; everywhere else `async of` begins an arrow function.
    private int _forAwaitHead = -1;

    private NumericLiteral ParseNumber()
    {
        CheckOctal();
        NumericLiteral literal = Made(new NumericLiteral(Start, _scanner.End, _source, _scanner.Number));
        Next();
        return literal;
    }

    private BigIntLiteral ParseBigInt()
    {
        BigIntLiteral literal = Made(new BigIntLiteral(Start, _scanner.End, _source));
        Next();
        return literal;
    }

    private RegExpLiteral ParseRegExp()
    {
        _scanner.RescanRegExp();
        int flags = _scanner.FlagsStart;

        // Groups nest natively, too: they get what is left of the levels.
        RegExpLimits limits = new() { MaxNesting = _maxNesting - _nesting, MaxLength = _options.MaxLength };
        if (RegExpParser.Validate(_source.Text, Start + 1, flags - 1, flags, _scanner.End, limits) is { } error)
        {
            if (error.Kind == RegExpErrorKind.TooDeep)
            {
                throw FailFinally(SyntaxErrorCode.TooDeep, error.Start, error.End, "In this regular expression, " + error.Message);
            }

            Report(SyntaxErrorCode.InvalidRegExp, error.Start, error.End, "This regular expression is not valid: " + error.Message);
        }

        RegExpLiteral literal = Made(new RegExpLiteral(Start, _scanner.End, _source, flags));
        Next();
        return literal;
    }

    private Super ParseSuper()
    {
        Super super = Made(new Super(Start, _scanner.End));
        Next();
        if (Type == TokenType.LeftParen)
        {
            if (!Has(Context.SuperCall))
            {
                Report(
                    SyntaxErrorCode.Misplaced,
                    super,
                    "`super(…)` may only be called in the constructor of a class that extends another one");
            }

        }
        else if (Type is TokenType.Dot or TokenType.LeftBracket or TokenType.QuestionDot)
        {
            if (!Has(Context.SuperProperty)) Report(SyntaxErrorCode.Misplaced, super, "`super` may only be used in a method");
        }
        else
        {
            throw FailExpected("`.`, `[` or `(` behind `super`");
        }

        return super;
    }

    private Expression ParseImportExpression()
    {
        int start = Start;
        Identifier? word = null;
        int wordEnd = _scanner.End;
        Next();
        if (Type == TokenType.Dot)
        {
            word = Made(new Identifier(start, wordEnd, "import"));
            Next();
            if (Type != TokenType.Meta) throw FailExpected("`meta`");
            Identifier property = ParseIdentifierName();
            if (!Has(Context.Module)) Report(SyntaxErrorCode.Misplaced, start, PreviousEnd, "`import.meta` may only stand in a module");
            return Made(new MetaProperty(start, PreviousEnd, word, property));
        }

        int open = Start;
        if (Type != TokenType.LeftParen) throw FailExpected("`(` or `.` behind `import`");
        Enter();
        Next();
        Context context = _function.Context;
        _function.Context |= Context.In;
        Expression source = ParseAssignment();
        Expression? options = null;
        if (Eat(TokenType.Comma) && Type != TokenType.RightParen)
        {
            options = ParseAssignment();
            Eat(TokenType.Comma);
        }

        _function.Context = context;
        ExpectClose(TokenType.RightParen, open);
        Leave();
        return Made(new ImportExpression(start, PreviousEnd, source, options));
    }

    private ArrayExpression ParseArray()
    {
        int start = Start;
        Enter();
        Next();
        int mark = _pendingCount;
        Context context = _function.Context;
        _function.Context = context | Context.In;
        while (Type != TokenType.RightBracket)
        {
            if (Type == TokenType.Comma)
            {
                Next();
                Push(null);
                continue;
            }

            Push(Type == TokenType.Ellipsis ? ParseSpreadCover() : ParseAssignmentCover());
            if (Type != TokenType.RightBracket) ExpectComma(TokenType.RightBracket, start);
        }

        _function.Context = context;
        Next();
        Leave();
        return Made(new ArrayExpression(start, PreviousEnd, Pop<Expression?>(mark)));
    }

    private SpreadElement ParseSpreadCover()
    {
        int start = Start;
        Next();
        Expression argument = ParseAssignmentCover();
        return Made(new SpreadElement(start, PreviousEnd, argument));
    }
}
