using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

/// <summary><c>var</c>, <c>let</c> and <c>const</c>, and the patterns they declare.</summary>
internal sealed partial class Parser
{
    private VariableDeclaration ParseVariableStatement(VariableDeclarationKind kind)
    {
        int start = Start;
        Next();
        VariableDeclaration declaration = ParseDeclarators(start, kind, isForHead: false);
        Semicolon();
        return Made(new VariableDeclaration(start, PreviousEnd, declaration.Declarations, kind));
    }

    private VariableDeclaration ParseConst(StatementPlace place)
    {
        RefuseLexical(place, "const");
        return ParseVariableStatement(VariableDeclarationKind.Const);
    }

    private VariableDeclaration ParseLet(StatementPlace place)
    {
        RefuseLexical(place, "let");
        return ParseVariableStatement(VariableDeclarationKind.Let);
    }

    private void RefuseLexical(StatementPlace place, string keyword)
    {
        if (place == StatementPlace.List) return;
        ReportToken(SyntaxErrorCode.Misplaced, $"A `{keyword}` declaration may not be the body of another statement: put it in braces");
    }

    /// <summary>Whether the word <c>let</c> here begins a declaration.</summary>
    private bool IsLetDeclaration(StatementPlace place)
    {
        ScannerState state = _scanner.Save();
        _scanner.Next();
        TokenType next = _scanner.Type;
        bool newline = _scanner.NewlineBefore;
        _scanner.Restore(state);
        if (next == TokenType.LeftBracket) return true;
        bool begins = next == TokenType.LeftBrace || TokenTypes.IsName(next) || next == TokenType.EscapedKeyword;

        // As the body of another statement, `let` and a name on the next line are two statements.
        return begins && (place == StatementPlace.List || !newline);
    }

    private VariableDeclaration ParseDeclarators(int start, VariableDeclarationKind kind, bool isForHead)
    {
        int mark = _pendingCount;
        do
        {
            int declaratorStart = Start;
            Node id = ParseBindingTarget(kind == VariableDeclarationKind.Var ? BindingKind.Var : BindingKind.Lexical);
            Expression? init = null;
            if (Type == TokenType.Colon) throw FailAnnotation();
            if (Eat(TokenType.Assign)) init = ParseInitializer();
            else if (!isForHead) RequireInitializer(id, kind);
            Push(Made(new VariableDeclarator(declaratorStart, PreviousEnd, id, init)));
        }
        while (Eat(TokenType.Comma));
        return Made(new VariableDeclaration(start, PreviousEnd, Pop<VariableDeclarator>(mark), kind));
    }

    private void RequireInitializer(Node id, VariableDeclarationKind kind)
    {
        if (id is not Identifier name)
        {
            Report(SyntaxErrorCode.MissingInitializer, id, "A pattern needs a value to take apart: expected `=`");
        }

        else if (kind == VariableDeclarationKind.Const)
        {
            Report(SyntaxErrorCode.MissingInitializer, id, $"The constant {Quoted.Name(name.Name)} needs a value: expected `=`");
        }

    }

    private ParseAbort FailAnnotation() => Fail(
        SyntaxErrorCode.Unexpected, Start, _scanner.End, "Types of variables are TypeScript, not ECMAScript: remove `:` and the type");

    private Expression ParseInitializer()
    {
        Enter();
        Expression value = ParseAssignment();
        Leave();
        return value;
    }

    /// <summary>A name or pattern that declares variables.</summary>
    private Node ParseBindingTarget(BindingKind kind) => Type switch
    {
        TokenType.LeftBracket => ParseArrayPattern(kind),
        TokenType.LeftBrace => ParseObjectPattern(kind),
        _ => ParseBindingName(kind),
    };

    /// <summary>A target that may have a default.</summary>
    private Node ParseBindingElement(BindingKind kind)
    {
        int start = Start;
        Node target = ParseBindingTarget(kind);
        if (Type != TokenType.Assign) return target;
        Next();
        Expression value = ParseDefault();
        return Made(new AssignmentPattern(start, PreviousEnd, target, value));
    }

    private Expression ParseDefault()
    {
        Context context = _function.Context;
        _function.Context |= Context.In;
        Expression value = ParseInitializer();
        _function.Context = context;
        return value;
    }

    private ArrayPattern ParseArrayPattern(BindingKind kind)
    {
        int start = Start;
        Enter();
        Next();
        int mark = _pendingCount;
        while (Type != TokenType.RightBracket)
        {
            if (Type == TokenType.Comma)
            {
                Next();
                Push(null);
                continue;
            }

            if (Type == TokenType.Ellipsis)
            {
                Push(ParseRest(kind));
                if (Type == TokenType.Comma) RefuseCommaAfterRest();
                break;
            }

            Push(ParseBindingElement(kind));
            if (Type != TokenType.RightBracket) ExpectComma(TokenType.RightBracket, start);
        }

        ExpectClose(TokenType.RightBracket, start);
        Leave();
        return Made(new ArrayPattern(start, PreviousEnd, Pop<Node?>(mark)));
    }

    private RestElement ParseRest(BindingKind kind)
    {
        int start = Start;
        Next();
        Node target = ParseBindingTarget(kind);
        if (Type == TokenType.Assign)
        {
            throw Fail(SyntaxErrorCode.InvalidTarget, Start, _scanner.End, "A rest element takes all that is left, so it has no default");
        }

        return Made(new RestElement(start, PreviousEnd, target));
    }

