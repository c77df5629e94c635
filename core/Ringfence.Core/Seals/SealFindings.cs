using Ringfence.Findings;
using Ringfence.Plugins;

namespace Ringfence.Seals;

/// <summary>Findings about the seal that only a gate can make, in the words every gate uses.</summary>
public static class SealFindings
{
    /// <summary>There is no seal.</summary>
    /// <param name="file">Where it was looked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding Missing(string file) => PluginRules.MalformedSeal.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        "The seal is missing, so no plugin is accepted; build with the package Ringfence.Build, which writes and embeds it");

    /// <summary>The seal cannot be read.</summary>
    /// <param name="file">The seal's file.</param>
    /// <param name="failure">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding Unreadable(string file, FileFailure failure) => PluginRules.MalformedSeal.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        $"The seal cannot be read, so no plugin is accepted: {FileFailureWords.Describe(failure)}");

    /// <summary>The seal cannot be written.</summary>
    /// <param name="file">The seal's file.</param>
    /// <param name="failure">Why.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding NotWritten(string file, FileFailure failure) => PluginRules.SealNotWritten.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        $"The seal cannot be written, so the app would refuse every plugin: {FileFailureWords.Describe(failure)}");

    /// <summary>A plugin lies where the seal has no name for it.</summary>
    /// <param name="manifest">Its manifest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="manifest"/> is null.</exception>
    public static Finding OutsideProject(PluginManifest manifest) => PluginRules.SealNotWritten.At(
        (manifest ?? throw new ArgumentNullException(nameof(manifest))).File,
        TextRange.FileStart,
        "The plugin cannot be sealed because its path is not one below the project's folder that every system can name; move it into the project");
}
