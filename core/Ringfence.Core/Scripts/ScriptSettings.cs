using System.Runtime.CompilerServices;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts.Plan.Flow;
using Ringfence.Scripts.RegExps;
using Ringfence.Scripts.Rules;

namespace Ringfence.Scripts;

/// <summary>Policy and preset, resolved. Immutable: one serves all scripts of a policy.</summary>
internal sealed class ScriptSettings
{
    private static readonly ConditionalWeakTable<RingfencePolicy, ScriptSettings?[]> Known = new();
    private readonly HashSet<string> _globals;
    private readonly HashSet<string> _disallowed;

    private ScriptSettings(RingfencePolicy policy, ScriptPreset preset)
    {
        Policy = policy;
        Preset = preset;
        Definition = ScriptPresetTable.Of(preset);
        _globals = new HashSet<string>(Definition.Globals, StringComparer.Ordinal);
        _globals.UnionWith(policy.Scripts.Globals);
        _globals.Add(policy.Scripts.ToolFunction);
        _disallowed = new HashSet<string>(Definition.Disallowed, StringComparer.Ordinal);
        _disallowed.ExceptWith(policy.Scripts.Globals);
        _disallowed.UnionWith(policy.Scripts.Disallowed);
        IScriptRule[] rules = [.. RuleTable.All.Where(look => look.Rules.Any(rule => SeverityOf(rule) is not null))];
        RulesOfProgram = rules.Where(static look => look.Nodes.Count == 0).ToArray();
        RulesByType = RuleTable.Group(rules);
        NameRules = new NameRules(this, RulesByType);
        Words = new ToolWords(policy.Scripts.ScoreWords);
        AsksForSlowRegExps = RegExpRules.OfTime.Any(rule => SeverityOf(rule) is not null);
    }

    /// <summary>The settings of a policy, made once.</summary>
    internal static ScriptSettings Of(RingfencePolicy policy, ScriptPreset preset)
    {
        ScriptSettings?[] known = Known.GetValue(policy, static _ => new ScriptSettings?[(int)ScriptPreset.Permissive + 1]);
        return known[(int)preset] ??= new ScriptSettings(policy, preset);
    }

    internal RingfencePolicy Policy { get; }

    internal ScriptPreset Preset { get; }

    internal ScriptPresetDefinition Definition { get; }

    internal ScriptPolicy Scripts => Policy.Scripts;

    /// <summary>The rules about programs as a whole of which one at least is on.</summary>
    internal IScriptRule[] RulesOfProgram { get; }

    /// <summary>The rules about nodes of which one at least is on, by the type of the node.</summary>
    internal IScriptRule[]?[] RulesByType { get; }

    /// <summary>Whether a rule about the time of regular expressions is on.</summary>
    internal bool AsksForSlowRegExps { get; }

    /// <summary>The rules about identifiers and members, by the name.</summary>
    internal NameRules NameRules { get; }

    /// <summary>Reads names by the words of the policy.</summary>
    internal ToolWords Words { get; }

    /// <summary>Whether the preset has a closed list of names that scripts may use.</summary>
    internal bool HasClosedGlobals => Definition.HasClosedGlobals;

    /// <summary>Whether a free name is one that the preset, the policy or the host supplies.</summary>
    internal bool IsKnownGlobal(string name) => _globals.Contains(name) && !_disallowed.Contains(name);

    /// <summary>Whether there are names that may not be used.</summary>
    internal bool HasDisallowed => _disallowed.Count > 0;

    /// <summary>Whether a name may not be used, whatever it means.</summary>
    internal bool IsDisallowed(string name) => _disallowed.Contains(name);

    /// <summary>Whether a name begins as no script's own names may.</summary>
    internal bool IsReserved(string name)
    {
        foreach (string prefix in Scripts.ReservedPrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    internal bool IsAllowedTool(string name) => Scripts.AllowedTools is not { } allowed || allowed.Any(pattern => Matches(pattern, name));

    /// <summary>How a finding of a rule is graded here; null when the rule is off.</summary>
    internal Severity? SeverityOf(Rule rule)
    {
        if (Scripts.Rules.TryGetValue(rule.Id.Value, out Severity? graded)) return graded;
        return Definition.Rules.TryGetValue(rule.Id.Value, out Severity? preset) ? preset : rule.Severity;
    }

    private static bool Matches(string pattern, string name) => pattern.Length > 0 && pattern[pattern.Length - 1] == '*'
        ? name.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal)
        : string.Equals(pattern, name, StringComparison.Ordinal);
}
