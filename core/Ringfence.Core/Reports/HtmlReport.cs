using System.Globalization;
using System.Text;
using Ringfence.Findings;
using Ringfence.Scripts;

namespace Ringfence.Reports;

/// <summary>
/// Writes a report as one page to read: no script, nothing loaded from elsewhere, everything of the project escaped. The same report gives
/// the same bytes.
/// </summary>
public static class HtmlReport
{
    // A second lock beside the escaping: a browser that keeps to it runs and loads nothing from this page.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>Writes a report.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static string Write(GateReport report)
    {
        _ = report ?? throw new ArgumentNullException(nameof(report));

        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy)
            .Append("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Ringfence report</title>\n<style>\n")
            .Append(HtmlStyle.Sheet)
            .Append("</style>\n</head>\n<body>\n<h1>Ringfence report</h1>\n");
        WriteSummary(page, report);
        if (report.Scripts.Count > 0) WriteOverview(page, report.Scripts);
        if (report.OtherFindings.Count > 0)
        {
            page.Append("<section>\n<h2>Settings, plugins and other files</h2>\n");
            HtmlFindings.Write(page, report.OtherFindings, frames: null, withFile: true);
            page.Append("</section>\n");
        }

        for (int i = 0; i < report.Scripts.Count; i++) HtmlScript.Write(page, report.Scripts[i], Number(i + 1));
        return page.Append("<footer>Ringfence ").Append(HtmlText.Escape(report.Version)).Append("</footer>\n</body>\n</html>\n").ToString();
    }

    internal static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static (string Name, string Words) Of(ScriptVerdict verdict) => verdict switch
    {
        ScriptVerdict.Accepted => ("accepted", "accepted"),
        ScriptVerdict.AcceptedWithWarnings => ("warned", "accepted with warnings"),
        _ => ("refused", "refused"),
    };

    private static void WriteSummary(StringBuilder page, GateReport report)
    {
        page.Append("<p class=\"summary\">").Append(Count(report.Scripts.Count, "script"));
        foreach (ScriptVerdict verdict in new[] { ScriptVerdict.Accepted, ScriptVerdict.AcceptedWithWarnings, ScriptVerdict.Refused })
        {
            (string name, string words) = Of(verdict);
            int count = report.Scripts.Count(script => script.Verdict == verdict);
            page.Append(" · <span class=\"").Append(name).Append("\">").Append(Number(count)).Append(' ').Append(words).Append("</span>");
        }

        page.Append("<br>\n").Append(Count(Shown(report, Severity.Error), "error"))
            .Append(" · ").Append(Count(Shown(report, Severity.Warning), "warning"))
            .Append(" · ").Append(Count(Shown(report, Severity.Info), "hint"))
            .Append(" · ").Append(Number(report.Findings.Count(found => found.IsSuppressed))).Append(" suppressed</p>\n");
    }

    private static int Shown(GateReport report, Severity severity) =>
        report.Findings.Count(found => !found.IsSuppressed && found.Severity == severity);

    private static string Count(int count, string what) => Number(count) + " " + what + (count == 1 ? "" : "s");

    private static void WriteOverview(StringBuilder page, IReadOnlyList<ReportedScript> scripts)
    {
        page.Append("<table>\n<tr><th>Script</th><th>Verdict</th><th>Findings</th><th>Score</th><th>Preset</th><th>Level</th></tr>\n");
        for (int i = 0; i < scripts.Count; i++)
        {
            ReportedScript script = scripts[i];
            (string name, string words) = Of(script.Verdict);
            page.Append("<tr><td><a href=\"#s").Append(Number(i + 1)).Append("\"><bdi>").Append(HtmlText.Escape(script.Path))
                .Append("</bdi></a></td><td class=\"").Append(name).Append("\">").Append(words)
                .Append("</td><td>").Append(Number(script.Findings.Count))
                .Append("</td><td>").Append(script.Score is { } score ? Number(score) : "–")
                .Append("</td><td>").Append(ScriptPresetNames.NameOf(script.Preset))
                .Append("</td><td>").Append(Ringfence.Policy.ProtectionLevelNames.NameOf(script.Level)).Append("</td></tr>\n");
        }

        page.Append("</table>\n");
    }
}
