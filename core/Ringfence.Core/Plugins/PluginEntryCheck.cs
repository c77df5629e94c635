using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Wording;

namespace Ringfence.Plugins;

/// <summary>Judges what a gate saw of an entry file. The build and the run use the same judgement.</summary>
public static class PluginEntryCheck
{
    /// <summary>
    /// Everything that is wrong with the entry file; empty only when its bytes were read and are those the manifest names.
    /// </summary>
    /// <param name="manifest">The manifest that names it.</param>
    /// <param name="facts">What was seen on disk.</param>
    /// <param name="limits">The limits of the policy, for the size.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Finding> Check(PluginManifest manifest, PluginEntryFacts facts, PluginLimits limits)
    {
        _ = manifest ?? throw new ArgumentNullException(nameof(manifest));
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        _ = limits ?? throw new ArgumentNullException(nameof(limits));

        var entry = manifest.Entry;
        var name = Quoted.Name(entry.Value);
        if (facts.LeavesFolder)
        {
            return [PluginRules.EntryLeavesFolder.At(
                manifest.File, entry.Range,
                $"{name} leads out of the plugin's folder through a link; put the file itself into the folder")];
        }

        if (!facts.Exists)
        {
            return [PluginRules.EntryNotFound.At(manifest.File, entry.Range, $"{name} does not exist in the manifest's folder")];
        }
        if (!facts.IsRegularFile)
        {
            return [PluginRules.EntryNotFound.At(
                manifest.File, entry.Range, $"{name} is not a regular file with content but a folder, a device, a pipe or empty")];
        }

        var findings = new List<Finding>();
        if (facts.ActualPath is { } actual && !string.Equals(actual, entry.Value, StringComparison.Ordinal))
        {
            findings.Add(PluginRules.EntryNotFound.At(
                manifest.File, entry.Range, $"{name} is spelt {Quoted.Name(actual)} on disk, so other systems would not find it",
                $"\"{actual}\""));
        }

        if (ContentFinding(manifest, facts, limits, name) is { } finding) findings.Add(finding);
        return findings;
    }

    private static Finding? ContentFinding(PluginManifest manifest, PluginEntryFacts facts, PluginLimits limits, string name)
    {
        if (facts.Length > limits.MaxEntryBytes)
        {
            return PluginRules.Unreadable.At(manifest.File, manifest.Entry.Range, FormattableString.Invariant(
                $"{name} has {facts.Length} bytes; 'plugins.limits.maxEntryBytes' of the policy allows {limits.MaxEntryBytes}"));
        }

        if (facts.Failure != FileFailure.None || facts.Digest is null)
        {
            var reason = FileFailureWords.Describe(facts.Failure == FileFailure.None ? FileFailure.Failed : facts.Failure);
            return PluginRules.Unreadable.At(manifest.File, manifest.Entry.Range, $"{name} cannot be read: {reason}");
        }

        if (facts.Digest.Equals(manifest.Digest.Value)) return null;

        return PluginRules.DigestMismatch.At(
            manifest.File,
            manifest.Digest.Range,
            $"{name} has the digest {facts.Digest}, which is not the one named here; write it here only if you know why the file changed",
            $"\"{facts.Digest}\"");
    }
}
