using Ringfence.Findings;

namespace Ringfence.Scripts;

/// <summary>The rules about scripts.</summary>
public static partial class ScriptRules
{
    /// <summary>The text is no valid script.</summary>
    public static readonly Rule SyntaxError = Error(
        "RF4020", "Script has a syntax error",
        "A text that is no script cannot be judged, and two engines may read it differently.", 0);

    /// <summary>All rules of this class.</summary>
    public static IReadOnlyList<Rule> All => Lists.All;

    private static Rule Warning(string id, string title, string description, int cwe) =>
        new(id, title, Severity.Warning, RuleCategory.Security, description, cwe);

    private static Rule Error(string id, string title, string description, int cwe) =>
        new(id, title, Severity.Error, RuleCategory.Security, description, cwe);

    // A class of its own: the fields of the other files of this class are set before its one is.
    private static class Lists
    {
        internal static readonly IReadOnlyList<Rule> All = Array.AsReadOnly<Rule>([SyntaxError, .. ReachRules(), .. FlowRules()]);
    }
}
