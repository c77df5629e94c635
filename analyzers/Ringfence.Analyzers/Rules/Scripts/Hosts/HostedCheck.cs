using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Scripts.Sinks;
using Ringfence.Findings;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Rules.Scripts.Hosts;

/// <summary>
/// Checks a text with the names that code of the compilation gives its engines. Looked for only when a finding depends on them.
/// </summary>
internal static class HostedCheck
{
    internal static IReadOnlyList<(Finding Finding, int Start, int End)> Run(
        string text, ScriptTextKind kind, RingfencePolicy policy, Compilation compilation, CancellationToken cancellation)
    {
        var findings = SnippetCheck.Run(text, kind, policy, cancellation);
        if (kind is ScriptTextKind.Fragment or ScriptTextKind.AgentScript
            || !findings.Any(static found => SnippetRules.IsAboutTheHost(found.Finding.Rule.Id.Value)))
        {
            return findings;
        }

        var names = HostNames.Of(compilation, cancellation);
        if (names.Known.Count > 0)
        {
            var scripts = policy.Scripts with { Globals = [.. policy.Scripts.Globals, .. names.Known] };
            findings = SnippetCheck.Run(text, kind, policy with { Scripts = scripts }, cancellation);
        }

        return names.HasUnknown ? [.. findings.Where(static found => found.Finding.Rule.Id.Value != HostNames.UnknownGlobal)] : findings;
    }
}
