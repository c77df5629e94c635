namespace Ringfence.Ecmascript.Parsing;

/// <summary>What follows from the type of a token.</summary>
internal static class TokenTypes
{
    internal const int RelationalPrecedence = 8;
    internal const int ExponentPrecedence = 12;

    // By the type from Equal on; 0 would be no operator.
    private static readonly byte[] Precedences =
    [
        7, 7, 7, 7, 8, 8, 8, 8, 9, 9, 9, 10, 10, 11, 11, 11, 12, 4, 5, 6, 8, 8, 3, 2, 1,
    ];

    private static readonly string?[] Texts = MakeTexts();

    /// <summary>Whether the token may be the name of a variable somewhere.</summary>
    internal static bool IsName(TokenType type) => type is >= TokenType.Identifier and <= TokenType.Public;

    /// <summary>Whether the token may be the name of a property.</summary>
    internal static bool IsIdentifierName(TokenType type) =>
        type is >= TokenType.EscapedKeyword and <= TokenType.With or TokenType.In or TokenType.InstanceOf;

    internal static bool IsKeyword(TokenType type) => type is >= TokenType.Break and <= TokenType.With or TokenType.In or TokenType.InstanceOf;

    internal static bool IsAssignment(TokenType type) => type is >= TokenType.Assign and <= TokenType.CoalesceAssign;

    internal static bool IsLogical(TokenType type) => type >= TokenType.And;

    /// <summary>How tightly a binary operator binds; 0 when it is none.</summary>
    internal static int Precedence(TokenType type) => type < TokenType.Equal ? 0 : Precedences[type - TokenType.Equal];

    /// <summary>How the token is written, when there is only one way.</summary>
    internal static string? Text(TokenType type) => Texts[(int)type];

    private static string?[] MakeTexts()
    {
        string?[] texts = new string?[(int)TokenType.Coalesce + 1];
        (TokenType, string)[] spellings =
        [
            (TokenType.Async, "async"), (TokenType.Await, "await"), (TokenType.Yield, "yield"), (TokenType.Let, "let"),
            (TokenType.Static, "static"), (TokenType.Of, "of"), (TokenType.Get, "get"), (TokenType.Set, "set"), (TokenType.As, "as"),
            (TokenType.From, "from"), (TokenType.Target, "target"), (TokenType.Meta, "meta"), (TokenType.Eval, "eval"),
            (TokenType.Arguments, "arguments"), (TokenType.Implements, "implements"), (TokenType.Interface, "interface"),
            (TokenType.Package, "package"), (TokenType.Private, "private"), (TokenType.Protected, "protected"),
            (TokenType.Public, "public"), (TokenType.Break, "break"), (TokenType.Case, "case"), (TokenType.Catch, "catch"),
            (TokenType.Class, "class"), (TokenType.Const, "const"), (TokenType.Continue, "continue"), (TokenType.Debugger, "debugger"),
            (TokenType.Default, "default"), (TokenType.Delete, "delete"), (TokenType.Do, "do"), (TokenType.Else, "else"),
            (TokenType.Enum, "enum"), (TokenType.Export, "export"), (TokenType.Extends, "extends"), (TokenType.False, "false"),
            (TokenType.Finally, "finally"), (TokenType.For, "for"), (TokenType.Function, "function"), (TokenType.If, "if"),
            (TokenType.Import, "import"), (TokenType.New, "new"), (TokenType.Null, "null"), (TokenType.Return, "return"),
            (TokenType.Super, "super"), (TokenType.Switch, "switch"), (TokenType.This, "this"), (TokenType.Throw, "throw"),
            (TokenType.True, "true"), (TokenType.Try, "try"), (TokenType.TypeOf, "typeof"), (TokenType.Var, "var"),
            (TokenType.Void, "void"), (TokenType.While, "while"), (TokenType.With, "with"), (TokenType.LeftBrace, "{"),
            (TokenType.RightBrace, "}"), (TokenType.LeftParen, "("), (TokenType.RightParen, ")"), (TokenType.LeftBracket, "["),
            (TokenType.RightBracket, "]"), (TokenType.Semicolon, ";"), (TokenType.Comma, ","), (TokenType.Colon, ":"),
            (TokenType.Dot, "."), (TokenType.QuestionDot, "?."), (TokenType.Question, "?"), (TokenType.Ellipsis, "..."),
            (TokenType.Arrow, "=>"), (TokenType.Not, "!"), (TokenType.BitwiseNot, "~"), (TokenType.Increment, "++"),
            (TokenType.Decrement, "--"), (TokenType.Assign, "="), (TokenType.AddAssign, "+="), (TokenType.SubtractAssign, "-="),
            (TokenType.MultiplyAssign, "*="), (TokenType.DivideAssign, "/="), (TokenType.RemainderAssign, "%="),
            (TokenType.ExponentiateAssign, "**="), (TokenType.LeftShiftAssign, "<<="), (TokenType.RightShiftAssign, ">>="),
            (TokenType.UnsignedRightShiftAssign, ">>>="), (TokenType.BitwiseOrAssign, "|="), (TokenType.BitwiseXorAssign, "^="),
            (TokenType.BitwiseAndAssign, "&="), (TokenType.AndAssign, "&&="), (TokenType.OrAssign, "||="),
            (TokenType.CoalesceAssign, "??="), (TokenType.Equal, "=="), (TokenType.NotEqual, "!="), (TokenType.StrictEqual, "==="),
            (TokenType.StrictNotEqual, "!=="), (TokenType.LessThan, "<"), (TokenType.LessThanOrEqual, "<="), (TokenType.GreaterThan, ">"),
            (TokenType.GreaterThanOrEqual, ">="), (TokenType.LeftShift, "<<"), (TokenType.RightShift, ">>"),
            (TokenType.UnsignedRightShift, ">>>"), (TokenType.Plus, "+"), (TokenType.Minus, "-"), (TokenType.Multiply, "*"),
            (TokenType.Divide, "/"), (TokenType.Remainder, "%"), (TokenType.Exponentiate, "**"), (TokenType.BitwiseOr, "|"),
            (TokenType.BitwiseXor, "^"), (TokenType.BitwiseAnd, "&"), (TokenType.In, "in"), (TokenType.InstanceOf, "instanceof"),
            (TokenType.And, "&&"), (TokenType.Or, "||"), (TokenType.Coalesce, "??"),
        ];
        foreach ((TokenType type, string text) in spellings) texts[(int)type] = text;
        return texts;
    }
}
