using Ringfence.Findings;

namespace Ringfence.Policy;

/// <summary>The rules about what a project file says to Ringfence.</summary>
public static class ProjectRules
{
    /// <summary>A property or metadata of a project has a value that means nothing.</summary>
    public static readonly Rule InvalidSetting = new(
        "RF9007", "Project has an invalid Ringfence setting", Severity.Error, RuleCategory.Configuration,
        "A setting that nobody understands would silently be none: a script would be checked less strictly than its author believes, or a "
        + "report be missing.", 0);

    /// <summary>A report that the project asks for cannot be written.</summary>
    public static readonly Rule ReportNotWritten = new(
        "RF9008", "Report cannot be written", Severity.Error, RuleCategory.Configuration,
        "Whoever waits for the report would read an earlier one, or none, and believe that nothing was found.", 0);

    /// <summary>All rules of this class.</summary>
    public static IReadOnlyList<Rule> All { get; } = Array.AsReadOnly<Rule>([InvalidSetting, ReportNotWritten]);
}
