using System.Text;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Scripts.Score;

namespace Ringfence.Reports;

/// <summary>The part of the page about one script.</summary>
internal static class HtmlScript
{
    private static readonly CodeFrameOptions FrameOptions = new() { LinesBefore = 2, LinesAfter = 2 };

    internal static void Write(StringBuilder page, ReportedScript script, string anchor)
    {
        (string name, string words) = HtmlReport.Of(script.Verdict);
        bool needsFrames = script.Findings.Count + script.Signals.Count > 0;
        CodeFrame? frames = needsFrames && script.Text is { } text ? new CodeFrame(text, FrameOptions) : null;
        page.Append("<section id=\"s").Append(anchor)
            .Append("\">\n<h2><bdi>").Append(HtmlText.Escape(script.Path))
            .Append("</bdi></h2>\n<p><span class=\"").Append(name).Append("\">").Append(words).Append("</span> · preset ").Append(ScriptPresetNames.NameOf(script.Preset))
            .Append(" · level ").Append(ProtectionLevelNames.NameOf(script.Level));
        if (script.Digest is { } digest) page.Append(" · <code>").Append(digest).Append("</code>");
        page.Append("</p>\n");
        HtmlFindings.Write(page, script.Findings, frames, withFile: false);
        if (script.Score is { } score) WriteScore(page, script, score, frames, [.. script.Findings.Select(found => found.Finding.Range)]);
        if (script.Plan is { } plan)
        {
            page.Append("<h3>What it can call</h3>\n<pre>").Append(HtmlText.EscapeMasked(plan.TrimEnd('\n'))).Append("</pre>\n");
        }

        page.Append("</section>\n");
    }

    private static void WriteScore(StringBuilder page, ReportedScript script, int score, CodeFrame? frames, HashSet<TextRange> shown)
    {
        page.Append("<h3>Score ").Append(HtmlReport.Number(score))
            .Append(" of ").Append(HtmlReport.Number(ScriptScore.Highest)).Append("</h3>\n");
        if (script.Signals.Count == 0) return;

        page.Append("<ul>\n");
        foreach (ScoreSignal signal in script.Signals)
        {
            page.Append("<li>").Append(HtmlText.Escape(signal.ToString())).Append(": line ")
                .Append(string.Join(", ", signal.Evidence.Select(range => HtmlReport.Number(range.StartLine)).Distinct()));
            if (frames is not null && signal.Kind != ScoreSignalKind.NotAnalysed && shown.Add(signal.Evidence[0]))
            {
                page.Append("\n<pre>").Append(HtmlText.Escape(frames.Show(signal.Evidence[0]))).Append("</pre>");
            }

            page.Append("</li>\n");
        }

        page.Append("</ul>\n");
    }
}
