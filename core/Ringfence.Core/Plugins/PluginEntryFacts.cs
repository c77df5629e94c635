namespace Ringfence.Plugins;

/// <summary>
/// What a gate saw of an entry file on disk. The gate looks, <see cref="PluginEntryCheck"/> judges. What was not looked at because of what
/// was seen before keeps its default, and no default is taken for good.
/// </summary>
public sealed record PluginEntryFacts
{
    /// <summary>Whether something exists under the name, found by a comparison that ignores case.</summary>
    public bool Exists { get; init; }

    /// <summary>
    /// Whether it is a regular file with content: no folder, device, pipe or socket, and not empty, because a pipe looks like an empty
    /// file.
    /// </summary>
    public bool IsRegularFile { get; init; }

    /// <summary>Whether the file, with all links followed, lies outside of the manifest's folder.</summary>
    public bool LeavesFolder { get; init; }

    /// <summary>
    /// The path as the disk spells it, relative to the manifest's folder and with <c>/</c>; null when it is spelt as in the manifest.
    /// </summary>
    public string? ActualPath { get; init; }

    /// <summary>Why the file could not be read.</summary>
    public FileFailure Failure { get; init; }

    /// <summary>The length in bytes.</summary>
    public long Length { get; init; }

    /// <summary>The digest of the bytes, with the algorithm of the manifest's; null when they were not read.</summary>
    public ContentDigest? Digest { get; init; }
}
