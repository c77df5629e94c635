using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Scripts.Files;
using Ringfence.Wording;

namespace Ringfence.Seals;

/// <summary>Holds plugins, scripts and the policy against the seal.</summary>
public static class SealCheck
{
    /// <summary>Everything in which a plugin differs from what the build accepted; empty when its bytes are those.</summary>
    /// <param name="seal">The seal.</param>
    /// <param name="manifest">The manifest as it was read.</param>
    /// <param name="manifestDigest">The digest of the manifest's bytes, with the algorithm the seal has for them: SHA-256.</param>
    /// <param name="entryDigest">The digest of the entry's bytes, with the algorithm of the manifest's.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Finding> Check(Seal seal, PluginManifest manifest, ContentDigest manifestDigest, ContentDigest entryDigest)
    {
        _ = seal ?? throw new ArgumentNullException(nameof(seal));
        _ = manifest ?? throw new ArgumentNullException(nameof(manifest));
        _ = manifestDigest ?? throw new ArgumentNullException(nameof(manifestDigest));
        _ = entryDigest ?? throw new ArgumentNullException(nameof(entryDigest));

        return seal.Plugins.FirstOrDefault(p => string.Equals(p.Id, manifest.Id.Value, StringComparison.Ordinal)) is { } accepted
            ? Check(accepted, manifest, manifestDigest, entryDigest)
            : [SealFindings.NotSealed(manifest)];
    }

    /// <summary>Everything in which a plugin differs from the one of the seal that it must be; empty when it is that one.</summary>
    /// <param name="accepted">The plugin of the seal.</param>
    /// <param name="manifest">The manifest as it was read.</param>
    /// <param name="manifestDigest">The digest of the manifest's bytes, with the algorithm the seal has for them: SHA-256.</param>
    /// <param name="entryDigest">The digest of the entry's bytes, with the algorithm of the manifest's.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Finding> Check(
        SealedPlugin accepted, PluginManifest manifest, ContentDigest manifestDigest, ContentDigest entryDigest)
    {
        _ = accepted ?? throw new ArgumentNullException(nameof(accepted));
        _ = manifest ?? throw new ArgumentNullException(nameof(manifest));
        _ = entryDigest ?? throw new ArgumentNullException(nameof(entryDigest));

        var findings = new List<Finding>();
        if (CheckManifest(accepted, manifestDigest, manifest.File) is { } changed) findings.Add(changed);

        var id = Quoted.Name(accepted.Id);
        if (!IsSameIdentity(accepted, manifest))
        {
            findings.Add(PluginRules.DiffersFromSeal.At(
                manifest.File,
                manifest.Id.Range,
                $"The seal has another id, version or entry file for {id} than its manifest; build again"));
        }

        if (!accepted.Digest.Equals(entryDigest))
        {
            findings.Add(PluginRules.DiffersFromSeal.At(
                manifest.File,
                manifest.Entry.Range,
                $"The entry file of {id} was changed after the build accepted it; restore it or build again"));
        }

        return findings;
    }

    /// <summary>The manifest's bytes are not those the build accepted; what they say need not be read then.</summary>
    /// <param name="accepted">The plugin of the seal.</param>
    /// <param name="manifestDigest">The digest of the manifest's bytes by SHA-256.</param>
    /// <param name="file">The manifest.</param>
    /// <returns>The finding, or null when the bytes are the same.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding? CheckManifest(SealedPlugin accepted, ContentDigest manifestDigest, string file)
    {
        _ = accepted ?? throw new ArgumentNullException(nameof(accepted));
        _ = manifestDigest ?? throw new ArgumentNullException(nameof(manifestDigest));
        _ = file ?? throw new ArgumentNullException(nameof(file));

        return accepted.ManifestDigest.Equals(manifestDigest) ? null : PluginRules.DiffersFromSeal.At(
            file,
            TextRange.FileStart,
            $"The manifest of {Quoted.Name(accepted.Id)} was changed after the build accepted it; restore it or build again");
    }

    /// <summary>
    /// The gate that reads may name the manifest from another folder than the build did, so of the paths only the entry's below it counts.
    /// </summary>
    private static bool IsSameIdentity(SealedPlugin accepted, PluginManifest manifest) =>
        string.Equals(accepted.Id, manifest.Id.Value, StringComparison.Ordinal)
        && string.Equals(accepted.Version, manifest.Version.Value, StringComparison.Ordinal)
        && string.Equals(accepted.Entry, SealedPlugin.EntryPath(accepted.Manifest, manifest), StringComparison.Ordinal);

    /// <summary>A script is not one that the build accepted, or not with these bytes.</summary>
    /// <param name="seal">The seal.</param>
    /// <param name="path">The script's path relative to the project's folder, with <c>/</c>: its name in the seal. Case counts.</param>
    /// <param name="digest">The digest of the script's bytes by SHA-256, a byte order mark included.</param>
    /// <param name="file">The script as the gate knows it, for the finding.</param>
    /// <returns>The finding, or null when the build accepted these bytes under this path.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding? CheckScript(Seal seal, string path, ContentDigest digest, string file)
    {
        _ = seal ?? throw new ArgumentNullException(nameof(seal));
        _ = path ?? throw new ArgumentNullException(nameof(path));
        _ = digest ?? throw new ArgumentNullException(nameof(digest));
        _ = file ?? throw new ArgumentNullException(nameof(file));

        if (seal.Scripts.FirstOrDefault(script => string.Equals(script.Path, path, StringComparison.Ordinal)) is not { } accepted)
        {
            return SealFindings.ScriptNotSealed(file, path);
        }

        return accepted.Digest.Equals(digest) ? null : ScriptFileRules.DiffersFromSeal.At(
            file,
            TextRange.FileStart,
            $"The script {Quoted.Name(path)} was changed after the build accepted it; restore it or build again");
    }

    /// <summary>The seal was written by older rules than those of this Ringfence, or by newer ones.</summary>
    /// <param name="seal">The seal.</param>
    /// <param name="file">The seal's file.</param>
    /// <returns>The finding, or null when the rules are the same.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding? CheckRuleSet(Seal seal, string file)
    {
        _ = seal ?? throw new ArgumentNullException(nameof(seal));
        _ = file ?? throw new ArgumentNullException(nameof(file));

        return seal.RuleSet == RuleSet.Version ? null : PluginRules.MalformedSeal.At(file, TextRange.FileStart,
            FormattableString.Invariant($"The seal was written by rule set {seal.RuleSet} and this Ringfence has rule set ")
            + FormattableString.Invariant($"{RuleSet.Version}; build again with the package version of the runtime"));
    }

    /// <summary>The policy is not the one the build worked under.</summary>
    /// <param name="seal">The seal.</param>
    /// <param name="policyDigest">The digest of the policy file's bytes by SHA-256, or null when there is none.</param>
    /// <param name="file">The policy file.</param>
    /// <returns>The finding, or null when the policy is the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seal"/> or <paramref name="file"/> is null.</exception>
    public static Finding? CheckPolicy(Seal seal, ContentDigest? policyDigest, string file)
    {
        _ = seal ?? throw new ArgumentNullException(nameof(seal));
        _ = file ?? throw new ArgumentNullException(nameof(file));

        return Equals(seal.Policy.Digest, policyDigest) ? null : PluginRules.DiffersFromSeal.At(
            file, TextRange.FileStart, "The policy is not the one the build accepted the plugins under; restore it or build again");
    }
}
