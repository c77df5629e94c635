namespace Ringfence.Ecmascript.Ast;

/// <summary>What a method is.</summary>
public enum MethodKind
{
    /// <summary>A method.</summary>
    Method,

    /// <summary>The constructor.</summary>
    Constructor,

    /// <summary>A getter.</summary>
    Get,

    /// <summary>A setter.</summary>
    Set,
}
