namespace Ringfence.Analyzers.Rules.Engines;

/// <summary>What using a member of the options does to the limits.</summary>
internal enum OptionEffect
{
    /// <summary>Sets the limits of the form, or lifts them when the value cannot mean a limit.</summary>
    Sets,

    /// <summary>Adds a constraint object; what it limits depends on its type.</summary>
    AddsConstraint,

    /// <summary>Takes away constraints that a predicate picks.</summary>
    RemovesConstraints,
}
