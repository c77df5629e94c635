using Ringfence.Analyzers.Rules.Scripts.Sinks;
using Ringfence.Ecmascript;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>Checks a text from C# code in each form it may have.</summary>
internal static class SnippetCheck
{
    private const string SyntaxError = "RF4020";

    /// <summary>The findings that make sense for such a text, with their offsets in it.</summary>
    internal static IReadOnlyList<(Finding Finding, int Start, int End)> Run(
        string text, ScriptTextKind kind, RingfencePolicy policy, CancellationToken cancellation)
    {
        IReadOnlyList<(Finding, int, int)>? first = null;
        foreach (var form in SnippetForm.Of(kind))
        {
            var source = form.Before + text + form.After;
            var options = new ScriptCheckOptions
            {
                Policy = policy,
                Preset = SnippetRules.PresetFor(kind, policy),
                SourceType = form.Type,
            };
            var findings = ScriptCheck.Run(source, options, cancellation).Findings;
            if (findings.All(static finding => finding.Rule.Id.Value != SyntaxError))
            {
                return Inside(findings, text, source, form, kind);
            }

            first ??= Inside(findings, text, source, form, kind);
        }

        return first ?? [];
    }

    private static List<(Finding, int, int)> Inside(
        IReadOnlyList<Finding> findings, string text, string source, SnippetForm form, ScriptTextKind kind)
    {
        var inside = new List<(Finding, int, int)>(findings.Count);
        var script = new ScriptText(source);
        foreach (var finding in findings)
        {
            var (start, end) = script.GetOffsets(finding.Range);
            (start, end) = (start - form.Before.Length, Math.Min(end - form.Before.Length, text.Length));

            // What is about the frame around the text and not about the text.
            if (start >= 0 && start <= end && SnippetRules.Applies(finding.Rule.Id.Value, kind))
            {
                inside.Add((finding, start, end));
            }
        }

        return inside;
    }
}
