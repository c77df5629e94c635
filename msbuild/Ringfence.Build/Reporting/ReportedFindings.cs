using Ringfence.Findings;
using Ringfence.Reports;

namespace Ringfence.Build.Reporting;

/// <summary>What one task has reported, as a text that another task reads: tasks do not know each other.</summary>
internal static class ReportedFindings
{
    internal static string ToText(IEnumerable<ReportedFinding> findings) => string.Join("\n", findings.Select(found => RecordLine.Join(
    [
        found.Finding.File, found.Severity.ToString(), found.IsSuppressed.ToString(), .. FindingRecord.Write(found.Finding),
    ])));

    /// <summary>The findings of a text; lines that are none are left out.</summary>
    internal static IEnumerable<ReportedFinding> Read(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (RecordLine.Split(line) is { } fields
                && FindingRecord.Read(fields, 3, fields[0]) is { } finding
                && Enum.TryParse<Severity>(fields[1], out var severity)
                && bool.TryParse(fields[2], out var isSuppressed))
            {
                yield return new ReportedFinding(finding, severity, isSuppressed);
            }
        }
    }
}