    private void RefuseCommaAfterRest() => throw Fail(
        SyntaxErrorCode.InvalidTarget, Start, _scanner.End, "A rest element takes all that is left, so nothing may follow it, not even a comma");

    private void ExpectComma(TokenType closing, int open)
    {
        if (Type != TokenType.Comma)
        {
            if (Type == TokenType.Colon && closing == TokenType.RightParen) throw FailAnnotation();
            SyntaxErrorCode code = Type == TokenType.EndOfFile ? SyntaxErrorCode.UnexpectedEnd : SyntaxErrorCode.Unexpected;
            _errors.Report(
                code, Start, _scanner.End, $"Expected `,` or `{TokenTypes.Text(closing)}`, found {Found()}", open, open + 1, "opened here");
            throw new ParseAbort(isFinal: false);
        }

        Next();
    }

    private ObjectPattern ParseObjectPattern(BindingKind kind)
    {
        int start = Start;
        Enter();
        Next();
        int mark = _pendingCount;
        while (Type != TokenType.RightBrace)
        {
            if (Type == TokenType.Ellipsis)
            {
                Push(ParseObjectRest(kind));
                break;
            }

            Push(ParsePatternProperty(kind));
            if (Type != TokenType.RightBrace) ExpectComma(TokenType.RightBrace, start);
        }

        ExpectClose(TokenType.RightBrace, start);
        Leave();
        return Made(new ObjectPattern(start, PreviousEnd, Pop<Node>(mark)));
    }

    private RestElement ParseObjectRest(BindingKind kind)
    {
        int start = Start;
        Next();
        Node target = ParseBindingName(kind);
        if (Type == TokenType.Comma) RefuseCommaAfterRest();
        return Made(new RestElement(start, PreviousEnd, target));
    }

    private Property ParsePatternProperty(BindingKind kind)
    {
        int start = Start;
        bool mayStandAlone = TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword;
        if (mayStandAlone && IsShorthandAhead())
        {
            Identifier name = ParseBindingName(kind);
            Node value = name;
            if (Eat(TokenType.Assign))
            {
                Expression fallback = ParseDefault();
                value = Made(new AssignmentPattern(start, PreviousEnd, name, fallback));
            }

            return Made(new Property(start, PreviousEnd, name, value, PropertyKind.Init, computed: false, method: false, shorthand: true));
        }

        Expression key = ParsePropertyKey(out bool computed);
        if (Type != TokenType.Colon)
        {
            throw FailExpected(TokenTypes.IsIdentifierName(_scanner.Type) || key is Identifier ? "`,`, `}`, `=` or `:`" : "`:`");
        }

        Next();
        Node target = ParseBindingElement(kind);
        return Made(new Property(start, PreviousEnd, key, target, PropertyKind.Init, computed, method: false, shorthand: false));
    }

    /// <summary>Whether the name here is the whole property: a comma, a brace or a default follows.</summary>
    private bool IsShorthandAhead()
    {
        int next = _scanner.End;
        if (next < _source.Text.Length && _source.Text[next] == ':') return false;
        next = _scanner.PeekPast(next);
        char c = next < _source.Text.Length ? _source.Text[next] : '\0';
        return c is ',' or '}' or '=';
    }

    private Identifier ParseBindingName(BindingKind kind)
    {
        if (TokenTypes.IsKeyword(Type))
        {
            throw Fail(SyntaxErrorCode.ReservedWord, Start, _scanner.End, $"`{TokenTypes.Text(Type)}` is reserved and cannot be a name");
        }

        if (!(TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword)) throw FailExpected("a name or a pattern");
        int name = _scanner.Name;
        CheckName(isBinding: true);
        Identifier identifier = Made(new Identifier(Start, _scanner.End, _names[name]));
        if (kind == BindingKind.Lexical && _scanner.Word == TokenType.Let)
        {
            ReportToken(SyntaxErrorCode.ReservedWord, "`let` cannot be the name of a `let`, `const` or `class`");
        }

        Next();
        Declare(identifier, name, kind);
        return identifier;
    }

    private void Declare(Identifier identifier, int name, BindingKind kind)
    {
        int start = identifier.Start;
        int conflict = kind switch
        {
            BindingKind.Var => _declarations.DeclareVar(name, start),
            BindingKind.Lexical => _declarations.DeclareLexical(name, start),
            BindingKind.Parameter => _declarations.DeclareParameter(name, start),
            BindingKind.Catch => _declarations.DeclareCatch(name, start, isPattern: !_options.AnnexB),
            BindingKind.CatchPattern => _declarations.DeclareCatch(name, start, isPattern: true),
            _ => DeclarationTable.None,
        };
        if (conflict == DeclarationTable.None) return;
        if (kind == BindingKind.Parameter)
        {
            if (_function.Duplicate.End == 0) _function.Duplicate = (start, identifier.End, conflict);
            return;
        }

        ReportDuplicate(identifier, conflict);
    }

    private void ReportDuplicate(Identifier identifier, int other) => _errors.Report(
        SyntaxErrorCode.Duplicate,
        identifier.Start,
        identifier.End,
        $"{Quoted.Name(identifier.Name)} is declared already and cannot be declared again",
        other,
        Math.Min(other + identifier.Name.Length, _source.Text.Length),
        "declared here");

    private enum BindingKind
    {
        /// <summary>Declared by somebody else.</summary>
        None,
        Var,
        Lexical,
        Parameter,
        Catch,
        CatchPattern,
    }
}
