using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Build.Framework;
using Ringfence.Build.Checking;
using Ringfence.Build.Files;
using Ringfence.Build.Reporting;
using Ringfence.Build.Secrets;
using Ringfence.Findings;
using Ringfence.Secrets;

namespace Ringfence.Build;

/// <summary>
/// Looks for secrets in the project's files that are no code, for keys that are shipped and for environment files that Git would take along, and judges the
/// dates of accepted secrets. What is in C# code is the analyzers' to report.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckSecrets : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The files to read, absolute or relative to <see cref="ProjectDirectory"/>.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The files that are copied to the output, absolute or relative to <see cref="ProjectDirectory"/>.</summary>
    public ITaskItem[] ShippedFiles { get; set; } = [];

    /// <summary>The policy, absolute or relative to <see cref="ProjectDirectory"/>. It need not exist.</summary>
    [Required]
    public string PolicyFile { get; set; } = "";

    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Where files without a finding are remembered between builds.</summary>
    [Required]
    public string CacheFile { get; set; } = "";

    /// <summary>The project's property of that name.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>The project's property of that name.</summary>
    public string? NoWarn { get; set; }

    /// <summary>
    /// Whether the fingerprint of each reported secret is shown. Off by default: a log with the fingerprint of a short password is a place to try
    /// passwords against.
    /// </summary>
    public bool ShowFingerprints { get; set; }

    /// <summary>What was reported, for whoever writes reports.</summary>
    [Output]
    public string Found { get; private set; } = "";

    /// <summary>Whether nothing failed the build.</summary>
    [Output]
    public bool Accepted { get; private set; }

    /// <summary>The day accepted secrets are judged by; tests put another here.</summary>
    internal DateTime Today { get; set; } = DateTime.UtcNow.Date;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Accepted = Check();
        }
        catch (OperationCanceledException)
        {
            Accepted = false;
        }
        catch (Exception e)
        {
            // A mistake of ours: the stack is what its report needs. It holds no text of a file.
            Log.LogErrorFromException(e, showStackTrace: true);
            Accepted = false;
        }

        return Accepted;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    private bool Check()
    {
        var log = new FindingLog(Log, BuildEngine, new WarningIntent(TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors, NoWarn));
        var cacheFile = FullPath(CacheFile);
        var policyFile = FullPath(PolicyFile);
        var version = string.Format(
            CultureInfo.InvariantCulture, "ringfence secrets {0} {1}", RuleSet.Version, typeof(SecretDetectors).Assembly.ManifestModule.ModuleVersionId);
        var clean = CleanFiles.Load(cacheFile, version);

        // Mistakes in the policy are reported where the plugins are checked; a policy with one accepts nothing.
        var policy = PolicyInput.Read(policyFile, isRequired: false).Policy.Secrets;
        var gate = new SecretGate(policyFile, policy, Today, clean, _cancellation.Token);

        // Without the lines they are about: those hold the secret.
        foreach (var finding in gate.Check(Files.Select(item => FullPath(item.ItemSpec)), ShippedFiles.Select(item => FullPath(item.ItemSpec))))
        {
            log.Report(finding);
        }

        if (ShowFingerprints)
        {
            ShowEntries(gate.Reported);
        }

        Found = ReportedFindings.ToText(log.Reported);
        SaveQuietly(clean, cacheFile);
        return !log.HasErrors;
    }

    /// <summary>What the policy has to say to accept each of the secrets, but for the reason and the day.</summary>
    private void ShowEntries(IReadOnlyList<ReportedSecret> secrets)
    {
        var salt = new byte[SecretFingerprint.SaltBytes];
        using (var random = RandomNumberGenerator.Create())
        {
            random.GetBytes(salt);
        }

        foreach (var (file, path, secret) in secrets)
        {
            _cancellation.Token.ThrowIfCancellationRequested();
            Log.LogMessage(
                MessageImportance.High, "{0}({1},{2}): to accept it, add to secrets.accepted of the policy, with a reason and a last day: "
                + "{{ \"fingerprint\": \"{3}\", \"file\": \"{4}\", \"reason\": \"\", \"expires\": \"\" }}",
                file, secret.Range.StartLine, secret.Range.StartColumn, SecretFingerprint.Compute(secret.Value, salt), path);
        }
    }

    private void SaveQuietly(CleanFiles clean, string cacheFile)
    {
        try
        {
            clean.Save(cacheFile);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            Log.LogMessage(MessageImportance.Low, "Files without secrets are not remembered in '{0}': {1}", cacheFile, e.Message);
        }
    }

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(ProjectDirectory, path));
}
