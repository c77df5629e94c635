namespace Ringfence.Ecmascript.Scopes.Building;

/// <summary>A scope the walk stands in. Kept and used again for other scopes.</summary>
internal sealed class OpenScope
{
    internal Scope Scope { get; set; } = null!;

    internal List<Variable> Variables { get; } = [];

    /// <summary>How many functions of blocks might be hoisted when it was opened.</summary>
    internal int FirstCandidate { get; set; }

    /// <summary>In a <c>switch</c>, where the case ends that the walk stands in.</summary>
    internal int CaseEnd { get; set; }
}
