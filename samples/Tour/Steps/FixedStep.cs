using Ringfence.Tour.Running;

namespace Ringfence.Tour.Steps;

/// <summary>Builds the same app done right, and runs it.</summary>
internal static class FixedStep
{
    internal static async Task RunAsync(TourContext tour, CancellationToken cancellation)
    {
        tour.Screen.Step("Build and run the same shop, done right");
        var folder = tour.Workshop.CopySample(TourContext.Fixed);
        var (succeeded, found) = await tour.Screen.WorkAsync($"Building {TourContext.Fixed} against the packages",
            () => tour.Build.RunAsync(folder, cancellation));
        tour.Checklist.Expect("the fixed shop builds without a finding", succeeded && found.Count == 0);
        if (!succeeded)
        {
            tour.Screen.Show(Showing.FindingsTable.Of(found, folder, tour.Screen.Width));
            return;
        }

        var run = await ShopRun.StartAsync(tour, cancellation);
        tour.Screen.Say(run.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')));
        tour.Checklist.Expect("the fixed shop runs and ends with exit code 0", run.ExitCode == 0);
    }
}
