using Ringfence.Plugins;

namespace Ringfence.Seals;

/// <summary>A plugin that a build accepted.</summary>
public sealed class SealedPlugin
{
    internal const int LongestPath = 1024;

    internal SealedPlugin(string id, string version, string manifest, ContentDigest manifestDigest, string entry, ContentDigest digest)
    {
        Id = id;
        Version = version;
        Manifest = manifest;
        ManifestDigest = manifestDigest;
        Entry = entry;
        Digest = digest;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The manifest file, relative to the project's folder, with <c>/</c>.</summary>
    public string Manifest { get; }

    /// <summary>The digest of the manifest's bytes.</summary>
    public ContentDigest ManifestDigest { get; }

    /// <summary>The entry file, relative to the project's folder, with <c>/</c>.</summary>
    public string Entry { get; }

    /// <summary>The digest of the entry's bytes.</summary>
    public ContentDigest Digest { get; }

    /// <summary>Makes the entry of the seal for a plugin that passed all checks.</summary>
    /// <param name="manifest">The manifest as it was read.</param>
    /// <param name="manifestPath">The manifest file, relative to the project's folder, with <c>/</c>.</param>
    /// <param name="manifestDigest">The digest of the manifest's bytes as they were read.</param>
    /// <returns>The entry, or null when <paramref name="manifestPath"/> is not a relative path below the project's folder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SealedPlugin? For(PluginManifest manifest, string manifestPath, ContentDigest manifestDigest)
    {
        _ = manifest ?? throw new ArgumentNullException(nameof(manifest));
        _ = manifestPath ?? throw new ArgumentNullException(nameof(manifestPath));
        _ = manifestDigest ?? throw new ArgumentNullException(nameof(manifestDigest));

        var entry = EntryPath(manifestPath, manifest);
        if (PluginPath.Mistake(manifestPath, LongestPath) is not null || PluginPath.Mistake(entry, LongestPath) is not null) return null;

        return new SealedPlugin(manifest.Id.Value, manifest.Version.Value, manifestPath, manifestDigest, entry, manifest.Digest.Value);
    }

    internal static string EntryPath(string manifestPath, PluginManifest manifest)
    {
        var folder = manifestPath.Substring(0, manifestPath.LastIndexOf('/') + 1);
        return folder + manifest.Entry.Value;
    }
}
