using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Options;

/// <summary>
/// The project's policy: the additional file the packages mark as such, which may have any name, else one named <c>ringfence.json</c>. Each text is
/// parsed once.
/// </summary>
internal static class PolicyFile
{
    private const string PolicyKind = "policy";

    private static readonly ConditionalWeakTable<SourceText, PolicyReadResult> Results = new();

    /// <summary>The policy to go by: the file's when it is without error, the defaults otherwise and when there is none.</summary>
    internal static RingfencePolicy PolicyOf(AnalyzerOptions options, CancellationToken cancellation) =>
        Find(options) is { } file && Read(file, cancellation) is { } result ? result.Policy : RingfencePolicy.Default;

    /// <summary>The file that holds the policy, or null when the project has none. Of several, the first by path, whatever order they come in.</summary>
    internal static AdditionalText? Find(AnalyzerOptions options)
    {
        AdditionalText? marked = null;
        AdditionalText? named = null;
        foreach (var file in options.AdditionalFiles)
        {
            if (AdditionalFileKind.Is(PolicyKind, file, options.AnalyzerConfigOptionsProvider))
            {
                marked = FirstByPath(marked, file);
            }
            else if (IsNamed(file.Path))
            {
                named = FirstByPath(named, file);
            }
        }

        return marked ?? named;
    }

    /// <summary>The policy in a file and everything wrong with it; null when the compiler cannot read the file, which it reports itself.</summary>
    internal static PolicyReadResult? Read(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        return Results.TryGetValue(text, out var known) ? known : Results.GetValue(text, t => PolicyReader.Read(t.ToString(), file.Path));
    }

    private static AdditionalText FirstByPath(AdditionalText? known, AdditionalText file) =>
        known is null || string.CompareOrdinal(file.Path, known.Path) < 0 ? file : known;

    private static bool IsNamed(string path)
    {
        var start = path.Length - PolicyReader.FileName.Length;
        return path.EndsWith(PolicyReader.FileName, StringComparison.OrdinalIgnoreCase) && (start == 0 || path[start - 1] is '/' or '\\');
    }
}
