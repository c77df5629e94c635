using System.Diagnostics;
using System.Globalization;
using Ringfence.Tour.Running;
using Ringfence.Tour.Showing;
using Ringfence.Tour.Steps;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

var screen = new Screen(Console.IsOutputRedirected);
var watch = Stopwatch.StartNew();
try
{
    var repository = Repository.FindRoot();
    using var workshop = new Workshop(repository);
    var tour = TourContext.Create(repository, workshop, screen);
    screen.Title("Ringfence: one shop, three gates", "Everything below is built and run now, from this repository's sources, in a folder of its own.");

    await PackStep.RunAsync(tour, stop.Token);
    var (folder, found) = await VulnerableStep.RunAsync(tour, stop.Token);
    await FixedStep.RunAsync(tour, stop.Token);
    await TamperStep.RunAsync(tour, stop.Token);
    await FixStep.RunAsync(tour, folder, found, stop.Token);

    screen.Step("Did everything come as promised?");
    foreach (var (expectation, held) in tour.Checklist.Entries)
    {
        screen.Verdict(held, expectation);
    }

    screen.Say(string.Create(CultureInfo.InvariantCulture, $"The tour took {watch.Elapsed.TotalSeconds:0} s."));
    return tour.Checklist.AllHeld ? 0 : 1;
}
catch (TourException error)
{
    screen.Alarm(error.Message);
    screen.Say(error.Details ?? "");
    return 1;
}
catch (OperationCanceledException)
{
    screen.Alarm("Stopped.");
    return 130;
}
