using Ringfence.Tour.Running;

namespace Ringfence.Tour.Steps;

/// <summary>Starts the built, fixed shop.</summary>
internal static class ShopRun
{
    internal static Task<DotnetResult> StartAsync(TourContext tour, CancellationToken cancellation)
    {
        var output = tour.Workshop.OutputOf(TourContext.Fixed);
        return tour.Dotnet.RunAsync(output, [Path.Combine(output, TourContext.Fixed + ".dll")], cancellation);
    }
}
