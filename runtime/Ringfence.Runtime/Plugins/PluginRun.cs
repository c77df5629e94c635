using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Seals;

namespace Ringfence.Runtime.Plugins;

/// <summary>
/// One verification. Manifest and entry file are opened once each; what is judged and what is handed out are the same bytes.
/// </summary>
/// <param name="seal">What the build accepted; null when a dynamic policy does without.</param>
/// <param name="policy">The policy.</param>
/// <param name="root">The folder names are relative to, absolute.</param>
/// <param name="isAsync">Whether threads are given back while the disk works.</param>
/// <param name="token">Ends the verification.</param>
internal sealed class PluginRun(Seal? seal, RingfencePolicy policy, string root, bool isAsync, CancellationToken token)
{
    /// <summary>Verifies the plugin of a manifest.</summary>
    /// <param name="name">The manifest relative to the root, with <c>/</c>.</param>
    /// <param name="accepted">The plugin of the seal that it must be; null when only its manifest can tell.</param>
    internal async Task<PluginVerification> VerifyAsync(string name, SealedPlugin? accepted)
    {
        token.ThrowIfCancellationRequested();
        var (folder, content) = await ReadManifestAsync(name).ConfigureAwait(false);
        if (content.Bytes is not { } bytes)
        {
            return new PluginVerification([PluginFindings.ManifestUnreadable(name, content.Failure)]);
        }

        var digest = ContentDigest.Compute(bytes);
        if (accepted is not null && SealCheck.CheckManifest(accepted, digest, name) is { } changed)
        {
            return new PluginVerification([changed]);
        }

        var read = PluginManifestReader.Read(bytes, name);
        if (!read.IsUsable)
        {
            return new PluginVerification(read.Findings);
        }

        var manifest = read.Manifest!;
        accepted ??= seal?.Plugins.FirstOrDefault(plugin => string.Equals(plugin.Id, manifest.Id.Value, StringComparison.Ordinal));
        return accepted is null && !policy.Dynamic
            ? new PluginVerification([.. read.Findings, SealFindings.NotSealed(manifest)])
            : await VerifyEntryAsync(folder, manifest, digest, accepted, read.Findings).ConfigureAwait(false);
    }

    private async Task<PluginVerification> VerifyEntryAsync(
        string folder, PluginManifest manifest, ContentDigest manifestDigest, SealedPlugin? accepted, IReadOnlyList<Finding> before)
    {
        var (facts, bytes) = await ReadEntryAsync(folder, manifest).ConfigureAwait(false);
        List<Finding> findings = [.. before];
        var bySeal = accepted is not null && facts.Digest is not null
            ? SealCheck.Check(accepted, manifest, manifestDigest, facts.Digest)
            : [];
        findings.AddRange(bySeal);

        // Changed bytes differ from the manifest's digest as well; that they are not the sealed ones is what there is to say.
        if (bySeal.Count == 0)
        {
            findings.AddRange(PluginEntryCheck.Check(manifest, facts, policy.Plugins.Limits));
        }

        return bytes is null || findings.Any(static finding => finding.Severity == Severity.Error)
            ? new PluginVerification(findings)
            : new PluginVerification(new VerifiedPlugin(manifest, bytes, policy.Plugins.Limits, accepted is not null), findings);
    }

    private async Task<(string Folder, FileContent Content)> ReadManifestAsync(string name)
    {
        try
        {
            var folder = RealPath.Of(root);
            var path = RealPath.Of(Path.Combine(folder, name));
            var content = RealPath.IsBelow(folder, path)
                ? await FileContent.ReadAsync(path, PluginManifestReader.MaxBytes, isAsync, token).ConfigureAwait(false)
                : FileContent.Failed(FileFailure.LeavesFolder);
            return (Path.GetDirectoryName(path) ?? path, content);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return (root, FileContent.Failed(FileFailures.Of(e)));
        }
    }

    private async Task<(PluginEntryFacts Facts, byte[]? Bytes)> ReadEntryAsync(string folder, PluginManifest manifest)
    {
        try
        {
            var written = manifest.Entry.Value;
            if (SpelledPath.Find(folder, written) is not { } spelled)
            {
                return (new PluginEntryFacts(), null);
            }

            var path = RealPath.Of(Path.Combine(folder, spelled));
            if (!RealPath.IsBelow(folder, path))
            {
                return (new PluginEntryFacts { Exists = true, LeavesFolder = true }, null);
            }

            var content = await FileContent.ReadAsync(path, policy.Plugins.Limits.MaxEntryBytes, isAsync, token).ConfigureAwait(false);
            token.ThrowIfCancellationRequested();
            return (Facts(content, manifest, spelled == written ? null : spelled), content.Bytes);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return (new PluginEntryFacts { Exists = true, IsRegularFile = true, Failure = FileFailures.Of(e) }, null);
        }
    }

    private static PluginEntryFacts Facts(FileContent content, PluginManifest manifest, string? actualPath) => new()
    {
        Exists = true,
        IsRegularFile = content.Failure != FileFailure.NotRegular,
        ActualPath = actualPath,
        Failure = content.Failure,
        Length = content.Length,
        Digest = content.Bytes is null ? null : ContentDigest.Compute(content.Bytes, manifest.Digest.Value.Algorithm),
    };
}
