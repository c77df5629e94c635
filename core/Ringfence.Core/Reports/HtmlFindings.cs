using System.Text;
using Ringfence.Findings;

namespace Ringfence.Reports;

/// <summary>Findings on the page.</summary>
internal static class HtmlFindings
{
    internal static void Write(StringBuilder page, IReadOnlyList<ReportedFinding> findings, CodeFrame? frames, bool withFile)
    {
        foreach (ReportedFinding found in findings)
        {
            Finding finding = found.Finding;
            (string name, string words) = NameOf(found);
            page.Append("<div class=\"finding ").Append(name).Append("\">\n<p><b>").Append(words).Append("</b> <a href=\"")
                .Append(HtmlText.Escape(finding.Rule.HelpLink)).Append("\">").Append(finding.Rule.Id).Append("</a> ");
            if (withFile) page.Append("<bdi>").Append(HtmlText.Escape(finding.File)).Append("</bdi> ");
            page.Append(HtmlReport.Number(finding.Range.StartLine)).Append(':').Append(HtmlReport.Number(finding.Range.StartColumn))
                .Append("<br>").Append(HtmlText.Escape(finding.Message)).Append("</p>\n");
            if (frames is not null && finding.Range != TextRange.FileStart)
            {
                page.Append("<pre>").Append(HtmlText.Escape(frames.Show(finding.Range))).Append("</pre>\n");
            }

            page.Append("</div>\n");
        }
    }

    private static (string Name, string Words) NameOf(ReportedFinding found) => found switch
    {
        { IsSuppressed: true } => ("suppressed", "suppressed"),
        { Severity: Severity.Error } => ("error", "error"),
        { Severity: Severity.Warning } => ("warning", "warning"),
        _ => ("hint", "hint"),
    };
}
