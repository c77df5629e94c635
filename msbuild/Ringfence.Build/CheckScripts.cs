using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Ringfence.Build.Checking;
using Ringfence.Build.Files;
using Ringfence.Build.Reporting;
using Ringfence.Build.Reports;
using Ringfence.Build.Scripts;

namespace Ringfence.Build;

/// <summary>
/// Checks every script of the project against the policy, reports what is wrong at its place, says what may be sealed, and writes reports
/// when they are asked for.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckScripts : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>
    /// The scripts, absolute or relative to <see cref="ProjectDirectory"/>, with the metadata <c>Preset</c> and <c>Level</c> where the
    /// policy's are not meant.
    /// </summary>
    public ITaskItem[] Scripts { get; set; } = [];

    /// <summary>
    /// The policy, absolute or relative to <see cref="ProjectDirectory"/>. It need not exist unless <see cref="PolicyIsRequired"/>.
    /// </summary>
    [Required]
    public string PolicyFile { get; set; } = "";

    /// <summary>Whether somebody named the policy file, so that its absence is a mistake.</summary>
    public bool PolicyIsRequired { get; set; }

    /// <summary>The project file, for findings about its items and properties.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Where what was said of unchanged scripts is remembered between builds.</summary>
    [Required]
    public string CacheFile { get; set; } = "";

    /// <summary>
    /// The formats of the reports: <c>true</c> for all, <c>sarif</c>, <c>html</c> or both; nothing or <c>false</c> for none.
    /// </summary>
    public string? Report { get; set; }

    /// <summary>The folder of the reports, absolute or relative to <see cref="ProjectDirectory"/>.</summary>
    public string? ReportFolder { get; set; }

    /// <summary>What other tasks have reported, for the reports.</summary>
    public string? OtherFindings { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? NoWarn { get; set; }

    /// <summary>The part of the seal about scripts; empty when they are not accepted.</summary>
    [Output]
    public string Seal { get; private set; } = "";

    /// <summary>The reports that were written.</summary>
    [Output]
    public ITaskItem[] Reports { get; private set; } = [];

    /// <summary>Whether nothing failed the build.</summary>
    [Output]
    public bool Accepted => Seal.Length > 0;

    /// <summary>How many scripts were checked, rather than found unchanged; tests count them.</summary>
    internal int CheckedScripts { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            return Check();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception e)
        {
            // A mistake of ours: the stack is what its report needs, and a task that throws would take the build down without a word.
            Log.LogErrorFromException(e, showStackTrace: true);
            return false;
        }
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    private bool Check()
    {
        var log = new FindingLog(Log, BuildEngine, new WarningIntent(TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors, NoWarn));
        var directory = FullPath(ProjectDirectory);
        var policy = PolicyInput.Read(FullPath(PolicyFile), PolicyIsRequired);
        var formats = ReportFormats.Read(Report, FullPath(ProjectFile));
        var items = new ScriptItems(FullPath(ProjectFile), directory);
        var scripts = items.Read(Scripts);
        foreach (var finding in formats.Findings.Concat(items.Findings)) log.Report(finding);

        var report = new ReportBuilder(directory, log.Reported, formats.Any);
        var seal = new ScriptSealPart(directory, policy);

        // What is wrong with the policy is reported where the plugins are checked; by a policy that nobody can read no script is judged.
        if (policy.IsUsable) CheckScriptFiles(scripts, policy, log, report, seal);

        WriteReports(formats, report, log);
        Seal = policy.IsUsable && !log.HasErrors ? seal.ToText() : "";
        return !log.HasErrors;
    }

    private void CheckScriptFiles(
        IReadOnlyList<ScriptItem> scripts, PolicyInput policy, FindingLog log, ReportBuilder report, ScriptSealPart seal)
    {
        var cacheFile = FullPath(CacheFile);
        var cache = ScriptCache.Load(cacheFile);
        var frames = new ScriptFrames();
        foreach (var script in new ScriptGate(policy, cache, report.IsWanted, _cancellation.Token).Check(scripts))
        {
            var findings = seal.Add(script) is { } unnamed ? [.. script.Findings, unnamed] : script.Findings;
            report.Add(script, [.. findings.Select(finding => log.Report(finding, frames.Show(script, finding)))]);
            CheckedScripts += script.Record is not null && !script.IsReplayed ? 1 : 0;
            if (script.Record is { } record) cache.Keep(script.Key, record);
        }

        Log.LogMessage(
            MessageImportance.Low, "{0} of {1} scripts checked; the others are as an earlier build saw them.", CheckedScripts, scripts.Count);
        SaveQuietly(cache, cacheFile);
    }

    private void WriteReports(ReportFormats formats, ReportBuilder report, FindingLog log)
    {
        if (!formats.Any) return;

        var whole = report.Build(ReportedFindings.Read(OtherFindings ?? ""));
        var written = new ReportWriter(FullPath(ReportFolder ?? ""), log).Write(formats, whole);
        Reports = [.. written.Select(file => new TaskItem(file))];
    }

    private void SaveQuietly(ScriptCache cache, string cacheFile)
    {
        try
        {
            cache.Save(cacheFile);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            Log.LogMessage(MessageImportance.Low, "Scripts are not remembered in '{0}': {1}", cacheFile, e.Message);
        }
    }

    // Never by the process's current directory, which in multithreaded builds is somebody else's.
    private string FullPath(string path) => Path.GetFullPath(Path.Combine(ProjectDirectory, path));
}
