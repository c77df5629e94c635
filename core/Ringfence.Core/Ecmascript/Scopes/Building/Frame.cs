using Ringfence.Ecmascript.Ast;

namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>A node the walk stands in.</summary>
internal struct Frame
{
    internal Node Node;
    internal NodeType Type;

    /// <summary>The next child to go to, and how many there are.</summary>
    internal int Next;
    internal int Count;

    internal Role Role;

    /// <summary>How many scopes were open, and how many loops of the function around, before it.</summary>
    internal int ScopeDepth;
    internal int LoopDepth;

    /// <summary>In a pattern: what its names are.</summary>
    internal PatternContext? Context;
}
