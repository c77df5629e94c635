using Ringfence.Ecmascript.Ast;
using Ringfence.Wording;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Parser
{
    private ClassDeclaration ParseClassStatement(StatementPlace place)
    {
        if (place != StatementPlace.List)
        {
            ReportToken(SyntaxErrorCode.Misplaced, "A class may not be the body of another statement: put it in braces");
        }

        return ParseClassDeclaration(mayBeNameless: false);
    }

    private ClassDeclaration ParseClassDeclaration(bool mayBeNameless)
    {
        int start = Start;
        Next();
        Context context = _function.Context;
        _function.Context |= Context.Strict;
        Identifier? id = mayBeNameless && Type is TokenType.Extends or TokenType.LeftBrace ? null : ParseBindingName(BindingKind.Lexical);
        (Expression? heritage, ClassBody body) = ParseClassTail();
        _function.Context = context;
        return Made(new ClassDeclaration(start, PreviousEnd, id, heritage, body));
    }

    private ClassExpression ParseClassExpression()
    {
        int start = Start;
        Next();
        Context context = _function.Context;
        _function.Context |= Context.Strict;
        Identifier? id = Type is TokenType.Extends or TokenType.LeftBrace ? null : ParseBindingName(BindingKind.None);
        (Expression? heritage, ClassBody body) = ParseClassTail();
        _function.Context = context;
        return Made(new ClassExpression(start, PreviousEnd, id, heritage, body));
    }

    private (Expression? Heritage, ClassBody Body) ParseClassTail()
    {
        PrivateNames privates = new();
        Expression? heritage = null;
        if (Type == TokenType.Extends)
        {
            Next();
            Enter();

            // Private names of the class are not declared yet in its heritage.
            heritage = ParseLeftHandSide();
            Leave();
        }

        int start = Start;
        Expect(TokenType.LeftBrace);
        Enter();
        _classes.Add(privates);
        Context context = _function.Context;
        _function.Context |= Context.In;
        int mark = _pendingCount;
        int constructor = -1;
        while (Type is not (TokenType.RightBrace or TokenType.EndOfFile))
        {
            if (Type == TokenType.Semicolon) Next();
            else Push(ParseMember(heritage is not null, ref constructor));
        }

        _function.Context = context;
        ExpectClose(TokenType.RightBrace, start);
        Leave();
        _classes.RemoveAt(_classes.Count - 1);
        foreach (KeyValuePair<string, int> use in privates.Undeclared()) UsePrivateName(use.Key, use.Value);
        return (heritage, Made(new ClassBody(start, PreviousEnd, Pop<Node>(mark))));
    }

    private Node ParseMember(bool isDerived, ref int constructor)
    {
        MemberHead head = new() { Start = Start };
        Expression? key = null;
        if (Type == TokenType.Static)
        {
            Identifier word = ParseIdentifierName();
            if (Type == TokenType.LeftBrace) return ParseStaticBlock(head.Start);
            if (BeginsMemberName() || Type == TokenType.Multiply) head.IsStatic = true;
            else key = word;
        }

        if (key is null && Type == TokenType.Async)
        {
            Identifier word = ParseIdentifierName();
            if ((BeginsMemberName() || Type == TokenType.Multiply) && !_scanner.NewlineBefore) head.IsAsync = true;
            else key = word;
        }

        if (key is null && Type == TokenType.Multiply)
        {
            Next();
            head.IsGenerator = true;
        }

        if (key is null && !head.IsAsync && !head.IsGenerator && Type is TokenType.Get or TokenType.Set)
        {
            MethodForm form = Type == TokenType.Get ? MethodForm.Getter : MethodForm.Setter;
            Identifier word = ParseIdentifierName();
            if (BeginsMemberName()) head.Form = form;
            else key = word;
        }

        bool computed = false;
        key ??= ParseMemberKey(out computed);
        head.Computed = computed;
        return Type == TokenType.LeftParen || head.Form != MethodForm.Method || head.IsAsync || head.IsGenerator
            ? ParseMethodMember(head, key, isDerived, ref constructor)
            : ParseField(head, key);
    }

    private bool BeginsMemberName() =>
        BeginsPropertyName() || Type == TokenType.PrivateName;

    private Expression ParseMemberKey(out bool computed)
    {
        computed = false;
        return Type == TokenType.PrivateName ? ParsePrivateName() : ParsePropertyKey(out computed);
    }

    private PrivateIdentifier ParsePrivateName()
    {
        PrivateIdentifier name = Made(new PrivateIdentifier(Start, _scanner.End, _names[_scanner.Name]));
        Next();
        return name;
    }

    private MethodDefinition ParseMethodMember(MemberHead head, Expression key, bool isDerived, ref int constructor)
    {
        bool isConstructor = !head.IsStatic && IsNamed(head, key, "constructor");
        if (isConstructor)
        {
            if (head.Form != MethodForm.Method || head.IsAsync || head.IsGenerator)
            {
                Report(
                    SyntaxErrorCode.InvalidMember,
                    key,
                    "The constructor of a class is a plain method: no getter, setter, generator or async method");
            }
            else if (constructor >= 0)
            {
                _errors.Report(
                    SyntaxErrorCode.InvalidMember,
                    key.Start,
                    key.End,
                    "A class has one constructor only",
                    constructor,
                    constructor + "constructor".Length,
                    "the first one");
            }

            constructor = key.Start;
        }

        CheckMemberName(head, key);
        DeclarePrivate(head, key);
        FunctionExpression value = ParseMethod(head.Form, head.IsAsync, head.IsGenerator, isConstructor && isDerived);
        MethodKind kind = head.Form switch
        {
            MethodForm.Getter => MethodKind.Get,
            MethodForm.Setter => MethodKind.Set,
            _ => isConstructor ? MethodKind.Constructor : MethodKind.Method,
        };
        return Made(new MethodDefinition(head.Start, PreviousEnd, key, value, kind, head.Computed, head.IsStatic));
    }

    private PropertyDefinition ParseField(MemberHead head, Expression key)
    {
        if (IsNamed(head, key, "constructor")) Report(SyntaxErrorCode.InvalidMember, key, "A field cannot be named `constructor`");
        CheckMemberName(head, key);
        DeclarePrivate(head, key);
        Expression? value = null;
        if (Type == TokenType.Assign)
        {
            FunctionState outer = BeginClassCode(Context.None);
            _declarations.Enter(Start, isFunction: true);
            Next();
            value = ParseInitializer();
            EndFunction(outer);
        }

        Semicolon();
        return Made(new PropertyDefinition(head.Start, PreviousEnd, key, value, head.Computed, head.IsStatic));
    }

    private StaticBlock ParseStaticBlock(int start)
    {
        int open = Start;
        Enter();
        FunctionState outer = BeginClassCode(Context.StaticBlock);
        _declarations.Enter(open, isFunction: true, hasFunctionVariables: true);
        Next();
        int mark = _pendingCount;
        while (Type is not (TokenType.RightBrace or TokenType.EndOfFile)) Push(ParseStatement(StatementPlace.List));
        EndFunction(outer);
        ExpectClose(TokenType.RightBrace, open);
        Leave();
        return Made(new StaticBlock(start, PreviousEnd, Pop<Statement>(mark)));
    }

    /// <summary>Code that runs as a method of the class does, and has no parameters and no <c>return</c>.</summary>
    private FunctionState BeginClassCode(Context extra)
    {
        FunctionState outer = _function;
        Context context = (outer.Context & Context.Module) | Context.Strict | Context.In | Context.Function
            | Context.SuperProperty | Context.NewTarget | Context.NoArguments | extra;
        _function = new FunctionState { Context = context, FirstLabel = _labels.Count };
        return outer;
    }

    private void CheckMemberName(in MemberHead head, Expression key)
    {
        if (key is PrivateIdentifier { Name: "constructor" })
        {
            Report(SyntaxErrorCode.InvalidMember, key, "A private name cannot be `#constructor`");
        }

        if (head.IsStatic && IsNamed(head, key, "prototype"))
        {
            Report(SyntaxErrorCode.InvalidMember, key, "A static member cannot be named `prototype`");
        }

    }

    private void DeclarePrivate(in MemberHead head, Expression key)
    {
        if (key is not PrivateIdentifier name) return;
        int other = _classes[_classes.Count - 1].Declare(
            name.Name, name.Start, head.Form == MethodForm.Getter, head.Form == MethodForm.Setter, head.IsStatic);
        if (other < 0) return;
        _errors.Report(
            SyntaxErrorCode.Duplicate,
            name.Start,
            name.End,
            $"The private name {Quoted.Name("#" + name.Name)} is declared twice",
            other,
            other + name.Name.Length + 1, "declared here");
    }

    private static bool IsNamed(in MemberHead head, Expression key, string name) => !head.Computed && key switch
    {
        Identifier identifier => identifier.Name == name,
        StringLiteral literal => literal.Value == name,
        _ => false,
    };

    private struct MemberHead
    {
        internal int Start;
        internal bool IsStatic;
        internal bool IsAsync;
        internal bool IsGenerator;
        internal bool Computed;
        internal MethodForm Form;
    }
}
