using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Ringfence.Policy;

namespace Ringfence.Analyzers.Options;

/// <summary>The project's <c>ringfence.json</c>, which the package passes to the compiler as an additional file. Each text is parsed once.</summary>
internal static class PolicyFile
{
    private static readonly ConditionalWeakTable<SourceText, PolicyReadResult> Results = new();

    /// <summary>The policy to go by: the file's as far as it can be read, the defaults when there is none.</summary>
    internal static RingfencePolicy PolicyOf(AnalyzerOptions options, CancellationToken cancellation)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (IsPolicy(file))
            {
                return Read(file, cancellation)?.Policy ?? RingfencePolicy.Default;
            }
        }

        return RingfencePolicy.Default;
    }

    internal static bool IsPolicy(AdditionalText file)
    {
        var path = file.Path;
        var start = path.Length - PolicyReader.FileName.Length;
        return path.EndsWith(PolicyReader.FileName, StringComparison.OrdinalIgnoreCase) && (start == 0 || path[start - 1] is '/' or '\\');
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
}
