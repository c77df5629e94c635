using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Parser
{
    private Statement ParseStatement(StatementPlace place)
    {
        switch (Type)
        {
            case TokenType.LeftBrace: return ParseBlock();
            case TokenType.Semicolon: return ParseEmpty();
            case TokenType.Var: return ParseVariableStatement(VariableDeclarationKind.Var);
            case TokenType.Const: return ParseConst(place);
            case TokenType.Function: return ParseFunctionStatement(Start, place, isAsync: false);
            case TokenType.Class: return ParseClassStatement(place);
            case TokenType.If: return ParseIf();
            case TokenType.For: return ParseFor();
            case TokenType.While: return ParseWhile();
            case TokenType.Do: return ParseDoWhile();
            case TokenType.Return: return ParseReturn();
            case TokenType.Break: return ParseBreak();
            case TokenType.Continue: return ParseContinue();
            case TokenType.Throw: return ParseThrow();
            case TokenType.Try: return ParseTry();
            case TokenType.Switch: return ParseSwitch();
            case TokenType.With: return ParseWith();
            case TokenType.Debugger: return ParseDebugger();
            case TokenType.Import when !IsImportExpression(): throw FailModuleItem("import");
            case TokenType.Export: throw FailModuleItem("export");
            case TokenType.Let when IsLetDeclaration(place): return ParseLet(place);
            case TokenType.Async when IsAsyncFunction(): return ParseAsyncFunctionStatement(place);
            default: return ParseExpressionStatement(place);
        }
    }

    private ParseAbort FailModuleItem(string keyword) => Fail(
        SyntaxErrorCode.Misplaced,
        Start,
        _scanner.End,
        Has(Context.Module)
            ? $"`{keyword}` may only stand at the top level of the module"
            : $"`{keyword}` may only stand in a module, and this text is read as {GoalName()}");

    private string GoalName() => _options.SourceType == SourceType.FunctionBody ? "the body of a function" : "a script";

    private BlockStatement ParseBlock()
    {
        int start = Start;
        _declarations.Enter(start, isFunction: false);
        BlockStatement block = ParseBraces(start);
        _declarations.Exit();
        return block;
    }

    /// <summary>Statements in braces, in the scope that is open.</summary>
    private BlockStatement ParseBraces(int start)
    {
        if (Type != TokenType.LeftBrace) throw FailExpected("`{`");
        int open = Start;
        Enter();
        Next();
        int mark = _pendingCount;
        while (Type is not (TokenType.RightBrace or TokenType.EndOfFile)) Push(ParseStatement(StatementPlace.List));
        ExpectClose(TokenType.RightBrace, open);
        Leave();
        return Made(new BlockStatement(start, PreviousEnd, Pop<Statement>(mark)));
    }

    private EmptyStatement ParseEmpty()
    {
        int start = Start;
        Next();
        return Made(new EmptyStatement(start, PreviousEnd));
    }

    private DebuggerStatement ParseDebugger()
    {
        int start = Start;
        Next();
        Semicolon();
        return Made(new DebuggerStatement(start, PreviousEnd));
    }

    private Statement ParseExpressionStatement(StatementPlace place)
    {
        int start = Start;
        bool mayLabel = TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword;
        Expression expression = ParseExpression();
        if (mayLabel && Type == TokenType.Colon && expression is Identifier label && label.Start == start)
        {
            return ParseLabeled(label, place);
        }

        Semicolon();
        return Made(new ExpressionStatement(start, PreviousEnd, expression, isDirective: false));
    }

    private LabeledStatement ParseLabeled(Identifier label, StatementPlace place)
    {
        for (int i = _labels.Count - 1; i >= _function.FirstLabel; i--)
        {
            if (_labels[i].Name != label.Name) continue;
            int other = _labels[i].Start;
            _errors.Report(
                SyntaxErrorCode.Duplicate,
                label.Start,
                label.End,
                $"The label {Quoted.Name(label.Name)} stands inside another one of that name",
                other,
                other + label.Name.Length, "the other one");
            break;
        }

        Next();
        Enter();
        int mark = _labels.Count;
        _labels.Add(new Label(label.Name, label.Start, Start, IsLoop: false));
        if (Type is TokenType.For or TokenType.While or TokenType.Do) MarkLoopLabels();
        Statement body = ParseStatement(place is StatementPlace.List or StatementPlace.Label ? StatementPlace.Label : StatementPlace.Body);
        _labels.RemoveRange(mark, _labels.Count - mark);
        Leave();
        return Made(new LabeledStatement(label.Start, PreviousEnd, label, body));
    }

    /// <summary>Tells all labels that stand directly before this loop, one behind the other, that <c>continue</c> may name them.</summary>
    private void MarkLoopLabels()
    {
        int start = Start;
        for (int i = _labels.Count - 1; i >= _function.FirstLabel && _labels[i].BodyStart == start; i--)
        {
            _labels[i] = _labels[i] with { IsLoop = true };
            start = _labels[i].Start;
        }
    }

    private Statement ParseIf()
    {
        // A chain of `else if` is read in a loop, and its nodes are made from the last one back.
        int mark = _operandCount;
        int pendingMark = _pendingCount;
        Statement? alternate = null;
        while (true)
        {
            int start = Start;
            Next();
            Expression test = ParseParenthesized();
            PushOperand(test, start, TokenType.If);
            Push(ParseSubStatement(StatementPlace.If));
            if (!Eat(TokenType.Else)) break;
            if (Type == TokenType.If) continue;
            alternate = ParseSubStatement(StatementPlace.If);
            break;
        }

        int end = PreviousEnd;
        while (_operandCount > mark)
        {
            Operand link = _operands[--_operandCount];
            Statement consequent = (Statement)_pending[--_pendingCount]!;
            alternate = Made(new IfStatement(link.Start, end, link.Node, consequent, alternate));
        }

        _pendingCount = pendingMark;
        return alternate!;
    }

    /// <summary>The body of a statement, one level deeper.</summary>
    private Statement ParseSubStatement(StatementPlace place)
    {
        Enter();
        Statement body;
        if (place == StatementPlace.If && Type == TokenType.Function)
        {
            // It is declared as if it stood in a block of its own.
            _declarations.Enter(Start, isFunction: false);
            body = ParseStatement(place);
            _declarations.Exit();
        }
        else
        {
            body = ParseStatement(place);
        }

        Leave();
        return body;
    }

    private Expression ParseParenthesized()
    {
        int open = Start;
        Expect(TokenType.LeftParen);
        Enter();
        Expression expression = ParseExpressionIn();
        Leave();
        ExpectClose(TokenType.RightParen, open);
        return expression;
    }

    private WhileStatement ParseWhile()
    {
        int start = Start;
        Next();
        Expression test = ParseParenthesized();
        Statement body = ParseLoopBody();
        return Made(new WhileStatement(start, PreviousEnd, test, body));
    }

    private DoWhileStatement ParseDoWhile()
    {
        int start = Start;
        Next();
        Statement body = ParseLoopBody();
        Expect(TokenType.While);
        Expression test = ParseParenthesized();

        // A semicolon is never missed here.
        Eat(TokenType.Semicolon);
        return Made(new DoWhileStatement(start, PreviousEnd, body, test));
    }

    private Statement ParseLoopBody()
    {
        _function.Loops++;
        _function.Breakables++;
        Statement body = ParseSubStatement(StatementPlace.Body);
        _function.Loops--;
        _function.Breakables--;
        return body;
    }

    private ReturnStatement ParseReturn()
    {
        int start = Start;
        if (!Has(Context.Return)) ReportToken(SyntaxErrorCode.Misplaced, "`return` may only stand in a function");
        Next();
        Expression? argument = CanInsertSemicolon() || Type == TokenType.Semicolon ? null : ParseExpressionIn();
        Semicolon();
        return Made(new ReturnStatement(start, PreviousEnd, argument));
    }

    private ThrowStatement ParseThrow()
    {
        int start = Start;
        Next();
        if (_scanner.NewlineBefore)
        {
            throw Fail(SyntaxErrorCode.Unexpected, PreviousEnd, PreviousEnd, "What is thrown begins on the line of `throw`");
        }

        Expression argument = ParseExpressionIn();
        Semicolon();
        return Made(new ThrowStatement(start, PreviousEnd, argument));
    }

    private BreakStatement ParseBreak()
    {
        int start = Start;
        Next();
        Identifier? label = ParseJumpLabel(isContinue: false);
        if (label is null && _function.Breakables == 0)
        {
            Report(SyntaxErrorCode.Misplaced, start, PreviousEnd, "`break` without a label may only stand in a loop or a `switch`");
        }

        Semicolon();
        return Made(new BreakStatement(start, PreviousEnd, label));
    }

    private ContinueStatement ParseContinue()
    {
        int start = Start;
        Next();
        Identifier? label = ParseJumpLabel(isContinue: true);
        if (label is null && _function.Loops == 0)
        {
            Report(SyntaxErrorCode.Misplaced, start, PreviousEnd, "`continue` may only stand in a loop");
        }

        Semicolon();
        return Made(new ContinueStatement(start, PreviousEnd, label));
    }

    private Identifier? ParseJumpLabel(bool isContinue)
    {
        if (_scanner.NewlineBefore || !(TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword)) return null;
        Identifier label = ParseName();
        for (int i = _labels.Count - 1; i >= _function.FirstLabel; i--)
        {
            if (_labels[i].Name != label.Name) continue;
            if (isContinue && !_labels[i].IsLoop)
            {
                Report(
                    SyntaxErrorCode.Misplaced,
                    label,
                    $"The label {Quoted.Name(label.Name)} belongs to no loop, so `continue` cannot name it");
            }

            return label;
        }

        Report(SyntaxErrorCode.Undefined, label, $"No statement around this one has the label {Quoted.Name(label.Name)}");
        return label;
    }

    private TryStatement ParseTry()
    {
        int start = Start;
        Next();
        BlockStatement block = ParseBlock();
        CatchClause? handler = Type == TokenType.Catch ? ParseCatch() : null;
        BlockStatement? finalizer = Eat(TokenType.Finally) ? ParseBlock() : null;
        if (handler is null && finalizer is null) throw FailExpected("`catch` or `finally`");
        return Made(new TryStatement(start, PreviousEnd, block, handler, finalizer));
    }

    private CatchClause ParseCatch()
    {
        int start = Start;
        Next();
        _declarations.Enter(Start, isFunction: false);
        Node? param = null;
        int open = Start;
        if (Eat(TokenType.LeftParen))
        {
            Enter();
            bool isName = TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword;
            param = ParseBindingTarget(isName ? BindingKind.Catch : BindingKind.CatchPattern);
            Leave();
            ExpectClose(TokenType.RightParen, open);
        }

        BlockStatement body = ParseBraces(Start);
        _declarations.Exit();
        return Made(new CatchClause(start, PreviousEnd, param, body));
    }

    private SwitchStatement ParseSwitch()
    {
        int start = Start;
        Next();
        Expression discriminant = ParseParenthesized();
        int open = Start;
        Expect(TokenType.LeftBrace);
        Enter();
        _declarations.Enter(open, isFunction: false);
        _function.Breakables++;
        int mark = _pendingCount;
        bool hasDefault = false;
        while (Type is TokenType.Case or TokenType.Default) Push(ParseCase(ref hasDefault));
        if (Type is not (TokenType.RightBrace or TokenType.EndOfFile)) throw FailExpected("`case`, `default` or `}`");
        ExpectClose(TokenType.RightBrace, open);
        _function.Breakables--;
        _declarations.Exit();
        Leave();
        return Made(new SwitchStatement(start, PreviousEnd, discriminant, Pop<SwitchCase>(mark)));
    }

    private SwitchCase ParseCase(ref bool hasDefault)
    {
        int start = Start;
        Expression? test = null;
        if (Type == TokenType.Default)
        {
            if (hasDefault) ReportToken(SyntaxErrorCode.Duplicate, "A `switch` has one `default` only");
            hasDefault = true;
            Next();
        }
        else
        {
            Next();
            test = ParseExpressionIn();
        }

        Expect(TokenType.Colon);
        int mark = _pendingCount;
        while (Type is not (TokenType.Case or TokenType.Default or TokenType.RightBrace or TokenType.EndOfFile))
        {
            Push(ParseStatement(StatementPlace.List));
        }

        return Made(new SwitchCase(start, PreviousEnd, test, Pop<Statement>(mark)));
    }

    private WithStatement ParseWith()
    {
        int start = Start;
        if (IsStrict) ReportToken(SyntaxErrorCode.StrictMode, "Strict code has no `with`");
        Next();
        Expression target = ParseParenthesized();
        Statement body = ParseSubStatement(StatementPlace.Body);
        return Made(new WithStatement(start, PreviousEnd, target, body));
    }
}
