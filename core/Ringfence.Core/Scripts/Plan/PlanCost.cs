using Ringfence.Findings;

namespace Ringfence.Scripts.Plan;

/// <summary>What running something costs.</summary>
/// <param name="Iterations">Turns of loops and of callbacks that run for each element.</param>
/// <param name="ToolCalls">Calls of tools.</param>
/// <param name="UnboundedBy">Where the first loop, callback or recursion without a bound is; null when there is none.</param>
public readonly record struct PlanCost(PlanInterval Iterations, PlanInterval ToolCalls, TextRange? UnboundedBy)
{
    /// <summary>Nothing.</summary>
    public static PlanCost None { get; } = new(PlanInterval.Zero, PlanInterval.Zero, null);

    internal bool IsNone => Iterations.Max == 0 && ToolCalls.Max == 0;

    internal PlanCost Plus(PlanCost other) =>
        new(Iterations.Plus(other.Iterations), ToolCalls.Plus(other.ToolCalls), UnboundedBy ?? other.UnboundedBy);

    internal PlanCost Or(PlanCost other) =>
        new(Iterations.Or(other.Iterations), ToolCalls.Or(other.ToolCalls), UnboundedBy ?? other.UnboundedBy);

    internal PlanCost Maybe() => new(Iterations.Maybe(), ToolCalls.Maybe(), UnboundedBy);

    /// <summary>Once for each turn.</summary>
    internal PlanCost Times(PlanInterval turns, bool countsTurns, TextRange range)
    {
        PlanInterval iterations = countsTurns ? turns.Plus(Iterations.Times(turns)) : Iterations.Times(turns);
        PlanInterval calls = ToolCalls.Times(turns);
        bool isUnbounded = iterations.IsUnbounded || calls.IsUnbounded;
        return new(iterations, calls, UnboundedBy ?? (isUnbounded ? range : null));
    }
}
