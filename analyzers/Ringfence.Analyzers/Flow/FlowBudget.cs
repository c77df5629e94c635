namespace Ringfence.Analyzers.Flow;

/// <summary>
/// What the analysis of one operation block may cost, counted in things that do not depend on the machine: a build must not depend on how
/// busy it is. When it is spent, the analysis gives up on that block alone.
/// </summary>
internal sealed class FlowBudget(
    int maxBlockVisits = FlowBudget.DefaultBlockVisits,
    int maxOperations = FlowBudget.DefaultOperations,
    int maxParts = FlowBudget.DefaultParts)
{
    internal const int DefaultBlockVisits = 20_000;
    internal const int DefaultOperations = 200_000;
    internal const int DefaultParts = 500_000;

    /// <summary>Basic blocks worked through, counting each time.</summary>
    internal int BlockVisits { get; private set; }

    /// <summary>Operations evaluated, counting each time.</summary>
    internal int Operations { get; private set; }

    /// <summary>Parts of values put together, counting each time.</summary>
    internal int Parts { get; private set; }

    /// <summary>Whether a limit was passed. It stays so.</summary>
    internal bool IsSpent { get; private set; }

    internal bool TryVisitBlock() => Check(++BlockVisits <= maxBlockVisits);

    internal bool TryOperation() => Check(++Operations <= maxOperations);

    internal void AddParts(int count) => Check((Parts += count) <= maxParts);

    /// <summary>Declares the budget spent, because something was met that the analysis cannot bound otherwise.</summary>
    internal void GiveUp() => IsSpent = true;

    private bool Check(bool within)
    {
        IsSpent |= !within;
        return !IsSpent;
    }
}
