using System.Text;
using Ringfence.Build.Files;
using Ringfence.Build.Reporting;
using Ringfence.Policy;
using Ringfence.Reports;

namespace Ringfence.Build.Reports;

/// <summary>Writes the reports whole or not at all.</summary>
internal sealed class ReportWriter(string folder, FindingLog log)
{
    private const string Name = "ringfence-report";

    /// <summary>Writes those that are wanted, and reports which of them cannot be written.</summary>
    /// <returns>The files that are there now.</returns>
    internal IReadOnlyList<string> Write(ReportFormats formats, GateReport report)
    {
        List<string> written = [];
        if (formats.Sarif) Write(Path.Combine(folder, Name + ".sarif"), SarifReport.Write(report), written);
        if (formats.Html) Write(Path.Combine(folder, Name + ".html"), HtmlReport.Write(report), written);
        return written;
    }

    private void Write(string file, string text, List<string> written)
    {
        try
        {
            new AtomicFile().Write(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            written.Add(file);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            log.Report(ProjectFindings.ReportNotWritten(file, FileFailures.Of(e)));
        }
    }
}
