namespace Ringfence.Scripts.Plan;

/// <summary>What a value of a plan is.</summary>
public enum PlanValueKind
{
    /// <summary>Not known before the script runs.</summary>
    Unknown,

    /// <summary>Null or undefined.</summary>
    Null,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list.</summary>
    Array,

    /// <summary>An object.</summary>
    Map,
}
