using Ringfence.Build.Files;
using Ringfence.Build.Reporting;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Seals;

namespace Ringfence.Build.Checking;

/// <summary>Reads policy, manifests and entry files from the disk and hands them to the rules, in this order.</summary>
internal sealed class PluginGate(string projectDirectory, DigestCache digests, FrameSources sources, CancellationToken token)
{
    private readonly List<Finding> _findings = [];

    /// <summary>Checks everything and reports every problem, also after the first.</summary>
    /// <param name="policyFile">The absolute path of the policy.</param>
    /// <param name="policyIsRequired">Whether somebody named that file, so that it must exist.</param>
    /// <param name="manifestFiles">The absolute paths of the manifests.</param>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    internal GateResult Check(string policyFile, bool policyIsRequired, IEnumerable<string> manifestFiles)
    {
        var input = PolicyInput.Read(policyFile, policyIsRequired);
        var policy = input.Policy;
        _findings.AddRange(input.Findings);
        if (input.Content is { } content)
        {
            sources.Add(policyFile, content);
        }

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
            if (SealedPlugin.For(manifest, ProjectPath.Below(projectDirectory, file), manifestDigest) is { } plugin)
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
        return new GateResult(_findings, isAccepted ? new Seal(new SealedPolicy(input.Digest, policy.Level), accepted) : null);
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
}
