namespace Ringfence.Ecmascript.Ast;

/// <summary>The keyword of a declaration.</summary>
public enum VariableDeclarationKind
{
    /// <summary><c>var</c>.</summary>
    Var,

    /// <summary><c>let</c>.</summary>
    Let,

    /// <summary><c>const</c>.</summary>
    Const,
}
