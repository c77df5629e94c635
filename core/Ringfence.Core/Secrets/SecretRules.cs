using Ringfence.Findings;

namespace Ringfence.Secrets;

/// <summary>The rules about secrets that the build finds outside of C# code, and about the list of accepted ones.</summary>
public static class SecretRules
{
    /// <summary>An entry of the list of accepted secrets is past its date.</summary>
    public static readonly Rule AcceptanceExpired = new(
        "RF1090", "Accepted secret is past its date", Severity.Warning, RuleCategory.Security,
        "A secret was accepted until a day, so that somebody looks again. The day has passed: the secret is reported like any other until it is gone "
        + "or the entry gets a new date.", 798);

    /// <summary>An entry of the list of accepted secrets accepts nothing.</summary>
    public static readonly Rule AcceptanceUnused = new(
        "RF1091", "Accepted secret is no longer there", Severity.Warning, RuleCategory.Security,
        "An entry that accepts nothing any more would silently accept the same secret when it comes back. Entries go with the secrets they accept.", 798);

    /// <summary>All rules of this class.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly<Rule>([AcceptanceExpired, AcceptanceUnused]);
}
