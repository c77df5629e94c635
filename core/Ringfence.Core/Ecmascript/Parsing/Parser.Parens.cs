using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Parsing;

/// <summary>Round brackets: around an expression, or around the parameters of an arrow function. The arrow behind them tells.</summary>
internal sealed partial class Parser
{
    private Expression ParseParen()
    {
        int start = Start;
        bool mayBeArrow = _arrowStart == start;
        Cover outer = _cover;
        _cover = default;
        (int yield, int await, int name) = TakeOperators();
        int mark = _pendingCount;
        (int first, int end, bool needsArrow) = ParseParenContent(start);
        if (mayBeArrow && Type == TokenType.Arrow)
        {
            if (_scanner.NewlineBefore)
            {
                throw Fail(SyntaxErrorCode.Unexpected, Start, _scanner.End, "`=>` stands on the line on which the parameters end");
            }

            return ParseArrowBehind(start, mark, isAsync: false, outer, (yield, await, name));
        }

        GiveBackOperators(yield, await, name);
        CheckCover();
        if (needsArrow || _pendingCount == mark) throw FailExpected("`=>` behind these parameters");
        _cover = outer;
        Expression inner;
        if (_pendingCount == mark + 1)
        {
            inner = (Expression)_pending[--_pendingCount]!;
        }
        else
        {
            inner = Made(new SequenceExpression(first, end, Pop<Expression>(mark)));
        }

        if (_cover.Parenthesized == 0) _cover.Parenthesized = start + 1;
        if (_cover.ParenthesizedPattern == 0 && inner is not (Identifier or MemberExpression)) _cover.ParenthesizedPattern = start + 1;
        return inner;
    }

    /// <summary>Leaves what stands in the brackets pending.</summary>
    /// <returns>Where it begins and ends, and whether it can only be parameters.</returns>
    private (int First, int End, bool NeedsArrow) ParseParenContent(int open)
    {
        Enter();
        Next();
        Context context = _function.Context;
        _function.Context = context | Context.In;
        int first = Start;
        bool needsArrow = false;
        while (Type != TokenType.RightParen)
        {
            if (Type == TokenType.Ellipsis)
            {
                Push(ParseRest(BindingKind.None));
                if (Type == TokenType.Comma)
                {
                    throw Fail(
                        SyntaxErrorCode.InvalidParameters,
                        Start,
                        _scanner.End,
                        "The rest parameter is the last one, without a comma behind it");
                }

                needsArrow = true;
                break;
            }

            Push(ParseAssignmentCover());
            if (Type != TokenType.Comma) break;
            Next();
            needsArrow = Type == TokenType.RightParen;
        }

        int end = PreviousEnd;
        _function.Context = context;
        ExpectClose(TokenType.RightParen, open);
        Leave();
        return (first, end, needsArrow);
    }

    /// <summary><c>async (…)</c>: a call, or the parameters of an async arrow function.</summary>
    private Expression ParseAsyncCall(int start, Identifier word)
    {
        Cover outer = _cover;
        _cover = default;
        (int yield, int await, int name) = TakeOperators();
        int mark = _pendingCount;
        int open = Start;
        Enter();
        Next();
        Context context = _function.Context;
        _function.Context = context | Context.In;
        while (Type != TokenType.RightParen)
        {
            Push(Type == TokenType.Ellipsis ? ParseSpreadCover() : ParseAssignmentCover());
            if (Type != TokenType.RightParen) ExpectComma(TokenType.RightParen, open);
        }

        _function.Context = context;
        Next();
        Leave();
        if (Type == TokenType.Arrow && !_scanner.NewlineBefore)
        {
            if (_function.AwaitNameAt > 0)
            {
                int at = _function.AwaitNameAt - 1;
                Report(SyntaxErrorCode.ReservedWord, at, at + 5, "`await` cannot be a name in the parameters of an async function");
            }

            return ParseArrowBehind(start, mark, isAsync: true, outer, (yield, await, name));
        }

        GiveBackOperators(yield, await, name);
        CheckCover();
        _cover = outer;
        return Made(new CallExpression(start, PreviousEnd, word, Pop<Expression>(mark), optional: false));
    }

    private ArrowFunctionExpression ParseArrowBehind(
        int start, int mark, bool isAsync, in Cover outer, (int Yield, int Await, int Name) operators)
    {
        if (_cover.Parenthesized > 0)
        {
            int at = _cover.Parenthesized - 1;
            Report(SyntaxErrorCode.InvalidTarget, at, at + 1, "A parameter stands without round brackets of its own");
        }

        CheckNoYieldOrAwait(ownParameters: false);

        // A name await in them is wrong if this turns out to stand in the parameters of an async arrow function.
        int name = operators.Name > 0 ? operators.Name : _function.AwaitNameAt;
        (_function.YieldAt, _function.AwaitAt, _function.AwaitNameAt) = (operators.Yield, operators.Await, isAsync ? operators.Name : name);
        _cover = outer;
        return ParseArrow(start, Pop<Node>(mark), isAsync);
    }

    private (int Yield, int Await, int Name) TakeOperators()
    {
        (int, int, int) taken = (_function.YieldAt, _function.AwaitAt, _function.AwaitNameAt);
        (_function.YieldAt, _function.AwaitAt, _function.AwaitNameAt) = (0, 0, 0);
        return taken;
    }

    private void GiveBackOperators(int yield, int await, int name)
    {
        if (yield > 0) _function.YieldAt = yield;
        if (await > 0) _function.AwaitAt = await;
        if (name > 0) _function.AwaitNameAt = name;
    }
}
