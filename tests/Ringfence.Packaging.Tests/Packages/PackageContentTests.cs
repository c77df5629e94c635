using Ringfence.Packaging.Tests.Packing;

namespace Ringfence.Packaging.Tests.Packages;

[Collection(PackagesGroup.Name)]
public sealed class PackageContentTests(PackedPackages packages)
{
    public static TheoryData<string, string[]> Contents => new()
    {
        {
            "Ringfence.Analyzers",
            [
                "README.md",
                "analyzers/dotnet/roslyn4.14/cs/Ringfence.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/Ringfence.Analyzers.dll",
                "analyzers/dotnet/roslyn4.14/cs/Ringfence.Core.dll",
                "analyzers/dotnet/roslyn4.8/cs/Ringfence.Analyzers.dll",
                "analyzers/dotnet/roslyn4.8/cs/Ringfence.Core.dll",
                "build/Ringfence.Analyzers.props",
                "build/Ringfence.Analyzers.targets",
                "buildTransitive/Ringfence.Analyzers.props",
                "buildTransitive/Ringfence.Analyzers.targets",
                "config/ringfence.all-errors.globalconfig",
                "config/ringfence.all-warnings.globalconfig",
                "config/ringfence.default.globalconfig",
                "config/ringfence.none.globalconfig",
                "config/ringfence.recommended.globalconfig",
            ]
        },
        {
            "Ringfence.Build",
            [
                "README.md",
                "build/Ringfence.Build.props",
                "build/Ringfence.Build.targets",
                "buildTransitive/Ringfence.Build.props",
                "buildTransitive/Ringfence.Build.targets",
                "config/ringfence.in-build.globalconfig",
                "tasks/netstandard2.0/Ringfence.Build.dll",
                "tasks/netstandard2.0/Ringfence.Core.dll",
            ]
        },
        {
            "Ringfence.Core",
            [
                "README.md",
                "lib/net10.0/Ringfence.Core.dll",
                "lib/net10.0/Ringfence.Core.xml",
                "lib/net8.0/Ringfence.Core.dll",
                "lib/net8.0/Ringfence.Core.xml",
                "lib/netstandard2.0/Ringfence.Core.dll",
                "lib/netstandard2.0/Ringfence.Core.xml",
            ]
        },
        {
            "Ringfence.Runtime",
            [
                "README.md",
                "lib/net10.0/Ringfence.Runtime.dll",
                "lib/net10.0/Ringfence.Runtime.xml",
                "lib/net8.0/Ringfence.Runtime.dll",
                "lib/net8.0/Ringfence.Runtime.xml",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Package_HoldsExactlyTheseFiles(string id, string[] expected)
    {
        using var package = packages.Open(id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), package.Entries);
    }

    [Theory]
    [InlineData("Ringfence.Analyzers")]
    [InlineData("Ringfence.Build")]
    [InlineData("Ringfence.Core")]
    [InlineData("Ringfence.Runtime")]
    public void Nuspec_NamesLicenceReadmeAndVersion(string id)
    {
        using var package = packages.Open(id);
        Assert.Equal(id, package["id"]);
        Assert.Equal(packages.Version, package["version"]);
        Assert.Equal("MIT", package["license"]);
        Assert.Equal("README.md", package["readme"]);
        Assert.False(string.IsNullOrWhiteSpace(package["description"]));
        Assert.False(string.IsNullOrWhiteSpace(package["tags"]));
    }

    [Theory]
    [InlineData("Ringfence.Analyzers")]
    [InlineData("Ringfence.Build")]
    public void ToolPackage_IsForDevelopmentAndBringsNothing(string id)
    {
        using var package = packages.Open(id);
        Assert.Equal("true", package["developmentDependency"]);
        Assert.Empty(package.Dependencies);
        Assert.DoesNotContain(package.Entries, e => e.StartsWith("lib/", StringComparison.Ordinal) || e.StartsWith("ref/", StringComparison.Ordinal));
    }

    [Fact]
    public void Core_DependsOnNothing()
    {
        using var package = packages.Open("Ringfence.Core");
        Assert.Empty(package.Dependencies);
    }

    [Fact]
    public void Runtime_DependsOnCoreOfItsOwnVersionOnly()
    {
        using var package = packages.Open("Ringfence.Runtime");
        Assert.Equal([$"Ringfence.Core {packages.Version}"], package.Dependencies.Distinct());
    }
}
