namespace Ringfence.Ecmascript.Ast;

/// <summary>What a text is parsed as.</summary>
public enum SourceType
{
    /// <summary>A script.</summary>
    Script,

    /// <summary>A module: strict, with imports and exports, and <c>await</c> at the top level.</summary>
    Module,

    /// <summary>The body of a function: <c>return</c> and <c>new.target</c> are allowed at the top level.</summary>
    FunctionBody,
}
