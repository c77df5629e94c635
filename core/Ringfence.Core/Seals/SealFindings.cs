using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Scripts.Files;
using Ringfence.Wording;

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
        $"The seal cannot be written, so the app would refuse every plugin and script: {FileFailureWords.Describe(failure)}");

    /// <summary>Nobody sealed a plugin of this id.</summary>
    /// <param name="file">The seal's file.</param>
    /// <param name="id">The id that was asked for; it may be any text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding NotSealed(string file, string id) => PluginRules.NotSealed.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        $"The plugin {Quoted.Name(id ?? throw new ArgumentNullException(nameof(id)))} is not among those the build accepted; "
        + "build with it in the project");

    /// <summary>The plugin of a manifest is not in the seal.</summary>
    /// <param name="manifest">Its manifest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="manifest"/> is null.</exception>
    public static Finding NotSealed(PluginManifest manifest) => PluginRules.NotSealed.At(
        (manifest ?? throw new ArgumentNullException(nameof(manifest))).File,
        manifest.Id.Range,
        $"The plugin {Quoted.Name(manifest.Id.Value)} is not among those the build accepted; build with it in the project, "
        + "or set \"dynamic\": true in the policy");

    /// <summary>A plugin lies where the seal has no name for it.</summary>
    /// <param name="manifest">Its manifest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="manifest"/> is null.</exception>
    public static Finding OutsideProject(PluginManifest manifest) => PluginRules.SealNotWritten.At(
        (manifest ?? throw new ArgumentNullException(nameof(manifest))).File,
        TextRange.FileStart,
        "The plugin cannot be sealed because its path is not one below the project's folder that every system can name; move "
        + "it into the project");

    /// <summary>Two gates of one build worked under two policies.</summary>
    /// <param name="file">The seal's file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding PolicyChanged(string file) => PluginRules.SealNotWritten.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        "The seal cannot be written, because the policy was changed while the build was checking: plugins and scripts were judged by two "
        + "policies; build again");

    /// <summary>A script is not in the seal.</summary>
    /// <param name="file">The script as the gate knows it.</param>
    /// <param name="path">The path it was looked for under; it may be any text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding ScriptNotSealed(string file, string path) => ScriptFileRules.NotSealed.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        $"The script {Quoted.Name(path ?? throw new ArgumentNullException(nameof(path)))} is not among those the build accepted; build "
        + "with it in the project, or set \"dynamic\": true in the policy");

    /// <summary>A script lies where the seal has no name for it.</summary>
    /// <param name="file">The script.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static Finding ScriptOutsideProject(string file) => PluginRules.SealNotWritten.At(
        file ?? throw new ArgumentNullException(nameof(file)),
        TextRange.FileStart,
        "The script cannot be sealed because its path is not one below the project's folder that every system can name; move "
        + "it into the project");
}
