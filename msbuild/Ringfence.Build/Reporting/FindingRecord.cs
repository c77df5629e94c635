using Ringfence.Findings;

namespace Ringfence.Build.Reporting;

/// <summary>A finding without its file as fields of a <see cref="RecordLine"/>.</summary>
internal static class FindingRecord
{
    /// <summary>How many fields a finding takes.</summary>
    internal const int Length = 8;

    private static readonly Dictionary<string, Rule> Rules = RuleCatalog.All.ToDictionary(rule => rule.Id.Value, StringComparer.Ordinal);

    internal static IEnumerable<string> Write(Finding finding) =>
    [
        finding.Rule.Id.Value, finding.Severity.ToString(), .. RangeRecord.Write(finding.Range), finding.Message,
        finding.Fix is null ? "" : "=" + finding.Fix,
    ];

    /// <summary>The finding in the fields from <paramref name="start"/> on; null when there is none.</summary>
    internal static Finding? Read(string[] fields, int start, string file)
    {
        if (fields.Length < start + Length
            || !Rules.TryGetValue(fields[start], out var rule)
            || !Enum.TryParse<Severity>(fields[start + 1], out var severity)
            || RangeRecord.Read(fields, start + 2) is not { } range)
        {
            return null;
        }

        var fix = fields[start + 7];
        return rule.At(file, range, fields[start + 6], fix.Length == 0 ? null : fix.Substring(1)) with { Severity = severity };
    }
}
