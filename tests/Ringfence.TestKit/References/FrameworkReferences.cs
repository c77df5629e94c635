using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Ringfence.TestKit.References;

/// <summary>The reference assemblies of a framework, read once per process.</summary>
public static class FrameworkReferences
{
    private static readonly ConcurrentDictionary<Framework, Lazy<ImmutableArray<MetadataReference>>> Cache = new();
    private static readonly ConcurrentDictionary<string, MetadataReference> Files = new(StringComparer.Ordinal);

    /// <summary>The references of .NET 10.</summary>
    public static ImmutableArray<MetadataReference> Net10 => For(Framework.Net10);

    /// <summary>The references of <paramref name="framework"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither the targeting pack nor the package that holds them is installed.</exception>
    public static ImmutableArray<MetadataReference> For(Framework framework) =>
        Cache.GetOrAdd(framework, f => new Lazy<ImmutableArray<MetadataReference>>(() => Load(f))).Value;

    /// <summary>The file as a reference; the same file gives the same reference.</summary>
    public static MetadataReference FromFile(string dllPath) =>
        Files.GetOrAdd(Path.GetFullPath(dllPath), path => MetadataReference.CreateFromFile(path));

    /// <summary>The simple name a reference would have in an assembly list.</summary>
    internal static string NameOf(MetadataReference reference) => Path.GetFileNameWithoutExtension(reference.Display) ?? "";

    private static ImmutableArray<MetadataReference> Load(Framework framework)
    {
        if (framework == Framework.None)
        {
            return [];
        }

        var folder = framework == Framework.Net10 ? FindNet10() : FindNetStandard20();
        return [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(FromFile)];
    }

    private static string FindNet10()
    {
        var packs = DotnetRoot.Candidates()
            .Select(root => Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"))
            .Append(Path.Combine(PackageRoot, "microsoft.netcore.app.ref"));
        return Newest(packs, Path.Combine("ref", "net10.0"))
            ?? throw new DirectoryNotFoundException("The targeting pack of .NET 10 is not installed; it comes with the SDK.");
    }

    private static string FindNetStandard20() =>
        Newest([Path.Combine(PackageRoot, "netstandard.library")], Path.Combine("build", "netstandard2.0", "ref"))
            ?? throw new DirectoryNotFoundException(
                "The package 'NETStandard.Library' is not restored; build any netstandard2.0 project first.");

    private static string? Newest(IEnumerable<string> families, string inner) =>
        families.Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Where(version => Directory.Exists(Path.Combine(version, inner)))
            .OrderByDescending(version => Version.TryParse(Path.GetFileName(version).Split('-')[0], out var v) ? v : new Version())
            .Select(version => Path.Combine(version, inner))
            .FirstOrDefault();

    /// <summary>The folder packages were restored to when this assembly was built.</summary>
    private static string PackageRoot { get; } =
        typeof(FrameworkReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "NuGetPackageRoot").Value ?? "";
}
