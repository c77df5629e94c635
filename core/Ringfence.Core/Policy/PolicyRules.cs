using Ringfence.Findings;

namespace Ringfence.Policy;

/// <summary>The rules about <c>ringfence.json</c> itself.</summary>
public static class PolicyRules
{
    /// <summary>The file is not JSON.</summary>
    public static readonly Rule Malformed = new(
        "RF9001", "Policy file is malformed", Severity.Error, RuleCategory.Configuration,
        "A policy that cannot be read protects nothing. Ringfence does not guess what was meant: the strict defaults apply and the "
        + "build fails.", 0);

    /// <summary>The file has a key nobody reads.</summary>
    public static readonly Rule UnknownKey = new(
        "RF9002", "Policy file has an unknown key", Severity.Error, RuleCategory.Configuration,
        "A limit under a misspelt name is no limit. Every key of the policy file must be one that Ringfence reads.", 0);

    /// <summary>A value is of the wrong type or out of range.</summary>
    public static readonly Rule InvalidValue = new(
        "RF9003", "Policy file has an invalid value", Severity.Error, RuleCategory.Configuration,
        "A limit of 0, of null or in the wrong form must not turn into no limit. Every value must be of its type and in its range.", 0);

    /// <summary>All rules of this class.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly<Rule>([Malformed, UnknownKey, InvalidValue]);
}
