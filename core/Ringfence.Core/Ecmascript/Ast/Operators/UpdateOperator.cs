namespace Ringfence.Ecmascript.Ast;

/// <summary>An operator that adds or takes one.</summary>
public enum UpdateOperator
{
    /// <summary><c>++</c>.</summary>
    Increment,

    /// <summary><c>--</c>.</summary>
    Decrement,
}
