namespace Ringfence.Ecmascript.Parsing;

/// <summary>What a token is, as finely as the parser wants to know.</summary>
internal enum TokenType : byte
{
    // The end of the text and what has a value.
    EndOfFile, Number, BigInt, String, Template, RegExp, PrivateName,

    // Words that are reserved, written with an escape: no keyword, and no name of a variable either.
    EscapedKeyword,

    // Names. Words that are keywords in some places only have types of their own when they are written without an escape.
    Identifier, Async, Await, Yield, Let, Static, Of, Get, Set, As, From, Target, Meta, Eval, Arguments, Implements, Interface, Package,
    Private, Protected, Public,

    // Keywords that are no operators.
    Break, Case, Catch, Class, Const, Continue, Debugger, Default, Delete, Do, Else, Enum, Export, Extends, False, Finally, For, Function,
    If, Import, New, Null, Return, Super, Switch, This, Throw, True, Try, TypeOf, Var, Void, While, With,

    // Punctuation.
    LeftBrace, RightBrace, LeftParen, RightParen, LeftBracket, RightBracket, Semicolon, Comma, Colon, Dot, QuestionDot, Question,
    Ellipsis, Arrow, Not, BitwiseNot, Increment, Decrement,

    // Assignment operators, in the order of AssignmentOperator.
    Assign, AddAssign, SubtractAssign, MultiplyAssign, DivideAssign, RemainderAssign, ExponentiateAssign, LeftShiftAssign,
    RightShiftAssign, UnsignedRightShiftAssign, BitwiseOrAssign, BitwiseXorAssign, BitwiseAndAssign, AndAssign, OrAssign, CoalesceAssign,

    // Binary operators, in the order of BinaryOperator.
    Equal, NotEqual, StrictEqual, StrictNotEqual, LessThan, LessThanOrEqual, GreaterThan, GreaterThanOrEqual, LeftShift, RightShift,
    UnsignedRightShift, Plus, Minus, Multiply, Divide, Remainder, Exponentiate, BitwiseOr, BitwiseXor, BitwiseAnd, In, InstanceOf,

    // Logical operators, in the order of LogicalOperator.
    And, Or, Coalesce,
}
