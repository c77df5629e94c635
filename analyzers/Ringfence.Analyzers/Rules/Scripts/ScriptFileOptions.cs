using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Analyzers.Rules.Scripts;

/// <summary>
/// What the build says about script files. A value that cannot be read is the build task's to report, and counts as none here.
/// </summary>
internal static class ScriptFileOptions
{
    private const string PresetKey = "build_metadata.AdditionalFiles.RingfencePreset";
    private const string LevelKey = "build_metadata.AdditionalFiles.RingfenceLevel";
    private const string OwnerKey = "ringfence.script_files";
    private const string BuildOwns = "build";

    /// <summary>Whether the build task reports the findings in script files of this compilation.</summary>
    internal static bool AreLeftToTheBuild(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(OwnerKey, out var owner) && string.Equals(owner, BuildOwns, StringComparison.OrdinalIgnoreCase);

    /// <summary>The preset of one file; null when the policy's counts.</summary>
    internal static ScriptPreset? PresetOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(PresetKey, out var name) && ScriptPresetNames.TryParse(name, out var preset) ? preset : null;

    /// <summary>The level of one file; null when the policy's counts.</summary>
    internal static ProtectionLevel? LevelOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(LevelKey, out var name) && ProtectionLevelNames.TryParse(name, out var level) ? level : null;
}
