using Ringfence.Analyzers.Rules.Scripts.Sinks;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>What of the policy counts for a text in C# code.</summary>
internal static class SnippetRules
{
    /// <summary>
    /// The rules about tools and obligatory calls are about whole agent scripts. Another engine has no tool function, and a text that it
    /// runs may be one of many.
    /// </summary>
    private static readonly HashSet<string> OfAgentScripts = new(StringComparer.Ordinal) { "RF4036", "RF4038", "RF4039", "RF4040" };

    /// <summary>A fragment runs where nobody knows what the host supplies: in a page, <c>window</c> is what it is written for.</summary>
    private static readonly HashSet<string> OfKnownHosts = new(StringComparer.Ordinal) { "RF4023", "RF4024", "RF4026" };

    /// <summary>AgentScript is no language of other engines, so a policy that names it says nothing about theirs.</summary>
    internal static ScriptPreset PresetFor(ScriptTextKind kind, RingfencePolicy policy) =>
        kind == ScriptTextKind.AgentScript ? ScriptPreset.AgentScript
        : policy.Scripts.Preset == ScriptPreset.AgentScript ? ScriptPreset.Standard
        : policy.Scripts.Preset;

    internal static bool Applies(string rule, ScriptTextKind kind) => kind switch
    {
        ScriptTextKind.AgentScript => true,
        ScriptTextKind.Fragment => !OfAgentScripts.Contains(rule) && !OfKnownHosts.Contains(rule),
        _ => !OfAgentScripts.Contains(rule),
    };

    /// <summary>Whether a finding may be about a name that the host gives the engine while the program runs.</summary>
    internal static bool IsAboutTheHost(string rule) => rule is "RF4023" or "RF4024";
}
