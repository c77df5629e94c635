namespace Ringfence.Findings;

/// <summary>The rules of this build of Ringfence as a whole.</summary>
public static class RuleSet
{
    /// <summary>
    /// Grows by one whenever a rule of scripts or plugins accepts less than before: a seal that an older rule set wrote does not vouch
    /// for a newer one.
    /// </summary>
    public const int Version = 2;
}
