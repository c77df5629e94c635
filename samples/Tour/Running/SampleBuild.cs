using System.Text.Json;

namespace Ringfence.Tour.Running;

/// <summary>Builds a sample against the packed packages and tells what the gates said.</summary>
internal sealed class SampleBuild(Dotnet dotnet, Workshop workshop)
{
    /// <summary>Named, never loaded here: its base types are in MSBuild, which only MSBuild has.</summary>
    private static readonly string Logger = $"{typeof(SampleBuild).Namespace}.{nameof(FindingsLogger)},{typeof(SampleBuild).Assembly.Location}";

    private int _builds;

    /// <summary>Builds the project in a folder.</summary>
    /// <returns>Whether the build succeeded, and every error and warning it raised, in file order.</returns>
    internal async Task<(bool Succeeded, IReadOnlyList<Observation> Observations)> RunAsync(string folder, CancellationToken cancellation)
    {
        var log = Path.Combine(workshop.Root, $"findings-{_builds++}.jsonl");
        var result = await dotnet.RunAsync(folder,
            [
                "build", "-nologo", "-tl:off", "-v:q", "-nr:false", $"-p:RingfencePackageVersion={workshop.PackageVersion}",
                $"-logger:{Logger};{log}",
            ], cancellation);
        if (!File.Exists(log))
        {
            throw new TourException(Dotnet.Explain("Building a sample", result), result.Output);
        }

        Observation[] seen =
        [
            .. File.ReadLines(log).Select(line => JsonSerializer.Deserialize<Observation>(line)!).Distinct()
                .OrderBy(o => o.Rule, StringComparer.Ordinal).ThenBy(o => o.File, StringComparer.Ordinal).ThenBy(o => o.Line).ThenBy(o => o.Column),
        ];
        return seen.Any(o => o.Rule.StartsWith("NU", StringComparison.Ordinal))
            ? throw new TourException(Dotnet.Explain("Restoring a sample's packages", result), result.Output)
            : (result.ExitCode == 0, seen);
    }
}
