using System.Globalization;
using Spectre.Console;

namespace Ringfence.Tour.Running;

/// <summary>
/// A folder outside the repository that holds copies of the samples, a package feed and an own package cache: what a stranger's machine
/// would have. It is removed when the tour ends.
/// </summary>
internal sealed class Workshop : IDisposable
{
    private static readonly string[] LaidBeside = ["global.json", "Directory.Packages.props"];
    private static readonly string[] SharedBySamples = ["Directory.Build.props", "Directory.Build.targets"];

    private readonly string _repository;

    internal Workshop(string repository)
    {
        _repository = repository;
        Root = Directory.CreateTempSubdirectory("ringfence-tour-").FullName;
        Feed = Directory.CreateDirectory(Path.Combine(Root, "feed")).FullName;
        PackageVersion = "0.1.0-tour." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
        Samples = Directory.CreateDirectory(Path.Combine(Root, "samples")).FullName;
        foreach (var file in LaidBeside)
        {
            File.Copy(Path.Combine(repository, file), Path.Combine(Root, file));
        }

        foreach (var file in SharedBySamples)
        {
            File.Copy(Path.Combine(repository, "samples", file), Path.Combine(Samples, file));
        }

        File.WriteAllText(Path.Combine(Root, "nuget.config"), """
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="tour" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    internal string Root { get; }

    /// <summary>The folder feed the four packages are packed into.</summary>
    internal string Feed { get; }

    /// <summary>A version nobody has in a cache.</summary>
    internal string PackageVersion { get; }

    /// <summary>Packages are unpacked here, not in the machine's own cache.</summary>
    internal string PackageCache => Path.Combine(Root, "packages");

    private string Samples { get; }

    /// <summary>Copies a sample's sources and answers the folder of the copy.</summary>
    internal string CopySample(string name)
    {
        var copy = Path.Combine(Samples, name);
        CopyFolder(Path.Combine(_repository, "samples", name), copy);
        return copy;
    }

    /// <summary>The folder a sample's copy is built into.</summary>
    internal string OutputOf(string sample) => Path.Combine(Root, "artifacts", "samples", "bin", sample, "debug");

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            AnsiConsole.WriteLine($"The tour's folder could not be removed whole: {error.Message}");
        }
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            if (Path.GetFileName(folder) is not ("bin" or "obj"))
            {
                CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
            }
        }
    }
}
