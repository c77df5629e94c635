namespace Ringfence.Plugins;

/// <summary>The identity of a plugin as its <c>plugin.json</c> declares it; every value is well formed and knows its place.</summary>
public sealed record PluginManifest
{
    internal PluginManifest()
    {
    }

    /// <summary>The manifest file as the gate named it.</summary>
    public required string File { get; init; }

    /// <summary>3 to 128 characters of lower-case words joined by dots; unique in a project.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>For people: 1 to 64 characters, none of them invisible.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>A version as Semantic Versioning 2.0.0 defines it.</summary>
    public required Located<string> Version { get; init; }

    /// <summary>What the entry file is.</summary>
    public required Located<PluginKind> Kind { get; init; }

    /// <summary>How it talks to its host; null for a script.</summary>
    public required Located<PluginAbi>? Abi { get; init; }

    /// <summary>The entry file: relative to the manifest's folder, with <c>/</c>, never leading out of it by its text.</summary>
    public required Located<string> Entry { get; init; }

    /// <summary>The digest of the entry file's bytes.</summary>
    public required Located<ContentDigest> Digest { get; init; }
}
