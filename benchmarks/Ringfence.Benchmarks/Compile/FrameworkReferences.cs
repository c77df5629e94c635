using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ringfence.Benchmarks.Compile;

/// <summary>The reference assemblies of the framework the benchmarks run on.</summary>
public static class FrameworkReferences
{
    public static string DotnetRoot { get; } =
        Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static ImmutableArray<string> Net10Paths { get; } = FindNet10();

    public static ImmutableArray<MetadataReference> Net10 { get; } =
        [.. Net10Paths.Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))];

    private static ImmutableArray<string> FindNet10()
    {
        var packs = Path.Combine(DotnetRoot, "packs", "Microsoft.NETCore.App.Ref");
        var version = Directory.GetDirectories(packs, "10.*").Max(StringComparer.Ordinal)
            ?? throw new InvalidOperationException("The .NET 10 targeting pack is not installed beside the runtime.");
        return [.. Directory.GetFiles(Path.Combine(version, "ref", "net10.0"), "*.dll").Order(StringComparer.Ordinal)];
    }
}
