using Ringfence.Build.Files;
using Ringfence.Build.Reporting;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Seals;

namespace Ringfence.Build.Checking;

/// <summary>Reads policy, manifests and entry files from the disk and hands them to the rules, in this order.</summary>
internal sealed class PluginGate(string projectDirectory, DigestCache digests, FrameSources sources, CancellationToken token)
{
    // A policy has a few dozen keys; its reader refuses what is larger.
    private const int MaxPolicyBytes = 1024 * 1024;

    private readonly List<Finding> _findings = [];

    /// <summary>Checks everything and reports every problem, also after the first.</summary>
    /// <param name="policyFile">The absolute path of the policy.</param>
    /// <param name="policyIsRequired">Whether somebody named that file, so that it must exist.</param>
    /// <param name="manifestFiles">The absolute paths of the manifests.</param>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    internal GateResult Check(string policyFile, bool policyIsRequired, IEnumerable<string> manifestFiles)
    {
        var policy = ReadPolicy(policyFile, policyIsRequired, out var policyDigest);
        var inspector = new EntryInspector(policy.Plugins.Limits, digests, token);
        var manifests = new List<PluginManifest>();
        var accepted = new List<SealedPlugin>();
        foreach (var file in manifestFiles.Distinct(StringComparer.Ordinal).OrderBy(f => f, StringComparer.Ordinal))
        {
            token.ThrowIfCancellationRequested();
            if (ReadManifest(file, out var manifestDigest) is not { } manifest)
            {
                continue;
            }

            manifests.Add(manifest);
            _findings.AddRange(PluginEntryCheck.Check(manifest, inspector.Look(manifest), policy.Plugins.Limits));
            if (SealedPlugin.For(manifest, RelativePath(file), manifestDigest) is { } plugin)
            {
                accepted.Add(plugin);
            }
            else
            {
                _findings.Add(SealFindings.OutsideProject(manifest));
            }
        }

        _findings.AddRange(PluginSet.CheckUniqueIds(manifests));
        var isAccepted = !_findings.Any(f => f.Severity == Severity.Error);
        return new GateResult(_findings, isAccepted ? new Seal(new SealedPolicy(policyDigest, policy.Level), accepted) : null);
    }

    private RingfencePolicy ReadPolicy(string file, bool isRequired, out ContentDigest? digest)
    {
        digest = null;
        if (!File.Exists(file) && !Directory.Exists(file))
        {
            if (isRequired)
            {
                _findings.Add(PolicyFindings.NotFound(file));
            }

            return RingfencePolicy.Default;
        }

        try
        {
            var bytes = BoundedFile.Read(file, MaxPolicyBytes);
            sources.Add(file, bytes);
            var result = PolicyReader.Read(bytes, file);
            _findings.AddRange(result.Findings);
            digest = ContentDigest.Compute(bytes);
            return result.Policy;
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            _findings.Add(PolicyFindings.Unreadable(file, FileFailures.Of(e)));
            return RingfencePolicy.Default;
        }
    }

    private PluginManifest? ReadManifest(string file, out ContentDigest digest)
    {
        digest = null!;
        try
        {
            var bytes = BoundedFile.Read(file, PluginManifestReader.MaxBytes);
            if (bytes.Length > PluginManifestReader.MaxBytes)
            {
                _findings.Add(PluginFindings.ManifestUnreadable(file, FileFailure.TooLarge));
                return null;
            }

            sources.Add(file, bytes);
            var result = PluginManifestReader.Read(bytes, file);
            _findings.AddRange(result.Findings);
            digest = ContentDigest.Compute(bytes);
            return result.Manifest;
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            _findings.Add(PluginFindings.ManifestUnreadable(file, FileFailures.Of(e)));
            return null;
        }
    }

    // What lies outside stays absolute, and the seal has no name for it.
    private string RelativePath(string file)
    {
        var folder = projectDirectory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        var relative = file.StartsWith(folder, StringComparison.Ordinal) ? file.Substring(folder.Length) : file;
        return Path.DirectorySeparatorChar == '\\' ? relative.Replace('\\', '/') : relative;
    }
}
