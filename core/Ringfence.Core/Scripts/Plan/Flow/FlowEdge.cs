namespace Ringfence.Scripts.Plan.Flow;

/// <summary>A way data takes. Edges out of one place are chained.</summary>
internal struct FlowEdge
{
    internal int To;
    internal int Next;
    internal FlowKind Kind;

    /// <summary>The name of the member that is taken, where one is.</summary>
    internal string? Name;

    /// <summary>The bit that data gets on this way, if there is data: a sensitive field.</summary>
    internal ulong Adds;
}
