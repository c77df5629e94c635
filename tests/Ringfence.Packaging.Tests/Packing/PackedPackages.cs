using System.Globalization;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Packing;

/// <summary>
/// Every package of this repository, packed once per run into a folder of its own. The version is new each time, so no cache can answer with an
/// earlier build; restore keeps its packages apart from the user's for the same reason.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private static readonly string[] Projects =
    [
        "core/Ringfence.Core/Ringfence.Core.csproj",
        "analyzers/Ringfence.Analyzers.Package/Ringfence.Analyzers.Package.csproj",
        "msbuild/Ringfence.Build.Package/Ringfence.Build.Package.csproj",
        "runtime/Ringfence.Runtime/Ringfence.Runtime.csproj",
    ];

    private readonly TempFolder _folder = new("feed");

    /// <summary>The version all of them have.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.1-e2e.{DateTime.UtcNow.Ticks}");

    /// <summary>The folder that holds the packages.</summary>
    public string Feed => _folder.PathOf("packages");

    /// <summary>Where consumers of these packages restore to.</summary>
    public string RestoredPackages => _folder.PathOf("restored");

    /// <summary>Opens a package.</summary>
    public Nupkg Open(string id) => new(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var project = _folder.Write("pack.proj", $"""
            <Project>
              <ItemGroup>
                <ProjectToPack Include="{string.Join(';', Projects.Select(p => Repository.PathOf(p)))}" />
              </ItemGroup>
              <Target Name="PackAll">
                <MSBuild Projects="@(ProjectToPack)" Targets="Restore" Properties="Phase=Restore" />
                <MSBuild Projects="@(ProjectToPack)" Targets="Pack" Properties="Phase=Pack" />
              </Target>
            </Project>
            """);
        var packed = await DotnetCli.RunAsync(_folder.Path,
            [
                "msbuild", project, "-t:PackAll", "-nologo", "-v:q", "-nr:false", "-m:1", "-p:Configuration=Release", $"-p:Version={Version}",
                $"-p:ArtifactsPath={_folder.PathOf("artifacts")}", $"-p:PackageOutputPath={Feed}", "-p:UseSharedCompilation=false",
            ], timeout: TimeSpan.FromMinutes(15));
        packed.EnsureSuccess();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Tests that use the packages run one after another: each of them starts builds.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PackagesGroup : ICollectionFixture<PackedPackages>
{
    /// <summary>What such a test names in its <see cref="CollectionAttribute"/>.</summary>
    public const string Name = "packages";
}
