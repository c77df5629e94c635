using Ringfence.Findings;

namespace Ringfence.Reports;

/// <summary>A finding as a gate has reported it.</summary>
/// <param name="Finding">The finding; its file is relative to the project's folder, with <c>/</c>.</param>
/// <param name="Severity">The severity that the project gives it, for example an error where it treats warnings as errors.</param>
/// <param name="IsSuppressed">Whether the project does not want to hear of it: <c>NoWarn</c>.</param>
public sealed record ReportedFinding(Finding Finding, Severity Severity, bool IsSuppressed);
