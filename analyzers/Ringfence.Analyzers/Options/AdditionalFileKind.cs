using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Analyzers.Options;

/// <summary>What the packages say an additional file is: its item metadata <c>RingfenceKind</c>.</summary>
internal static class AdditionalFileKind
{
    /// <summary>A script.</summary>
    internal const string Script = "script";

    private const string Key = "build_metadata.AdditionalFiles.RingfenceKind";

    internal static bool Is(string kind, AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Key, out var written) && string.Equals(written, kind, StringComparison.OrdinalIgnoreCase);
}
