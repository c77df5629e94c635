namespace Ringfence.Findings;

/// <summary>The categories of rules, named as .NET's own analyzers name theirs.</summary>
public static class RuleCategory
{
    /// <summary>Boundary violations: secrets, injection, engines, plugins.</summary>
    public const string Security = "Security";

    /// <summary>Ringfence's own configuration.</summary>
    public const string Configuration = "Configuration";
}
