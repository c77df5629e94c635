namespace Ringfence.Ecmascript.Parsing;

/// <summary>What the place in the text allows: the parameters of the specification's grammar, and what its early errors ask.</summary>
[Flags]
internal enum Context
{
    None = 0,
    Strict = 1 << 0,
    Module = 1 << 1,

    /// <summary><c>return</c> may stand here.</summary>
    Return = 1 << 2,

    /// <summary><c>yield</c> is an operator.</summary>
    Yield = 1 << 3,

    /// <summary><c>await</c> is an operator.</summary>
    Await = 1 << 4,

    /// <summary><c>in</c> is an operator: not in the head of a <c>for</c>.</summary>
    In = 1 << 5,

    SuperProperty = 1 << 6,
    SuperCall = 1 << 7,
    NewTarget = 1 << 8,

    /// <summary>In the initial value of a field or in a static block, where <c>arguments</c> has no meaning.</summary>
    NoArguments = 1 << 9,

    /// <summary>Directly in a static block, where <c>await</c> is no name.</summary>
    StaticBlock = 1 << 10,

    /// <summary>In a function of any kind, where a directive may make more than the whole text strict.</summary>
    Function = 1 << 11,
}
