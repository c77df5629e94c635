using Ringfence.Findings;

namespace Ringfence.Plugins;

/// <summary>Findings about plugin files that only a gate can make, in the words every gate uses.</summary>
public static class PluginFindings
{
    /// <summary>The manifest itself cannot be read.</summary>
    /// <param name="file">The manifest.</param>
    /// <param name="failure">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding ManifestUnreadable(string file, FileFailure failure)
    {
        var reason = failure == FileFailure.TooLarge
            ? FormattableString.Invariant($"it has more than {PluginManifestReader.MaxBytes} bytes")
            : FileFailureWords.Describe(failure);
        return PluginRules.Unreadable.At(file ?? throw new ArgumentNullException(nameof(file)), TextRange.FileStart,
            $"The manifest cannot be read: {reason}");
    }
}
