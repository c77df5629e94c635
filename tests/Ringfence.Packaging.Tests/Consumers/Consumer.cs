using System.Text.Json;
using Ringfence.Packaging.Tests.Packing;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>Somebody's project that uses the packages, in a folder that inherits nothing from this repository but its SDK.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly TempFolder _folder;
    private readonly PackedPackages _packages;

    private readonly string _extension;

    private Consumer(TempFolder folder, PackedPackages packages, string name, string extension)
    {
        (_folder, _packages, Name, _extension) = (folder, packages, name, extension);
        Write("global.json", File.ReadAllText(Repository.PathOf("global.json")));
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    internal string Name { get; }

    internal string ProjectFile => _folder.PathOf(Name + _extension);

    /// <summary>Creates a console app with some of the packages.</summary>
    /// <param name="packages">The packages of this run.</param>
    /// <param name="ids">Those it references, as <c>dotnet add package</c> writes it for such packages.</param>
    /// <param name="properties">Further elements of its first property group.</param>
    /// <param name="items">Further items.</param>
    /// <param name="name">The name of folder, project and assembly.</param>
    /// <param name="frameworks">What it targets.</param>
    /// <param name="extension">That of the project file, which says its language.</param>
    internal static Consumer Create(
        PackedPackages packages, string[] ids, string properties = "", string items = "", string name = "App", string frameworks = "net10.0",
        string extension = ".csproj")
    {
        var consumer = new Consumer(new TempFolder(name), packages, name, extension);
        var framework = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        var references = ids.Select(id => $"""<PackageReference Include="{id}" Version="{packages.Version}" PrivateAssets="all" />""");
        consumer.Write(name + extension, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <{framework}>{frameworks}</{framework}>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseAppHost>false</UseAppHost>
                <RestoreAdditionalProjectSources>{packages.Feed}</RestoreAdditionalProjectSources>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references)}
                {items}
              </ItemGroup>
            </Project>
            """);
        return consumer;
    }

    internal string PathOf(params string[] parts) => _folder.PathOf(parts);

    internal string Write(string relativePath, string text) => _folder.Write(relativePath, text);

    /// <summary>Restores and builds.</summary>
    internal Task<CliResult> BuildAsync(params string[] arguments) => RunAsync(["build", .. Quiet, .. arguments]);

    /// <summary>Runs any command of <c>dotnet</c> in the project's folder.</summary>
    internal Task<CliResult> RunAsync(params string[] arguments) => DotnetCli.RunAsync(
        _folder.Path, arguments, new Dictionary<string, string?> { ["NUGET_PACKAGES"] = _packages.RestoredPackages });

    /// <summary>
    /// Our diagnostics in a build's output as <c>code file(line,column)</c>, in order. Each as often as it was reported: the console shows it
    /// where it happens and again in the summary, so one that stands there four times was reported twice.
    /// </summary>
    internal string[] FindingsOf(CliResult build) =>
    [
        .. build.Output.Split('\n').Select(CanonicalOutput.ParseLine).OfType<CanonicalLine>()
            .Where(d => d.Code.StartsWith("RF", StringComparison.Ordinal))
            .GroupBy(d => d)
            .SelectMany(same => Enumerable.Repeat(same.Key, (same.Count() + 1) / 2))
            .Select(d => $"{d.Code} {Path.GetRelativePath(_folder.Path, d.File ?? d.Origin).Replace('\\', '/')}({d.Line},{d.Column})")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the compiler would be called with, as an editor asks for it: a design-time build without compilation.</summary>
    internal async Task<IReadOnlyList<string>> DesignTimeCompilerArgumentsAsync()
    {
        var result = await RunAsync(
            "msbuild", "-nologo", "-nr:false", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:BuildingInsideVisualStudio=true", "-getItem:CscCommandLineArgs");
        result.EnsureSuccess();
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(a => a.GetProperty("Identity").GetString()!)];
    }

    /// <summary>The analyzer assemblies of ours that the project would compile with, as <c>folder/name</c>.</summary>
    internal async Task<IReadOnlyList<string>> SelectedAnalyzersAsync(string compilerApiVersion)
    {
        var result = await RunAsync(
            "msbuild", "-nologo", "-nr:false", "-t:ResolveLockFileAnalyzers", $"-p:CompilerApiVersion={compilerApiVersion}", "-getItem:Analyzer");
        result.EnsureSuccess();
        using var json = JsonDocument.Parse(result.Output);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
                .Select(a => a.GetProperty("FullPath").GetString()!.Replace('\\', '/').Split('/'))
                .Where(parts => parts[^1].StartsWith("Ringfence.", StringComparison.Ordinal))
                .Select(parts => $"{parts[^3]}/{parts[^1]}").Order(StringComparer.Ordinal),
        ];
    }

    public void Dispose() => _folder.Dispose();

    private static string[] Quiet => ["-nologo", "-v:q", "-tl:off", "-nr:false", "-p:UseSharedCompilation=false"];
}
