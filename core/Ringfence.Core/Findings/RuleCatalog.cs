using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Scripts.Files;
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
        PreScanRules.All.Concat(ScriptRules.All).Concat(RegExpRules.All).Concat(ScoreRules.All).Concat(ScriptFileRules.All)
            .Concat(PluginRules.All).Concat(PolicyRules.All).Concat(ProjectRules.All).Concat(SecretRules.All)
            .OrderBy(rule => rule.Id.Value, StringComparer.Ordinal).ToArray());
}
