using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>
/// The findings in script files. An editor asks anew whenever code changes; a text is checked again only when it or its policy did.
/// </summary>
internal static class CheckedScripts
{
    private static readonly ConditionalWeakTable<SourceText, Answer> Known = new();

    internal static IReadOnlyList<Finding> FindingsOf(
        AdditionalText file, SourceText text, RingfencePolicy policy, ScriptPreset? preset, ProtectionLevel? level,
        CancellationToken cancellation)
    {
        if (Known.TryGetValue(text, out var known) && known.Answers(file.Path, policy, preset, level))
        {
            return known.Findings;
        }

        var policyOfFile = level is { } own ? policy.AtLevel(own) : policy;
        var options = new ScriptCheckOptions { File = file.Path, Policy = policyOfFile, Preset = preset };
        var answer = new Answer(file.Path, policy, preset, level, ScriptCheck.Run(text.ToString(), options, cancellation).Findings);
        Known.Remove(text);
        Known.GetValue(text, _ => answer);
        return answer.Findings;
    }

    private sealed class Answer(
        string path, RingfencePolicy policy, ScriptPreset? preset, ProtectionLevel? level, IReadOnlyList<Finding> findings)
    {
        internal IReadOnlyList<Finding> Findings { get; } = findings;

        internal bool Answers(string askedPath, RingfencePolicy askedPolicy, ScriptPreset? askedPreset, ProtectionLevel? askedLevel) =>
            ReferenceEquals(policy, askedPolicy) && preset == askedPreset && level == askedLevel
            && string.Equals(path, askedPath, StringComparison.Ordinal);
    }
}
