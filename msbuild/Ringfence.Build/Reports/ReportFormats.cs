using Ringfence.Findings;
using Ringfence.Policy;

namespace Ringfence.Build.Reports;

/// <summary>Which reports the project wants.</summary>
internal sealed record ReportFormats(bool Sarif, bool Html, IReadOnlyList<Finding> Findings)
{
    internal bool Any => Sarif || Html;

    /// <summary>Reads the property as a project writes it.</summary>
    internal static ReportFormats Read(string? property, string projectFile)
    {
        var (sarif, html) = (false, false);
        List<Finding> findings = [];
        foreach (var name in (property ?? "").Split(';', ',').Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            switch (name.ToLowerInvariant())
            {
                case "true":
                    (sarif, html) = (true, true);
                    break;
                case "sarif":
                    sarif = true;
                    break;
                case "html":
                    html = true;
                    break;
                case "false":
                    break;
                default:
                    findings.Add(ProjectFindings.ReportFormat(projectFile, name));
                    break;
            }
        }

        return new ReportFormats(sarif, html, findings);
    }
}
