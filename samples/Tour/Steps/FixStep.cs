using System.Globalization;
using Ringfence.Tour.Running;
using Spectre.Console;

namespace Ringfence.Tour.Steps;

/// <summary>Lets the code fixes repair the vulnerable copy, and builds it once more.</summary>
internal static class FixStep
{
    private static readonly string[] FixedByTools = ["RF1001", "RF2001", "RF3001"];

    internal static async Task RunAsync(TourContext tour, string folder, IReadOnlyList<Observation> before, CancellationToken cancellation)
    {
        tour.Screen.Step("Fix what can be fixed by a tool: dotnet format analyzers");
        await tour.Screen.WorkAsync($"Applying the code fixes to {TourContext.Vulnerable}", () => FormatAsync(tour, folder, cancellation));
        var (_, after) = await tour.Screen.WorkAsync("Building it again", () => tour.Build.RunAsync(folder, cancellation));

        var table = new Table().AddColumn("Rule").AddColumn(new TableColumn("Before").RightAligned()).AddColumn(new TableColumn("After").RightAligned());
        foreach (var rule in before.Concat(after).Select(seen => seen.Rule).Distinct().Order(StringComparer.Ordinal))
        {
            table.AddRow(rule, Count(before, rule), Count(after, rule));
        }

        tour.Screen.Show(table);
        tour.Screen.Say("What is left is in settings, scripts and plugins, and for a person to decide.");
        tour.Checklist.Expect("the code fixes left none of RF1001, RF2001 and RF3001", !after.Any(seen => FixedByTools.Contains(seen.Rule)));
        tour.Checklist.Expect("the repaired code compiles", after.All(VulnerableStep.IsOfBuildGate));
    }

    /// <summary>The packages' version reaches the formatter's own builds only through the environment.</summary>
    private static Task<DotnetResult> FormatAsync(TourContext tour, string folder, CancellationToken cancellation) =>
        tour.Dotnet.RunOrThrowAsync(folder, "Applying the code fixes",
            ["format", "analyzers", TourContext.Vulnerable + ".csproj", "--no-restore", "--severity", "warn", "--diagnostics", .. FixedByTools], cancellation,
            ("RingfencePackageVersion", tour.Workshop.PackageVersion));

    private static string Count(IEnumerable<Observation> seen, string rule) =>
        seen.Count(s => s.Rule == rule).ToString(CultureInfo.InvariantCulture);
}
