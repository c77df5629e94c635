namespace Ringfence.Findings;

/// <summary>What a finding promises.</summary>
public enum Severity
{
    /// <summary>Good advice.</summary>
    Info,

    /// <summary>No known false positive, and nearly everyone will fix it.</summary>
    Warning,

    /// <summary>Wrong beyond doubt, or declared blocking by the policy.</summary>
    Error,
}
