namespace Ringfence.Ecmascript.Ast;

/// <summary>An assignment operator.</summary>
public enum AssignmentOperator
{
    /// <summary><c>=</c>.</summary>
    Assign,

    /// <summary><c>+=</c>.</summary>
    Add,

    /// <summary><c>-=</c>.</summary>
    Subtract,

    /// <summary><c>*=</c>.</summary>
    Multiply,

    /// <summary><c>/=</c>.</summary>
    Divide,

    /// <summary><c>%=</c>.</summary>
    Remainder,

    /// <summary><c>**=</c>.</summary>
    Exponentiate,

    /// <summary><c>&lt;&lt;=</c>.</summary>
    LeftShift,

    /// <summary><c>&gt;&gt;=</c>.</summary>
    RightShift,

    /// <summary><c>&gt;&gt;&gt;=</c>.</summary>
    UnsignedRightShift,

    /// <summary><c>|=</c>.</summary>
    BitwiseOr,

    /// <summary><c>^=</c>.</summary>
    BitwiseXor,

    /// <summary><c>&amp;=</c>.</summary>
    BitwiseAnd,

    /// <summary><c>&amp;&amp;=</c>.</summary>
    And,

    /// <summary><c>||=</c>.</summary>
    Or,

    /// <summary><c>??=</c>.</summary>
    Coalesce,
}
