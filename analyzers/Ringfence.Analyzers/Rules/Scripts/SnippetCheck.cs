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
        List<(Finding Finding, int Start, int End)> best = [];
        var furthest = (Offset: -1, Errors: 0);
        foreach (var form in SnippetForm.Of(kind))
        {
            var findings = Check(text, kind, form, policy, cancellation);
            var errors = findings.FindAll(static found => found.Finding.Rule.Id.Value == SyntaxError);
            if (errors.Count == 0)
            {
                best = findings;
                break;
            }

            var reached = (Offset: errors[0].Start, Errors: -errors.Count);
            if (reached.CompareTo(furthest) > 0)
            {
                (best, furthest) = (findings, reached);
            }
        }

        return best.FindAll(
            found => found.Start >= 0 && found.Start <= found.End && SnippetRules.Applies(found.Finding.Rule.Id.Value, kind));
    }

    /// <summary>
    /// Everything that is found in a text and the frame of a form around it; what begins before the text is about the frame.
    /// </summary>
    private static List<(Finding Finding, int Start, int End)> Check(
        string text, ScriptTextKind kind, SnippetForm form, RingfencePolicy policy, CancellationToken cancellation)
    {
        var source = form.Before + text + form.After;
        var options = new ScriptCheckOptions
        {
            Policy = policy,
            Preset = SnippetRules.PresetFor(kind, policy),
            SourceType = form.Type,
        };
        var findings = new List<(Finding, int, int)>();
        var script = new ScriptText(source);
        foreach (var finding in ScriptCheck.Run(source, options, cancellation).Findings)
        {
            var (start, end) = script.GetOffsets(finding.Range);
            findings.Add((finding, Inside(start, text, form), Inside(end, text, form)));
        }

        return findings;
    }

    private static int Inside(int offset, string text, SnippetForm form) => Math.Min(offset - form.Before.Length, text.Length);
}
