namespace Ringfence.Scripts.Plan.Flow;

/// <summary>A variable or an expression, and what arrives there.</summary>
internal struct FlowPlace
{
    /// <summary>How many functions a place tells apart.</summary>
    internal const int MaxFunctions = 8;

    /// <summary>The functions of the script it may be; null for none.</summary>
    internal List<FlowFunction>? Functions;

    /// <summary>Whether it may be functions beyond those.</summary>
    internal bool HasMoreFunctions;

    /// <summary>Whether it may be the function that calls tools.</summary>
    internal bool IsToolFunction;

    internal bool IsWaiting;

    /// <summary>Where its labels are kept; 0 when it has none.</summary>
    internal int LabelsAt;

    /// <summary>The first edge out of it; -1 for none.</summary>
    internal int FirstEdge;

    /// <summary>The first use in a call; -1 for none.</summary>
    internal int FirstUse;
}
