using Microsoft.Build.Framework;
using Ringfence.Build.Checking;
using Ringfence.Build.Files;
using Ringfence.Build.Reporting;

namespace Ringfence.Build;

/// <summary>
/// Checks the policy, every plugin manifest and the file it names, reports what is wrong at its place, and says what may be sealed.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckPlugins : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The manifests, absolute or relative to <see cref="ProjectDirectory"/>.</summary>
    public ITaskItem[] Plugins { get; set; } = [];

    /// <summary>
    /// The policy, absolute or relative to <see cref="ProjectDirectory"/>. It need not exist unless <see cref="PolicyIsRequired"/>.
    /// </summary>
    [Required]
    public string PolicyFile { get; set; } = "";

    /// <summary>Whether somebody named the policy file, so that its absence is a mistake.</summary>
    public bool PolicyIsRequired { get; set; }

    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Where the digests of unchanged files are remembered between builds.</summary>
    [Required]
    public string DigestCacheFile { get; set; } = "";

    /// <summary>The project's property of that name.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? NoWarn { get; set; }

    /// <summary>The part of the seal about plugins; empty when they are not accepted.</summary>
    [Output]
    public string Seal { get; private set; } = "";

    /// <summary>What was reported, for whoever writes reports.</summary>
    [Output]
    public string Found { get; private set; } = "";

    /// <summary>Whether nothing failed the build.</summary>
    [Output]
    public bool Accepted => Seal.Length > 0;

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
        var cacheFile = FullPath(DigestCacheFile);
        var digests = DigestCache.Load(cacheFile);
        var sources = new FrameSources();
        var gate = new PluginGate(FullPath(ProjectDirectory), digests, sources, _cancellation.Token);
        var result = gate.Check(FullPath(PolicyFile), PolicyIsRequired, Plugins.Select(item => FullPath(item.ItemSpec)));
        foreach (var finding in result.Findings)
        {
            log.Report(finding, sources.Show(finding));
        }

        SaveQuietly(digests, cacheFile);
        Found = ReportedFindings.ToText(log.Reported);
        Seal = result.Seal is { } seal && !log.HasErrors ? seal.ToText() : "";
        return Accepted;
    }

    private void SaveQuietly(DigestCache digests, string cacheFile)
    {
        try
        {
            digests.Save(cacheFile, new AtomicFile());
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            Log.LogMessage(MessageImportance.Low, "Digests are not remembered in '{0}': {1}", cacheFile, e.Message);
        }
    }

    // Never by the process's current directory, which in multithreaded builds is somebody else's.
    private string FullPath(string path) => Path.GetFullPath(Path.Combine(ProjectDirectory, path));
}
