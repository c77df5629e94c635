using Ringfence.Packaging.Tests.Packing;

namespace Ringfence.Packaging.Tests.Packages;

/// <summary>What the shipped assemblies need must be what their hosts have: a reference too many or too new is an analyzer that is silently not loaded.</summary>
[Collection(PackagesGroup.Name)]
public sealed class AssemblyReferenceTests(PackedPackages packages)
{
    private static readonly string[] AnalyzerHost =
        ["netstandard", "System.Collections.Immutable", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Ringfence.Core"];

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.14")]
    public void Analyzers_NeedOnlyWhatTheOldestCompilerHas(string folder)
    {
        using var package = packages.Open("Ringfence.Analyzers");
        var references = package.AssemblyReferences($"analyzers/dotnet/{folder}/cs/Ringfence.Analyzers.dll");
        Assert.Subset(AnalyzerHost.ToHashSet(), references.Keys.ToHashSet());
        Assert.Equal(new Version(4, 8, 0, 0), references["Microsoft.CodeAnalysis"]);
        Assert.Equal(new Version(4, 8, 0, 0), references.GetValueOrDefault("Microsoft.CodeAnalysis.CSharp", new Version(4, 8, 0, 0)));
        Assert.Equal(new Version(7, 0, 0, 0), references["System.Collections.Immutable"]);
    }

    [Fact]
    public void CodeFixes_NeedTheOldestEditorTheyAreShippedFor()
    {
        using var package = packages.Open("Ringfence.Analyzers");
        var references = package.AssemblyReferences("analyzers/dotnet/roslyn4.14/cs/Ringfence.Analyzers.CodeFixes.dll");
        string[] host = [.. AnalyzerHost, "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel", "Ringfence.Analyzers"];
        Assert.Subset(host.ToHashSet(), references.Keys.ToHashSet());
        Assert.All(references.Where(r => r.Key.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
            r => Assert.Equal(new Version(4, 14, 0, 0), r.Value));
    }

    [Theory]
    [InlineData("Ringfence.Analyzers", "analyzers/dotnet/roslyn4.8/cs/Ringfence.Core.dll")]
    [InlineData("Ringfence.Analyzers", "analyzers/dotnet/roslyn4.14/cs/Ringfence.Core.dll")]
    [InlineData("Ringfence.Build", "tasks/netstandard2.0/Ringfence.Core.dll")]
    public void Core_NeedsOnlyNetstandard(string id, string entry)
    {
        using var package = packages.Open(id);
        Assert.Equal(["netstandard"], package.AssemblyReferences(entry).Keys);
    }

    [Fact]
    public void Tasks_NeedOnlyTheBuildEngine()
    {
        using var package = packages.Open("Ringfence.Build");
        var references = package.AssemblyReferences("tasks/netstandard2.0/Ringfence.Build.dll");
        Assert.Subset(new HashSet<string> { "netstandard", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "Ringfence.Core" }, references.Keys.ToHashSet());
    }

    [Fact]
    public void BothCompilerFolders_HoldTheSameAnalyzers()
    {
        using var package = packages.Open("Ringfence.Analyzers");
        foreach (var name in new[] { "Ringfence.Analyzers.dll", "Ringfence.Core.dll" })
        {
            Assert.Equal(package.Read("analyzers/dotnet/roslyn4.8/cs/" + name), package.Read("analyzers/dotnet/roslyn4.14/cs/" + name));
        }
    }
}
