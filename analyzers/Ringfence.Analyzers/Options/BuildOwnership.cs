using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Analyzers.Options;

/// <summary>
/// Who reports what is wrong in a file that both the analyzers and the build task read: the task during a build, the analyzers while typing.
/// </summary>
internal static class BuildOwnership
{
    private const string TaskIsActive = "build_property.RingfenceBuildActive";
    private const string IsDesignTime = "build_property.DesignTimeBuild";

    /// <summary>Whether the build task reports the findings of this compilation, so that an analyzer must not repeat them.</summary>
    internal static bool TaskReports(AnalyzerConfigOptionsProvider options) =>
        IsTrue(options.GlobalOptions, TaskIsActive) && !IsTrue(options.GlobalOptions, IsDesignTime);

    private static bool IsTrue(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
