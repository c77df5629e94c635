using Ringfence.Tour.Running;
using Ringfence.Tour.Showing;

namespace Ringfence.Tour.Steps;

/// <summary>Builds the app with the classic mistakes and shows what each gate says about it.</summary>
internal static class VulnerableStep
{
    private static readonly string[] CompileRules = ["RF1001", "RF2001", "RF3001"];

    /// <returns>The folder of the copy, and what was found in it.</returns>
    internal static async Task<(string Folder, IReadOnlyList<Observation> Found)> RunAsync(TourContext tour, CancellationToken cancellation)
    {
        tour.Screen.Step("Build the vulnerable shop");
        var folder = tour.Workshop.CopySample(TourContext.Vulnerable);
        var (succeeded, found) = await tour.Screen.WorkAsync($"Building {TourContext.Vulnerable} against the packages",
            () => tour.Build.RunAsync(folder, cancellation));
        tour.Screen.Say(succeeded ? "The build succeeded." : "The build failed, and this is why:");
        tour.Screen.Show(FindingsTable.Of(found, folder, tour.Screen.Width));
        tour.Screen.Say("With dotnet build -v:n -tl:off the build gate shows the lines too:");
        foreach (var seen in found.Where(seen => seen.Frame.Length > 0))
        {
            tour.Screen.Say($"  {FindingsTable.Place(seen, folder)} {seen.Rule}");
            tour.Screen.Code(seen.Frame);
        }

        tour.Checklist.Expect("the vulnerable shop does not build", !succeeded);
        foreach (var rule in CompileRules)
        {
            tour.Checklist.Expect($"the compile gate reported {rule}", found.Any(seen => seen.Rule == rule && seen.Gate == "compile"));
        }

        tour.Checklist.Expect("the build gate reported the password in its settings (RF1050)", found.Any(seen => IsOfBuildGate(seen, "RF1050")));
        tour.Checklist.Expect("the build gate reported its scripts (RF4xxx)", found.Any(seen => IsOfBuildGate(seen, "RF4")));
        tour.Checklist.Expect("the build gate reported its plugins (RF5xxx)", found.Any(seen => IsOfBuildGate(seen, "RF5")));
        tour.Checklist.Expect("the build gate showed the lines of each of its findings, but for those with a secret in them",
            found.Where(seen => IsOfBuildGate(seen) && !IsOfBuildGate(seen, "RF1")).All(seen => seen.Frame.Contains("^^^", StringComparison.Ordinal)));
        tour.Checklist.Expect("every finding has a file, line, column and link",
            found.All(seen => File.Exists(seen.File) && seen is { Line: > 0, Column: > 0, Link.Length: > 0 }));
        tour.Checklist.Expect("nothing but Ringfence complained", found.All(seen => seen.Rule.StartsWith("RF", StringComparison.Ordinal)));
        return (folder, found);
    }

    internal static bool IsOfBuildGate(Observation seen) => IsOfBuildGate(seen, "RF");

    private static bool IsOfBuildGate(Observation seen, string band) =>
        seen.Rule.StartsWith(band, StringComparison.Ordinal) && seen.Gate == "build";
}
