using System.Globalization;
using Ringfence.Tour.Running;

namespace Ringfence.Tour.Steps;

/// <summary>Changes one byte of the plugin that was shipped, and runs the app again.</summary>
internal static class TamperStep
{
    private const string Plugin = "plugins/gift-wrap/gift-wrap.wasm";

    internal static async Task RunAsync(TourContext tour, CancellationToken cancellation)
    {
        tour.Screen.Step("Tamper with the shipped plugin");
        var file = Path.Combine(tour.Workshop.OutputOf(TourContext.Fixed), Plugin);
        if (!File.Exists(file))
        {
            tour.Checklist.Expect("the plugin was shipped with the app", false);
            return;
        }

        var bytes = await File.ReadAllBytesAsync(file, cancellation);
        var at = bytes.Length / 2;
        var before = bytes[at];
        bytes[at] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, cancellation);
        tour.Screen.Say(string.Create(CultureInfo.InvariantCulture,
            $"Byte {at} of {bytes.Length} in {Plugin} of the output folder: 0x{before:x2} became 0x{bytes[at]:x2}. The shop says:"));

        var run = await ShopRun.StartAsync(tour, cancellation);
        var refusal = run.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("RF5", StringComparison.Ordinal)).ToList();
        tour.Screen.Say(refusal);
        tour.Checklist.Expect("the runtime refused the tampered plugin, naming a rule", refusal.Count > 0);
        tour.Checklist.Expect("the shop reported the refusal by its exit code", run.ExitCode != 0);
    }
}
