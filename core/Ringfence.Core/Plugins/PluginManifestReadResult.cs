using Ringfence.Findings;

namespace Ringfence.Plugins;

/// <summary>What reading a manifest gave.</summary>
public sealed class PluginManifestReadResult
{
    internal PluginManifestReadResult(PluginManifest? manifest, IReadOnlyList<Finding> findings)
    {
        Manifest = manifest;
        Findings = findings;
    }

    /// <summary>
    /// The identity, when every part of it is there and well formed. It is there beside errors elsewhere in the file too, so that the entry
    /// file can be checked in the same run; a plugin may be accepted only when <see cref="IsUsable"/>.
    /// </summary>
    public PluginManifest? Manifest { get; }

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether the manifest as a whole is free of errors.</summary>
    public bool IsUsable => Manifest is not null && !Findings.Any(f => f.Severity == Severity.Error);
}
