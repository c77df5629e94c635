using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Scripts.PreScan;
using Ringfence.Scripts.RegExps;
using Ringfence.Scripts.Score;
using Ringfence.Secrets;

namespace Ringfence.Findings;

/// <summary>The rules that live in this assembly. Those about C# code live in the analyzers.</summary>
public static class RuleCatalog
{
    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly(
        PreScanRules.All.Concat(PluginRules.All).Concat(PolicyRules.All).Concat(ScriptRules.All).Concat(RegExpRules.All).Concat(SecretRules.All).Concat(ScoreRules.All)
            .OrderBy(rule => rule.Id.Value, StringComparer.Ordinal).ToArray());
}
