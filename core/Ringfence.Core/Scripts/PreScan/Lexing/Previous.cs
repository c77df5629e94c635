namespace Ringfence.Scripts.PreScan.Lexing;

/// <summary>What the previous token was, as far as it decides what a slash or a brace is.</summary>
internal enum Previous
{
    /// <summary>Nothing, or the end of a statement or block: a statement may begin.</summary>
    Start,

    /// <summary>An operator or an opening bracket: an expression follows.</summary>
    Operator,

    /// <summary>An arrow: a body follows.</summary>
    Arrow,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>The head of <c>if</c>, <c>while</c>, <c>for</c> or <c>with</c>: a statement follows.</summary>
    Head,

    /// <summary>A dot or <c>#</c>: a name follows.</summary>
    Dot,

    /// <summary>A word that may be a keyword.</summary>
    Word,

    /// <summary>The end of an expression.</summary>
    Operand,
}
