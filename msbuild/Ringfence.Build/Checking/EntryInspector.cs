using Ringfence.Build.Files;
using Ringfence.Plugins;
using Ringfence.Policy;

namespace Ringfence.Build.Checking;

/// <summary>Looks at the file a manifest names. What is seen is judged by <see cref="PluginEntryCheck"/>.</summary>
internal sealed class EntryInspector(PluginLimits limits, DigestCache digests, CancellationToken token)
{
    /// <summary>Sees everything there is to see without opening what is no regular file or too large.</summary>
    /// <param name="manifest">A manifest whose <see cref="PluginManifest.File"/> is an absolute path.</param>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    internal PluginEntryFacts Look(PluginManifest manifest)
    {
        try
        {
            return Find(manifest);
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return new PluginEntryFacts { Exists = true, IsRegularFile = true, Failure = FileFailures.Of(e) };
        }
    }

    private PluginEntryFacts Find(PluginManifest manifest)
    {
        var folder = Path.GetDirectoryName(manifest.File)!;
        folder = RealPath.TryResolve(folder, out var realFolder) ? realFolder : folder;

        // A name that no comparison finds may still be one the system knows: macOS composes accents in its own way.
        var written = manifest.Entry.Value;
        var spelled = SpelledPath.Find(folder, written) ?? written;
        if (!RealPath.TryResolve(folder, spelled, out var path))
        {
            return LinkTarget.IsReadable ? new PluginEntryFacts() : new PluginEntryFacts { LeavesFolder = true };
        }

        if (!IsBelow(folder, path))
        {
            return new PluginEntryFacts { Exists = true, LeavesFolder = true };
        }

        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return new PluginEntryFacts { Exists = Directory.Exists(path) };
        }

        // A pipe or a device has no length, and opening one may never return.
        return file.Length == 0
            ? new PluginEntryFacts { Exists = true }
            : Read(file, manifest.Digest.Value.Algorithm, actualPath: spelled == written ? null : spelled);
    }

    private PluginEntryFacts Read(FileInfo file, DigestAlgorithm algorithm, string? actualPath)
    {
        var facts = new PluginEntryFacts { Exists = true, IsRegularFile = true, ActualPath = actualPath, Length = file.Length };
        if (facts.Length > limits.MaxEntryBytes)
        {
            return facts;
        }

        try
        {
            return facts with { Digest = digests.Get(file, algorithm, token) };
        }
        catch (Exception e) when (FileFailures.IsExpected(e))
        {
            return facts with { Failure = FileFailures.Of(e) };
        }
    }

    private static bool IsBelow(string folder, string path)
    {
        var comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, comparison);
    }
}
