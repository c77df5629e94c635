namespace Ringfence.Reports;

/// <summary>What a gate has found in a project: what the reports are made of.</summary>
/// <param name="Version">The version of the Ringfence that checked, for example <c>1.2.0</c>.</param>
/// <param name="Scripts">The scripts, ordered by path.</param>
/// <param name="OtherFindings">What was found elsewhere: in the project's settings, in plugins, in other files.</param>
public sealed record GateReport(string Version, IReadOnlyList<ReportedScript> Scripts, IReadOnlyList<ReportedFinding> OtherFindings)
{
    /// <summary>All findings: first those that are not about scripts.</summary>
    internal IEnumerable<ReportedFinding> Findings => OtherFindings.Concat(Scripts.SelectMany(script => script.Findings));
}
