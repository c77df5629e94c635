using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Parser
{
    private bool IsAsyncFunction()
    {
        ScannerState state = _scanner.Save();
        _scanner.Next();
        bool isFunction = _scanner.Type == TokenType.Function && !_scanner.NewlineBefore;
        _scanner.Restore(state);
        return isFunction;
    }

    private FunctionDeclaration ParseAsyncFunctionStatement(StatementPlace place)
    {
        int start = Start;
        if (place != StatementPlace.List)
        {
            ReportToken(SyntaxErrorCode.Misplaced, "An async function may not be the body of another statement: put it in braces");
        }

        Next();
        return ParseFunctionStatement(start, StatementPlace.List, isAsync: true);
    }

    private FunctionDeclaration ParseFunctionStatement(int start, StatementPlace place, bool isAsync)
    {
        if (place == StatementPlace.Body || (place != StatementPlace.List && (IsStrict || !_options.AnnexB)))
        {
            ReportToken(SyntaxErrorCode.Misplaced, "A function may not be the body of this statement: put it in braces");
        }

        Next();
        bool isGenerator = Type == TokenType.Multiply;
        if (isGenerator)
        {
            if (place != StatementPlace.List)
            {
                ReportToken(SyntaxErrorCode.Misplaced, "A generator may not be the body of another statement: put it in braces");
            }

            Next();
        }

        return ParseFunctionDeclaration(start, isAsync, isGenerator, mayBeNameless: false);
    }

    private FunctionDeclaration ParseFunctionDeclaration(int start, bool isAsync, bool isGenerator, bool mayBeNameless)
    {
        Identifier? id = null;
        (int, int, string?) problem = default;
        if (!mayBeNameless || TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword)
        {
            int name = _scanner.Name;
            id = ParseFunctionName(out problem);
            bool mayRepeat = !IsStrict && _options.AnnexB && !isAsync && !isGenerator;
            int conflict = _declarations.DeclareFunction(name, id.Start, mayRepeat);
            if (conflict != DeclarationTable.None) ReportDuplicate(id, conflict);
        }

        FunctionState outer = BeginFunction(isAsync, isGenerator, problem);
        NodeList<Node> parameters = ParseParameters();
        BlockStatement body = ParseFunctionBody(parameters, mustBeUnique: false);
        EndFunction(outer);
        return Made(new FunctionDeclaration(start, PreviousEnd, id, parameters, body, isGenerator, isAsync));
    }

    /// <summary>A function expression whose <c>function</c> stands here.</summary>
    private FunctionExpression ParseFunctionExpression(int start, bool isAsync)
    {
        Next();
        bool isGenerator = Eat(TokenType.Multiply);
        FunctionState outer = BeginFunction(isAsync, isGenerator, default);
        Identifier? id = null;
        if (Type != TokenType.LeftParen)
        {
            // Its own name is read as its body is: a generator cannot be named yield.
            id = ParseFunctionName(out (int, int, string?) problem);
            _function.StrictProblem = problem;
        }

        NodeList<Node> parameters = ParseParameters();
        BlockStatement body = ParseFunctionBody(parameters, mustBeUnique: false);
        EndFunction(outer);
        return Made(new FunctionExpression(start, PreviousEnd, id, parameters, body, isGenerator, isAsync));
    }

    private Identifier ParseFunctionName(out (int, int, string?) problem)
    {
        (int, int, string?) outer = _function.StrictProblem;
        _function.StrictProblem = default;
        Identifier id = ParseBindingName(BindingKind.None);
        problem = _function.StrictProblem;
        _function.StrictProblem = outer;
        return id;
    }

    /// <summary>A method from its parameters on.</summary>
    private FunctionExpression ParseMethod(MethodForm form, bool isAsync, bool isGenerator, bool isDerivedConstructor = false)
    {
        int start = Start;
        if (Type != TokenType.LeftParen) throw FailExpected("`(` and the parameters of the method");
        FunctionState outer = BeginFunction(isAsync, isGenerator, default);
        _function.Context |= Context.SuperProperty;
        if (isDerivedConstructor) _function.Context |= Context.SuperCall;
        NodeList<Node> parameters = ParseParameters();
        if (form == MethodForm.Getter && parameters.Count != 0)
        {
            Report(SyntaxErrorCode.InvalidParameters, parameters[0], "A getter has no parameters");
        }
        else if (form == MethodForm.Setter && (parameters.Count != 1 || parameters[0] is RestElement))
        {
            Report(SyntaxErrorCode.InvalidParameters, start, PreviousEnd, "A setter has one parameter, and that is no rest parameter");
        }

        BlockStatement body = ParseFunctionBody(parameters, mustBeUnique: true);
        EndFunction(outer);
        return Made(new FunctionExpression(start, PreviousEnd, null, parameters, body, isGenerator, isAsync));
    }

    private FunctionState BeginFunction(bool isAsync, bool isGenerator, (int, int, string?) problem)
    {
        FunctionState outer = _function;
        Context context = outer.Context & (Context.Strict | Context.Module);
        context |= Context.Function | Context.Return | Context.In | Context.NewTarget;
        if (isAsync) context |= Context.Await;
        if (isGenerator) context |= Context.Yield;
        _function = new FunctionState { Context = context, FirstLabel = _labels.Count, StrictProblem = problem };
        _declarations.Enter(Start, isFunction: true, hasFunctionVariables: true);
        return outer;
    }

    private void EndFunction(in FunctionState outer)
    {
        _declarations.Exit();
        _function = outer;
    }

    private NodeList<Node> ParseParameters()
    {
        int open = Start;
        Expect(TokenType.LeftParen);
        Enter();
        int mark = _pendingCount;
        while (Type != TokenType.RightParen)
        {
            if (Type == TokenType.Ellipsis)
            {
                Push(ParseRest(BindingKind.Parameter));
                if (Type == TokenType.Comma)
                {
                    throw Fail(
                        SyntaxErrorCode.InvalidParameters,
                        Start,
                        _scanner.End,
                        "The rest parameter is the last one, without a comma behind it");
                }

                break;
            }

            Push(ParseBindingElement(BindingKind.Parameter));
            if (Type != TokenType.RightParen) ExpectComma(TokenType.RightParen, open);
        }

        ExpectClose(TokenType.RightParen, open);
        Leave();
        CheckNoYieldOrAwait(ownParameters: true);
        return Pop<Node>(mark);
    }

    /// <summary>Reports a <c>yield</c> or <c>await</c> in parameters, where the function does not run yet.</summary>
    private void CheckNoYieldOrAwait(bool ownParameters)
    {
        string where = ownParameters ? "in the parameters of a function" : "in the parameters of an arrow function";
        if (_function.YieldAt > 0)
        {
            Report(SyntaxErrorCode.Misplaced, _function.YieldAt - 1, _function.YieldAt + 4, $"`yield` cannot stand {where}");
        }

        if (_function.AwaitAt > 0)
        {
            Report(SyntaxErrorCode.Misplaced, _function.AwaitAt - 1, _function.AwaitAt + 4, $"`await` cannot stand {where}");
        }

    }

    /// <summary>The body in braces, in the scope of the parameters.</summary>
    private BlockStatement ParseFunctionBody(NodeList<Node> parameters, bool mustBeUnique)
    {
        int start = Start;
        if (Type != TokenType.LeftBrace) throw FailExpected("`{` and the body of the function");
        _function.HasComplexParameters = AreComplex(parameters);
        Enter();
        Cover cover = _cover;
        _cover = default;
        Next();
        int mark = _pendingCount;
        ParseBody(TokenType.RightBrace);
        NodeList<Statement> statements = Pop<Statement>(mark);
        _cover = cover;

        // The brace belongs to the function; what follows it is read in the outer strictness.
        bool isStrict = IsStrict;
        CheckParameters(isStrict, mustBeUnique || _function.HasComplexParameters);
        ExpectClose(TokenType.RightBrace, start);
        Leave();
        return Made(new BlockStatement(start, PreviousEnd, statements));
    }

    private void CheckParameters(bool isStrict, bool mustBeUnique)
    {
        if (isStrict && _function.StrictProblem.Message is { } message)
        {
            Report(SyntaxErrorCode.ReservedWord, _function.StrictProblem.Start, _function.StrictProblem.End, message);
        }

        (int start, int end, int other) = _function.Duplicate;
        if (end == 0 || !(isStrict || mustBeUnique)) return;
        string name = _source.Text.Substring(start, end - start);
        _errors.Report(
            SyntaxErrorCode.Duplicate,
            start,
            end,
            $"The parameter {Quoted.Name(name)} stands twice",
            other,
            Math.Min(other + end - start, _source.Text.Length),
            "the first one");
    }

    private static bool AreComplex(NodeList<Node> parameters)
    {
        foreach (Node parameter in parameters)
        {
            if (parameter is not Identifier) return true;
        }

        return false;
    }

    /// <summary>An arrow function whose parameters have been read as expressions and whose arrow stands here.</summary>
    private ArrowFunctionExpression ParseArrow(int start, NodeList<Node> parameters, bool isAsync)
    {
        // Everything but yield and await means in an arrow function what it means around it.
        FunctionState outer = _function;
        Context kept = outer.Context & ~(Context.Yield | Context.Await | Context.StaticBlock);
        _function = new FunctionState
        {
            Context = kept | Context.Return | Context.Function | (isAsync ? Context.Await : Context.None),
            FirstLabel = _labels.Count,
        };
        _declarations.Enter(start, isFunction: true, hasFunctionVariables: true);
        int mark = _pendingCount;
        foreach (Node parameter in parameters) Push(ToParameter(parameter));
        parameters = Pop<Node>(mark);
        Next();
        Node body;
        if (Type == TokenType.LeftBrace)
        {
            _function.Context |= Context.In;
            body = ParseFunctionBody(parameters, mustBeUnique: true);
        }
        else
        {
            CheckParameters(IsStrict, mustBeUnique: true);
            Enter();
            body = ParseAssignment();
            Leave();
        }

        EndFunction(outer);
        return Made(new ArrowFunctionExpression(start, PreviousEnd, parameters, body, body is not BlockStatement, isAsync));
    }

    private enum MethodForm
    {
        Method,
        Getter,
        Setter,
    }
}
