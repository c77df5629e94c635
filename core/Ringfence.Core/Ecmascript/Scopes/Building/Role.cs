namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>What a node is to the one above it, where that matters.</summary>
internal enum Role : byte
{
    /// <summary>A value or a statement.</summary>
    Plain,

    /// <summary>What is called.</summary>
    Callee,

    /// <summary>What is constructed.</summary>
    Constructor,

    /// <summary>The operand of <c>typeof</c>.</summary>
    Typeof,

    /// <summary>The operand of <c>delete</c>.</summary>
    Delete,

    /// <summary>The operand of <c>++</c> or <c>--</c>.</summary>
    Update,

    /// <summary>The local name of an export.</summary>
    Export,

    /// <summary>A declaration behind <c>export</c>.</summary>
    Exported,

    /// <summary>A part of an object or array pattern.</summary>
    Element,

    /// <summary>The body of a function.</summary>
    Body,

    /// <summary>The body of an <c>if</c> or <c>else</c>.</summary>
    Branch,

    /// <summary>The function of a method.</summary>
    Method,
}
