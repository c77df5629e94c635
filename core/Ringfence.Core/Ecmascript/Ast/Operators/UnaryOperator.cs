namespace Ringfence.Ecmascript.Ast;

/// <summary>An operator before its operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>!</c>.</summary>
    Not,

    /// <summary><c>~</c>.</summary>
    BitwiseNot,

    /// <summary><c>typeof</c>.</summary>
    TypeOf,

    /// <summary><c>void</c>.</summary>
    Void,

    /// <summary><c>delete</c>.</summary>
    Delete,
}
