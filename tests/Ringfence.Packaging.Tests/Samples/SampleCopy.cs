using Ringfence.Packaging.Tests.Packing;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Samples;

/// <summary>A copy of a sample outside the repository, which takes Ringfence from the packed packages.</summary>
internal sealed class SampleCopy : IDisposable
{
    private readonly TempFolder _folder = new("with space");
    private readonly PackedPackages _packages;
    private readonly string _name;

    internal SampleCopy(string name, PackedPackages packages)
    {
        (_name, _packages) = (name, packages);
        foreach (var file in (string[])["global.json", "Directory.Packages.props", "samples/Directory.Build.props", "samples/Directory.Build.targets"])
        {
            _folder.Write(file, File.ReadAllBytes(Repository.PathOf(file)));
        }

        var source = Repository.PathOf("samples", name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            _folder.Write($"samples/{name}/{Path.GetRelativePath(source, file)}", File.ReadAllBytes(file));
        }

        _folder.Write("nuget.config", $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder of the project.</summary>
    internal string Folder => _folder.PathOf("samples", _name);

    /// <summary>Runs <c>dotnet</c> in the folder of the project.</summary>
    internal Task<CliResult> DotnetAsync(params string[] arguments) => DotnetCli.RunAsync(Folder, arguments, new Dictionary<string, string?>
    {
        ["RingfencePackageVersion"] = _packages.Version,
        ["NUGET_PACKAGES"] = _packages.RestoredPackages,
    }, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Deletes the copy.</summary>
    public void Dispose() => _folder.Dispose();
}
