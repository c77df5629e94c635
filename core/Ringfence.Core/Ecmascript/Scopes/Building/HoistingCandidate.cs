namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>A function of a block, until it is known whether it is a variable of the function around as well.</summary>
internal struct HoistingCandidate
{
    internal Variable Function;

    /// <summary>The candidate of the same name before it; -1 for none.</summary>
    internal int Below;

    /// <summary>A block in between declares the name: <c>var</c> in place of the function would be an error.</summary>
    internal bool IsBlocked;
}
