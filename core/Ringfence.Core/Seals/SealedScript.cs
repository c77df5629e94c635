using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Seals;

/// <summary>A script that a build accepted.</summary>
public sealed class SealedScript
{
    internal SealedScript(string path, ContentDigest digest, ScriptPreset preset, ProtectionLevel level)
    {
        Path = path;
        Digest = digest;
        Preset = preset;
        Level = level;
    }

    /// <summary>The file, relative to the project's folder, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The digest of the file's bytes.</summary>
    public ContentDigest Digest { get; }

    /// <summary>The preset it was accepted under.</summary>
    public ScriptPreset Preset { get; }

    /// <summary>The level it was accepted under.</summary>
    public ProtectionLevel Level { get; }

    /// <summary>Makes the entry of the seal for a script that passed all checks.</summary>
    /// <param name="path">The file, relative to the project's folder, with <c>/</c>.</param>
    /// <param name="digest">The digest of its bytes as they were read.</param>
    /// <param name="preset">The preset it was checked with.</param>
    /// <param name="level">The level it was checked with.</param>
    /// <returns>The entry, or null when <paramref name="path"/> is not a relative path below the project's folder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SealedScript? For(string path, ContentDigest digest, ScriptPreset preset, ProtectionLevel level)
    {
        _ = digest ?? throw new ArgumentNullException(nameof(digest));
        return IsPath(path ?? throw new ArgumentNullException(nameof(path))) ? new SealedScript(path, digest, preset, level) : null;
    }

    internal static bool IsPath(string text) => PluginPath.Mistake(text, SealedPlugin.LongestPath) is null;
}
