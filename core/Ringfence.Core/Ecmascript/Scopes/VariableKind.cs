namespace Ringfence.Ecmascript.Scopes;

/// <summary>How a variable is declared.</summary>
public enum VariableKind
{
    /// <summary><c>var</c>.</summary>
    Var,

    /// <summary><c>let</c>.</summary>
    Let,

    /// <summary><c>const</c>.</summary>
    Const,

    /// <summary>A class declaration, seen from outside the class.</summary>
    Class,

    /// <summary>A function declaration.</summary>
    Function,

    /// <summary>The <c>var</c> that sloppy code gets from a function declared in a block (B.3.2 of the specification).</summary>
    HoistedFunction,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>The parameter of a <c>catch</c>.</summary>
    CatchParameter,

    /// <summary>An import.</summary>
    Import,

    /// <summary>The name of a function expression, seen from inside of it. It cannot be assigned to.</summary>
    FunctionName,

    /// <summary>The name of a class, seen from inside of it. It cannot be assigned to.</summary>
    ClassName,

    /// <summary>
    /// The <c>arguments</c> of a function. It exists only where something mentions it; <c>var arguments</c> declares the very same.
    /// </summary>
    Arguments,
}
