namespace Ringfence.Ecmascript.Ast;

/// <summary>An operator that may leave its right operand alone.</summary>
public enum LogicalOperator
{
    /// <summary><c>&amp;&amp;</c>.</summary>
    And,

    /// <summary><c>||</c>.</summary>
    Or,

    /// <summary><c>??</c>.</summary>
    Coalesce,
}
