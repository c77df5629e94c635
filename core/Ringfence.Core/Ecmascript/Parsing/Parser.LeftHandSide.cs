using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>Members, calls, <c>new</c>, optional chains.</summary>
internal sealed partial class Parser
{
    private Expression ParseLeftHandSide()
    {
        int start = Start;
        Expression expression = ParsePrimary();
        if (Type is not (TokenType.Dot or TokenType.LeftParen or TokenType.LeftBracket or TokenType.QuestionDot or TokenType.Template))
        {
            return expression;
        }

        return IsBareArrow(expression, start) ? expression : ParseSubscripts(expression, start, isNew: false);
    }

    private Expression ParseSubscripts(Expression expression, int start, bool isNew)
    {
        bool isChain = false;
        while (true)
        {
            switch (Type)
            {
                case TokenType.Dot:
                    Next();
                    expression = ParseNamedMember(expression, start, optional: false);
                    continue;
                case TokenType.LeftBracket:
                    expression = ParseComputedMember(expression, start, optional: false);
                    continue;
                case TokenType.LeftParen when !isNew:
                    expression = ParseCall(expression, start, optional: false);
                    continue;
                case TokenType.Template:
                    if (isChain)
                    {
                        ReportToken(
                            SyntaxErrorCode.Unexpected,
                            "A template cannot follow an optional chain (`?.`): put the chain in round brackets");
                    }

                    TemplateLiteral quasi = ParseTemplate(isTagged: true);
                    expression = Made(new TaggedTemplateExpression(start, PreviousEnd, expression, quasi));
                    continue;
                case TokenType.QuestionDot:
                    if (isNew)
                    {
                        throw Fail(
                            SyntaxErrorCode.Unexpected,
                            Start,
                            _scanner.End,
                            "`new` cannot have an optional chain (`?.`) as its class: put the chain in round brackets");
                    }

                    if (expression is Super)
                    {
                        throw Fail(SyntaxErrorCode.Unexpected, Start, _scanner.End, "`super` is never missing, so `?.` cannot follow it");
                    }

                    isChain = true;
                    Next();
                    expression = ParseOptional(expression, start);
                    continue;
                default:
                    return isChain ? Made(new ChainExpression(start, PreviousEnd, expression)) : expression;
            }
        }
    }

    private Expression ParseOptional(Expression expression, int start) => Type switch
    {
        TokenType.LeftParen => ParseCall(expression, start, optional: true),
        TokenType.LeftBracket => ParseComputedMember(expression, start, optional: true),
        TokenType.Template => throw Fail(SyntaxErrorCode.Unexpected, Start, _scanner.End, "A template cannot follow `?.`"),
        _ => ParseNamedMember(expression, start, optional: true),
    };

    private MemberExpression ParseNamedMember(Expression target, int start, bool optional)
    {
        Expression property;
        if (Type == TokenType.PrivateName)
        {
            int nameStart = Start;
            PrivateIdentifier name = ParsePrivateName();
            if (target is Super) Report(SyntaxErrorCode.Misplaced, name, "`super` has no private members");
            UsePrivateName(name.Name, nameStart);
            property = name;
        }
        else
        {
            property = TokenTypes.IsIdentifierName(Type) ? ParseIdentifierName() : throw FailExpected("the name of a property");
        }

        return Made(new MemberExpression(start, PreviousEnd, target, property, computed: false, optional));
    }

    private MemberExpression ParseComputedMember(Expression target, int start, bool optional)
    {
        int open = Start;
        Enter();
        Next();
        Expression property = ParseExpressionIn();
        ExpectClose(TokenType.RightBracket, open);
        Leave();
        return Made(new MemberExpression(start, PreviousEnd, target, property, computed: true, optional));
    }

    private CallExpression ParseCall(Expression callee, int start, bool optional)
    {
        NodeList<Expression> arguments = ParseArguments();
        return Made(new CallExpression(start, PreviousEnd, callee, arguments, optional));
    }

    private NodeList<Expression> ParseArguments()
    {
        int open = Start;
        Enter();
        Next();
        int mark = _pendingCount;
        Context context = _function.Context;
        _function.Context = context | Context.In;
        while (Type != TokenType.RightParen)
        {
            Push(Type == TokenType.Ellipsis ? ParseSpread() : ParseAssignment());
            if (Type != TokenType.RightParen) ExpectComma(TokenType.RightParen, open);
        }

        _function.Context = context;
        Next();
        Leave();
        return Pop<Expression>(mark);
    }

    private SpreadElement ParseSpread()
    {
        int start = Start;
        Next();
        Expression argument = ParseAssignment();
        return Made(new SpreadElement(start, PreviousEnd, argument));
    }

    private Expression ParseNew()
    {
        int start = Start;
        Identifier word = Made(new Identifier(start, _scanner.End, "new"));
        Next();
        if (Type == TokenType.Dot) return ParseNewTarget(start, word);
        Enter();
        int calleeStart = Start;
        if (Type == TokenType.Import && IsImportCall())
        {
            throw Fail(SyntaxErrorCode.Unexpected, Start, _scanner.End, "`import(…)` is no class: put it in round brackets");
        }

        Expression callee = ParsePrimary();
        callee = ParseSubscripts(callee, calleeStart, isNew: true);
        if (callee is Super) Report(SyntaxErrorCode.Misplaced, callee, "`super` is no class: call it without `new`");
        NodeList<Expression> arguments = Type == TokenType.LeftParen ? ParseArguments() : default;
        Leave();
        return Made(new NewExpression(start, PreviousEnd, callee, arguments));
    }

    private bool IsImportCall()
    {
        int next = _scanner.PeekPast(_scanner.End);
        return next < _source.Text.Length && _source.Text[next] == '(';
    }

    private MetaProperty ParseNewTarget(int start, Identifier word)
    {
        Next();
        if (Type != TokenType.Target) throw FailExpected("`target`");
        Identifier property = ParseIdentifierName();
        if (!Has(Context.NewTarget))
        {
            Report(SyntaxErrorCode.Misplaced, start, PreviousEnd, "`new.target` may only stand in a function or a class");
        }

        return Made(new MetaProperty(start, PreviousEnd, word, property));
    }
}
