using Ringfence.Findings;

namespace Ringfence.Scripts.Score;

/// <summary>The rules about the score of a script.</summary>
public static class ScoreRules
{
    /// <summary>The score reaches the threshold of the policy for refusing.</summary>
    public static readonly Rule Blocks = new(
        "RF4060", "Script scores too high to run", Severity.Error, RuleCategory.Security,
        "What the script does with data looks like taking it where it does not belong: each signal of the score names the place.", 200);

    /// <summary>The score reaches the threshold of the policy for warning.</summary>
    public static readonly Rule Warns = new(
        "RF4061", "Script scores high enough to be looked at", Severity.Warning, RuleCategory.Security,
        "What the script does with data may be meant, or may take it where it does not belong: a person should look.", 200);

    /// <summary>All rules of this class.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly<Rule>([Blocks, Warns]);
}
