namespace Ringfence.Scripts.Plan.Building;

/// <summary>Ways out of a block before its end.</summary>
[Flags]
internal enum PlanExits
{
    None = 0,
    Break = 1,
    Continue = 2,
    Return = 4,
}
