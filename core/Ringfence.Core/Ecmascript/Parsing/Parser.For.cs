using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Parser
{
    private Statement ParseFor()
    {
        int start = Start;
        Next();
        bool isAwait = Type == TokenType.Await && Has(Context.Await);
        if (isAwait)
        {
            if (_function.AwaitAt == 0) _function.AwaitAt = Start + 1;
            Next();
        }
        else if (Type == TokenType.Await)
        {
            throw Fail(SyntaxErrorCode.Misplaced, Start, _scanner.End, "`for await` may only stand in an async function or a module");
        }

        int open = Start;
        Expect(TokenType.LeftParen);
        Enter();
        _declarations.Enter(open, isFunction: false);
        Statement loop = ParseForHead(start, open, isAwait);
        _declarations.Exit();
        return loop;
    }

    private Statement ParseForHead(int start, int open, bool isAwait)
    {
        int initStart = Start;
        Node? init = null;
        bool beginsWithLet = Type == TokenType.Let;
        bool beginsWithAsync = Type == TokenType.Async;
        Cover saved = _cover;
        _cover = default;
        if (Type == TokenType.Semicolon)
        {
            if (isAwait) throw FailExpected("a variable or pattern, and `of`");
            _cover = saved;
            return ParseForRest(start, open, null);
        }

        Context context = _function.Context;
        _function.Context &= ~Context.In;
        VariableDeclarationKind? kind = Type switch
        {
            TokenType.Var => VariableDeclarationKind.Var,
            TokenType.Const => VariableDeclarationKind.Const,
            TokenType.Let when IsLetDeclaration(StatementPlace.List) => VariableDeclarationKind.Let,
            _ => null,
        };
        if (kind is { } declared)
        {
            Next();
            init = ParseDeclarators(initStart, declared, isForHead: true);
        }
        else
        {
            _forAwaitHead = isAwait ? initStart : -1;
            init = ParseExpressionCover();
        }

        _function.Context = context;
        if (Type == TokenType.Of || (Type == TokenType.In && !isAwait))
        {
            if (init is VariableDeclaration declaration) CheckForDeclaration(declaration);
            else init = ToForTarget((Expression)init, initStart, beginsWithLet, beginsWithAsync && !isAwait);
            _cover = saved;
            return ParseForEach(start, open, init, isAwait);
        }

        if (isAwait) throw FailExpected("`of`");
        CheckCover();
        _cover = saved;
        if (init is VariableDeclaration list)
        {
            foreach (VariableDeclarator item in list.Declarations)
            {
                if (item.Init is null) RequireInitializer(item.Id, list.Kind);
            }
        }

        return ParseForRest(start, open, init);
    }

    private Node ToForTarget(Expression init, int initStart, bool beginsWithLet, bool beginsWithAsync)
    {
        if (Type == TokenType.Of && beginsWithLet)
        {
            Report(SyntaxErrorCode.ReservedWord, initStart, initStart + 3, "`let` cannot begin the target of `for … of`");
        }

        if (Type == TokenType.Of && beginsWithAsync && init is Identifier && init.Start == initStart && init.End == initStart + 5)
        {
            Report(SyntaxErrorCode.ReservedWord, init, "`for (async of` is the beginning of an arrow function: put the name in brackets");
        }

        if (init is ObjectExpression or ArrayExpression && init.Start == initStart) return ToPattern(init, isBinding: false);
        CheckCover();
        CheckSimpleTarget(init, "`for`", mayCall: true);
        return init;
    }

    private void CheckForDeclaration(VariableDeclaration declaration)
    {
        bool isOf = Type == TokenType.Of;
        string loop = isOf ? "for … of" : "for … in";
        if (declaration.Declarations.Count > 1)
        {
            VariableDeclarator second = declaration.Declarations[1];
            Report(SyntaxErrorCode.Unexpected, second, $"The head of `{loop}` declares one variable or pattern only");
        }

        VariableDeclarator first = declaration.Declarations[0];
        bool isLegacy = !isOf && _options.AnnexB && !IsStrict && declaration.Kind == VariableDeclarationKind.Var && first.Id is Identifier;
        if (first.Init is { } init && !isLegacy)
        {
            Report(SyntaxErrorCode.Unexpected, init, $"The variable of `{loop}` gets its value from the loop and has no other one");
        }

    }

    private Statement ParseForEach(int start, int open, Node left, bool isAwait)
    {
        bool isOf = Type == TokenType.Of;
        Next();
        Context context = _function.Context;
        _function.Context |= Context.In;
        Expression right = isOf ? ParseAssignment() : ParseExpression();
        _function.Context = context;
        ExpectClose(TokenType.RightParen, open);
        Leave();
        Statement body = ParseLoopBody();
        return isOf
            ? Made(new ForOfStatement(start, PreviousEnd, left, right, body, isAwait))
            : Made(new ForInStatement(start, PreviousEnd, left, right, body));
    }

    private ForStatement ParseForRest(int start, int open, Node? init)
    {
        Expect(TokenType.Semicolon);
        Expression? test = Type == TokenType.Semicolon ? null : ParseExpressionIn();
        Expect(TokenType.Semicolon);
        Expression? update = Type == TokenType.RightParen ? null : ParseExpressionIn();
        ExpectClose(TokenType.RightParen, open);
        Leave();
        Statement body = ParseLoopBody();
        return Made(new ForStatement(start, PreviousEnd, init, test, update, body));
    }
}
