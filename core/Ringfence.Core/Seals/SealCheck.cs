using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Wording;

namespace Ringfence.Seals;

/// <summary>Holds plugins and the policy against the seal.</summary>
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

        var id = Quoted.Name(manifest.Id.Value);
        if (seal.Plugins.FirstOrDefault(p => string.Equals(p.Id, manifest.Id.Value, StringComparison.Ordinal)) is not { } accepted)
        {
            return [PluginRules.NotSealed.At(
                manifest.File, manifest.Id.Range, $"The plugin {id} is not among those the build accepted; build with it in the project, or set \"dynamic\": true in the policy")];
        }

        var findings = new List<Finding>();
        if (!accepted.ManifestDigest.Equals(manifestDigest))
        {
            findings.Add(PluginRules.DiffersFromSeal.At(
                manifest.File, TextRange.FileStart, $"The manifest of {id} was changed after the build accepted it; restore it or build again"));
        }

        if (!accepted.Digest.Equals(entryDigest))
        {
            findings.Add(PluginRules.DiffersFromSeal.At(
                manifest.File, manifest.Entry.Range, $"The entry file of {id} was changed after the build accepted it; restore it or build again"));
        }

        return findings;
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

        return seal.RuleSet == RuleSet.Version ? null : PluginRules.MalformedSeal.At(file, TextRange.FileStart, FormattableString.Invariant(
            $"The seal was written by rule set {seal.RuleSet} and this Ringfence has rule set {RuleSet.Version}; build again with the package version of the runtime"));
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
