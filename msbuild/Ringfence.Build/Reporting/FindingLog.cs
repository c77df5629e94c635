using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Ringfence.Findings;
using Ringfence.Reports;

namespace Ringfence.Build.Reporting;

/// <summary>Shows findings as MSBuild errors, warnings and messages, at their place and with their page.</summary>
internal sealed class FindingLog(TaskLoggingHelper log, IBuildEngine engine, WarningIntent intent)
{
    private readonly List<ReportedFinding> _reported = [];

    /// <summary>Whether one of the findings so far fails the build.</summary>
    internal bool HasErrors { get; private set; }

    /// <summary>The findings so far.</summary>
    internal IReadOnlyList<ReportedFinding> Reported => _reported;

    /// <summary>
    /// Reports a finding with the severity the project gives it. Its lines follow as a message of normal importance: a build at minimal
    /// verbosity keeps one line for each finding.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="frame">The lines it is about, when they are known.</param>
    internal ReportedFinding Report(Finding finding, string? frame = null)
    {
        var reported = Grade(finding);
        _reported.Add(reported);
        var code = finding.Rule.Id.Value;
        var range = finding.Range;
        switch (reported.IsSuppressed ? Severity.Info : reported.Severity)
        {
            case Severity.Error:
                HasErrors = true;
                log.LogError(null, code, null, finding.Rule.HelpLink, finding.File,
                    range.StartLine, range.StartColumn, range.EndLine, range.EndColumn, "{0}", finding.Message);
                break;
            case Severity.Warning:
                log.LogWarning(null, code, null, finding.Rule.HelpLink, finding.File,
                    range.StartLine, range.StartColumn, range.EndLine, range.EndColumn, "{0}", finding.Message);
                break;
            default:
                log.LogMessage(null, code, null, finding.File,
                    range.StartLine, range.StartColumn, range.EndLine, range.EndColumn, MessageImportance.Normal, "{0}", finding.Message);
                break;
        }

        if (frame is not null) log.LogMessage(MessageImportance.Normal, "{0}", frame);
        return reported;
    }

    private ReportedFinding Grade(Finding finding)
    {
        var code = finding.Rule.Id.Value;
        if (finding.Severity != Severity.Warning || intent.Silences(code))
        {
            return new ReportedFinding(finding, finding.Severity, IsSuppressed: finding.Severity == Severity.Warning);
        }

        // The second half is -warnaserror on the command line, which the engine would otherwise apply without telling.
        var isError = intent.Escalates(code) || engine is IBuildEngine8 newer && newer.ShouldTreatWarningAsError(code);
        return new ReportedFinding(finding, isError ? Severity.Error : Severity.Warning, IsSuppressed: false);
    }
}
