namespace Ringfence.Scripts.Plan.Flow;

/// <summary>How much of what a tool gave a value holds, least first.</summary>
internal enum FlowGrade
{
    None,
    Derived,
    Field,
    Plain,
    Collected,
    Record,
    Bulk,
}
