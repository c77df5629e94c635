namespace Ringfence.Ecmascript.Scopes;

/// <summary>What opens a scope.</summary>
public enum ScopeKind
{
    /// <summary>A script.</summary>
    Global,

    /// <summary>A module.</summary>
    Module,

    /// <summary>
    /// A function, or a program parsed as the body of one: its parameters and, unless there is a <see cref="FunctionBody"/>, its variables.
    /// </summary>
    Function,

    /// <summary>
    /// The body of a function whose parameters hold expressions. Its variables are then apart from the parameters: a <c>var</c> with the name
    /// of a parameter is another variable, which begins with the value of the parameter.
    /// </summary>
    FunctionBody,

    /// <summary>The name of a function expression, visible only inside of it.</summary>
    FunctionName,

    /// <summary>A class: what it extends, and its members. Holds its name.</summary>
    Class,

    /// <summary>The initial value of a field, which runs like a method.</summary>
    ClassField,

    /// <summary><c>static { }</c> in a class, which runs like a method.</summary>
    StaticBlock,

    /// <summary>A block, or the function that stands as the body of an <c>if</c>.</summary>
    Block,

    /// <summary>The head of a <c>for</c> that declares with <c>let</c> or <c>const</c>; the body is inside.</summary>
    For,

    /// <summary>The cases of a <c>switch</c>.</summary>
    Switch,

    /// <summary>A <c>catch</c>: its parameter. The block is a scope inside.</summary>
    Catch,

    /// <summary>The body of a <c>with</c>: any name in it may mean a property of the object.</summary>
    With,
}
