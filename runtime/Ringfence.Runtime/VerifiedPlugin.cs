using Ringfence.Plugins;
using Ringfence.Policy;

namespace Ringfence.Runtime;

/// <summary>A plugin whose bytes were verified. The bytes are those that were verified: nothing is read from the disk again.</summary>
public sealed class VerifiedPlugin
{
    internal VerifiedPlugin(PluginManifest manifest, ReadOnlyMemory<byte> entry, PluginLimits limits, bool isSealed)
    {
        Manifest = manifest;
        Entry = entry;
        Limits = limits;
        IsSealed = isSealed;
    }

    /// <summary>The id.</summary>
    public string Id => Manifest.Id.Value;

    /// <summary>The version, as Semantic Versioning 2.0.0 defines it.</summary>
    public string Version => Manifest.Version.Value;

    /// <summary>
    /// The manifest as it was read. Its <see cref="PluginManifest.File"/> is relative to the folder the plugin was looked for in.
    /// </summary>
    public PluginManifest Manifest { get; }

    /// <summary>The bytes of the entry file. Hand these to the engine, not the file's path: the file may change.</summary>
    public ReadOnlyMemory<byte> Entry { get; }

    /// <summary>The most the policy lets the plugin have. The engine that runs it must enforce this.</summary>
    public PluginLimits Limits { get; }

    /// <summary>
    /// Whether the build accepted exactly these bytes; false for one that a dynamic policy let in after the checks at load.
    /// </summary>
    public bool IsSealed { get; }
}
