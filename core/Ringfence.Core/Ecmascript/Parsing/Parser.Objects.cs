using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Parsing;

internal sealed partial class Parser
{
    private ObjectExpression ParseObject()
    {
        int start = Start;
        Enter();
        Next();
        int mark = _pendingCount;
        Context context = _function.Context;
        _function.Context = context | Context.In;
        bool hasProto = false;
        while (Type != TokenType.RightBrace)
        {
            Push(Type == TokenType.Ellipsis ? ParseSpreadCover() : ParseProperty(ref hasProto));
            if (Type != TokenType.RightBrace) ExpectComma(TokenType.RightBrace, start);
        }

        _function.Context = context;
        Next();
        Leave();
        return Made(new ObjectExpression(start, PreviousEnd, Pop<Node>(mark)));
    }

    private Property ParseProperty(ref bool hasProto)
    {
        int start = Start;
        if (TokenTypes.IsName(Type) || Type == TokenType.EscapedKeyword)
        {
            if (IsShorthandAhead()) return ParseShorthand(start);
            if (Type is TokenType.Async or TokenType.Get or TokenType.Set) return ParseModified(start, ref hasProto);
        }
        else if (Type == TokenType.Multiply)
        {
            Next();
            Expression name = ParsePropertyKey(out bool isComputed);
            return ParseMethodProperty(start, name, isComputed, MethodForm.Method, isAsync: false, isGenerator: true);
        }

        int keyEnd = _scanner.End;
        bool mayBeProto = Type == TokenType.String
            ? _scanner.Escaped || keyEnd - start == ProtoName.Length + 2
            : TokenTypes.IsIdentifierName(Type);
        bool isKeyword = TokenTypes.IsKeyword(Type);
        Expression key = ParsePropertyKey(out bool computed);
        if (isKeyword && Type is TokenType.Comma or TokenType.RightBrace)
        {
            Report(
                SyntaxErrorCode.ReservedWord, key, $"`{((Identifier)key).Name}` is reserved and no variable, so it needs `:` and a value");
        }
        else if (Type != TokenType.LeftParen)
        {
            return ParseValue(start, key, computed, mayBeProto, ref hasProto);
        }
        else
        {
            return ParseMethodProperty(start, key, computed, MethodForm.Method, isAsync: false, isGenerator: false);
        }

        return Made(new Property(start, PreviousEnd, key, key, PropertyKind.Init, computed: false, method: false, shorthand: true));
    }

    private const string ProtoName = "__proto__";

    private Property ParseValue(int start, Expression key, bool computed, bool mayBeProto, ref bool hasProto)
    {
        if (Type != TokenType.Colon) throw FailExpected(computed || key is not Identifier ? "`:` or `(`" : "`:`, `(`, `,` or `}`");
        if (mayBeProto && !computed && (key is StringLiteral literal ? literal.Value : ((Identifier)key).Name) == ProtoName)
        {
            if (hasProto && _cover.DuplicateProto == 0) (_cover.DuplicateProto, _cover.DuplicateProtoEnd) = (start + 1, key.End);
            hasProto = true;
        }

        Next();
        Expression value = ParseAssignmentCover();
        return Made(new Property(start, PreviousEnd, key, value, PropertyKind.Init, computed, method: false, shorthand: false));
    }

    private Property ParseShorthand(int start)
    {
        Identifier name = ParseName();
        Node value = name;
        if (Type == TokenType.Assign)
        {
            if (_cover.Initializer == 0) _cover.Initializer = Start + 1;
            Next();
            Expression fallback = ParseInitializer();
            value = Made(new AssignmentPattern(start, PreviousEnd, name, fallback));
        }

        return Made(new Property(start, PreviousEnd, name, value, PropertyKind.Init, computed: false, method: false, shorthand: true));
    }

    /// <summary>A property that begins with <c>async</c>, <c>get</c> or <c>set</c>, which may be its name as well.</summary>
    private Property ParseModified(int start, ref bool hasProto)
    {
        TokenType modifier = Type;
        Identifier word = ParseIdentifierName();
        bool isGenerator = modifier == TokenType.Async && Type == TokenType.Multiply;
        bool modifies = isGenerator || BeginsPropertyName();
        if (!modifies)
        {
            return Type == TokenType.LeftParen
                ? ParseMethodProperty(start, word, computed: false, MethodForm.Method, isAsync: false, isGenerator: false)
                : ParseValue(start, word, computed: false, mayBeProto: false, ref hasProto);
        }

        if (modifier == TokenType.Async && _scanner.NewlineBefore) throw FailExpected("the name of the method on the line of `async`");
        if (isGenerator) Next();
        Expression key = ParsePropertyKey(out bool computed);
        MethodForm form = modifier switch
        {
            TokenType.Get => MethodForm.Getter,
            TokenType.Set => MethodForm.Setter,
            _ => MethodForm.Method,
        };
        return ParseMethodProperty(start, key, computed, form, modifier == TokenType.Async, isGenerator);
    }

    private bool BeginsPropertyName() =>
        TokenTypes.IsIdentifierName(Type) || Type is TokenType.String or TokenType.Number or TokenType.BigInt or TokenType.LeftBracket;

    private Property ParseMethodProperty(int start, Expression key, bool computed, MethodForm form, bool isAsync, bool isGenerator)
    {
        FunctionExpression value = ParseMethod(form, isAsync, isGenerator);
        PropertyKind kind = form switch
        {
            MethodForm.Getter => PropertyKind.Get,
            MethodForm.Setter => PropertyKind.Set,
            _ => PropertyKind.Init,
        };
        return Made(new Property(start, PreviousEnd, key, value, kind, computed, method: form == MethodForm.Method, shorthand: false));
    }

    private Expression ParsePropertyKey(out bool computed)
    {
        computed = false;
        switch (Type)
        {
            case TokenType.String: return ParseStringLiteral();
            case TokenType.Number: return ParseNumber();
            case TokenType.BigInt: return ParseBigInt();
            case TokenType.LeftBracket:
                computed = true;
                int open = Start;
                Enter();
                Next();
                Context context = _function.Context;
                _function.Context |= Context.In;
                Expression key = ParseAssignment();
                _function.Context = context;
                ExpectClose(TokenType.RightBracket, open);
                Leave();
                return key;
            case TokenType.PrivateName:
                throw Fail(SyntaxErrorCode.Misplaced, Start, _scanner.End, "Only a class has private names");
            default:
                return TokenTypes.IsIdentifierName(Type) ? ParseIdentifierName() : throw FailExpected("the name of a property");
        }
    }
}
