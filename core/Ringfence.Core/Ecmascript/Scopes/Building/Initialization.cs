namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>When a variable gets its first value.</summary>
internal struct Initialization
{
    /// <summary>What stands before this offset runs before it.</summary>
    internal int Point;

    /// <summary>The pattern it stands in, whose right sides run before it, too.</summary>
    internal PatternContext? Context;

    /// <summary>In a <c>switch</c>, where its case ends: a later case may be entered without it.</summary>
    internal int CaseEnd;
}
