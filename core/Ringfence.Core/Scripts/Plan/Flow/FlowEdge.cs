namespace Ringfence.Scripts.Plan.Flow;

/// <summary>A way data takes. Edges out of one place are chained.</summary>
internal struct FlowEdge
{
    internal int To;
    internal int Next;
    /// <summary>The name of the member that is taken, where one is.</summary>
    internal string? Name;

    internal FlowKind Kind;

    /// <summary>The number of the bit, from 1, that data gets on this way, if there is data: a sensitive field. 0 for none.</summary>
    internal byte Adds;
}
