using Ringfence.Findings;
using Ringfence.Scripts.RegExps;

namespace Ringfence.Scripts;

/// <summary>How the presets grade rules that do not come to all of them as they are.</summary>
internal static class ScriptPresetGrades
{
    private const Severity Error = Severity.Error;
    private const Severity Warning = Severity.Warning;
    private const Severity Info = Severity.Info;

    private static readonly (Rule Rule, Severity? AgentScript, Severity? Strict, Severity? Secure, Severity? Standard,
        Severity? Permissive)[] Rows =
    [
        (ScriptRules.WithStatement, Error, Error, Error, Error, Warning),
        (ScriptRules.HostGlobal, Error, Error, Error, Error, Warning),
        (ScriptRules.UnknownGlobal, Error, Error, Error, null, null),
        (ScriptRules.GlobalObject, Error, Error, Error, Warning, null),
        (ScriptRules.PrototypeReach, Error, Error, Error, Warning, null),
        (ScriptRules.Reflection, Error, Error, Warning, null, null),
        (ScriptRules.ReservedName, Error, Error, Error, Warning, Warning),
        (ScriptRules.UnknownKey, null, Warning, null, null, null),
        (ScriptRules.NotInLanguage, Error, null, null, null, null),
        (ScriptRules.JsonCallback, null, Error, Warning, null, null),
        (ScriptRules.DynamicToolName, Error, Error, Warning, null, null),
        (ScriptRules.AsynchronousCode, null, Error, null, null, null),
        // A pattern proved exponential helps nobody anywhere. AgentScript matches in time that grows in step with the text, whatever the pattern,
        // so it does without the rest.
        (RegExpRules.Exponential, Error, Error, Error, Error, Warning),
        (RegExpRules.Polynomial, null, Warning, Warning, Warning, Info),
        (RegExpRules.SlowSearch, null, Info, Info, null, null),
        // What could not be looked at may be exponential.
        (RegExpRules.Undecided, null, Error, Warning, Info, null),
        (RegExpRules.Unseen, null, Warning, null, null, null),
    ];

    internal static IReadOnlyDictionary<string, Severity?> Of(ScriptPreset preset) => Rows.ToDictionary(
        row => row.Rule.Id.Value,
        row => preset switch
        {
            ScriptPreset.AgentScript => row.AgentScript,
            ScriptPreset.Strict => row.Strict,
            ScriptPreset.Secure => row.Secure,
            ScriptPreset.Standard => row.Standard,
            _ => row.Permissive,
        },
        StringComparer.Ordinal);
}
