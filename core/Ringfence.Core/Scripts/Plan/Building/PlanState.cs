namespace Ringfence.Scripts.Plan.Building;

/// <summary>How far the cost of a function is known.</summary>
internal enum PlanState
{
    New,
    Open,
    Done,
}
