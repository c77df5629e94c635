namespace Ringfence.Policy;

/// <summary>How much a script or plugin is trusted: picks the default of every limit. The order is from least to most trust.</summary>
public enum ProtectionLevel
{
    /// <summary>Code from strangers. What applies when nothing is said.</summary>
    Strict,

    /// <summary>Code from customers who are known.</summary>
    Secure,

    /// <summary>Code from partners.</summary>
    Standard,

    /// <summary>Code of one's own organisation.</summary>
    Permissive,
}
