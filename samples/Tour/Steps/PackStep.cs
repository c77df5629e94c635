using Ringfence.Tour.Running;

namespace Ringfence.Tour.Steps;

/// <summary>Packs the four packages into a feed of the tour's own.</summary>
internal static class PackStep
{
    private static readonly string[] Packages = ["Ringfence.Core", "Ringfence.Runtime", "Ringfence.Analyzers", "Ringfence.Build"];

    internal static async Task RunAsync(TourContext tour, CancellationToken cancellation)
    {
        tour.Screen.Step("Pack the packages, as they would be published");
        var workshop = tour.Workshop;
        await tour.Screen.WorkAsync("Packing from source", () => tour.Dotnet.RunOrThrowAsync(tour.Repository, "Packing the packages",
            [
                "msbuild", "samples/Tour/Packages.targets", "-restore", "-t:Pack", "-nologo", "-tl:off", "-v:q", "-m", "-nr:false",
                "-p:Configuration=Release", "-p:EnablePackageValidation=false", $"-p:Version={workshop.PackageVersion}",
                $"-p:PackageOutputPath={workshop.Feed}", $"-p:ArtifactsPath={Path.Combine(workshop.Root, "packing")}",
            ], cancellation));

        var packed = Directory.EnumerateFiles(workshop.Feed, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        tour.Screen.Say(packed!);
        tour.Checklist.Expect("four packages were packed",
            packed.Count == Packages.Length && Packages.All(id => packed.Contains($"{id}.{workshop.PackageVersion}.nupkg")));
    }
}
