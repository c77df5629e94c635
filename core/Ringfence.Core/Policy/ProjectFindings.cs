using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Scripts;
using Ringfence.Wording;

namespace Ringfence.Policy;

/// <summary>Findings about what a project file says to Ringfence, in the words every gate uses.</summary>
public static class ProjectFindings
{
    /// <summary>The metadata <c>Preset</c> of a script item names no preset.</summary>
    /// <param name="project">The project file.</param>
    /// <param name="script">The item as the project writes it.</param>
    /// <param name="value">The value of the metadata.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding ScriptPreset(string project, string script, string value) =>
        Metadata(project, script, "Preset", value, ScriptPresetNames.All);

    /// <summary>The metadata <c>Level</c> of a script item names no level.</summary>
    /// <param name="project">The project file.</param>
    /// <param name="script">The item as the project writes it.</param>
    /// <param name="value">The value of the metadata.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding ScriptLevel(string project, string script, string value) =>
        Metadata(project, script, "Level", value, ProtectionLevelNames.All);

    /// <summary>One script is listed under two presets or levels.</summary>
    /// <param name="project">The project file.</param>
    /// <param name="script">The item as the project writes it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding ScriptTwice(string project, string script) => At(
        project,
        $"RingfenceScript lists {Name(script)} twice with a different Preset or Level, so nobody knows which one counts; list it once, and "
        + "change what a pattern has listed with Update instead of Include");

    /// <summary>The property <c>RingfenceReport</c> names no format.</summary>
    /// <param name="project">The project file.</param>
    /// <param name="value">The part of its value that is wrong.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding ReportFormat(string project, string value) => At(
        project,
        $"RingfenceReport is {Name(value)}, which is no format, so no report would be written; write true, sarif, html or sarif;html");

    /// <summary>A report cannot be written.</summary>
    /// <param name="file">The report.</param>
    /// <param name="failure">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding ReportNotWritten(string file, FileFailure failure) => ProjectRules.ReportNotWritten.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        $"The report cannot be written, so an earlier one may be taken for it: {FileFailureWords.Describe(failure)}");

    private static Finding Metadata(string project, string script, string name, string value, IReadOnlyList<string> known)
    {
        _ = value ?? throw new ArgumentNullException(nameof(value));
        var nearest = NearestName.Of(value, known);
        return At(
            project,
            $"{name} of the RingfenceScript {Name(script)} is {Name(value)}, which is none, so nobody knows what the script may do; "
            + (nearest is null ? "write " + List(known) : $"did you mean {nearest}?"),
            nearest);
    }

    private static string List(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(names.Count - 1)) + " or " + names[names.Count - 1];

    private static string Name(string name) => Quoted.Name(name ?? throw new ArgumentNullException(nameof(name)));

    private static Finding At(string project, string message, string? fix = null) => ProjectRules.InvalidSetting.At(
        project ?? throw new ArgumentNullException(nameof(project)), TextRange.FileStart, message, fix);
}
