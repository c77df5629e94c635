using System.Diagnostics;
using System.Globalization;

namespace Ringfence.Benchmarks;

/// <summary>Runs two things in turn, A B B A …, so that a machine whose speed drifts slows both alike, and compares them pair by pair.</summary>
public static class Pairs
{
    /// <summary>Compares by the processor time of this process, which neighbours on a busy machine disturb less than the clock on the wall.</summary>
    public static PairResult MeasureProcessorTime(int pairs, Action baseline, Action candidate) =>
        Measure(pairs, baseline, candidate, static () => Environment.CpuUsage.TotalTime);

    /// <summary>Compares by elapsed time: for work done in other processes.</summary>
    public static PairResult MeasureElapsed(int pairs, Action baseline, Action candidate) =>
        Measure(pairs, baseline, candidate, static () => Stopwatch.GetElapsedTime(0));

    private static PairResult Measure(int pairs, Action baseline, Action candidate, Func<TimeSpan> clock)
    {
        var ratios = new double[pairs];
        var times = new double[pairs];
        var best = double.MaxValue;
        for (var i = 0; i < pairs; i++)
        {
            double a, b;
            if (i % 2 == 0)
            {
                a = Time(baseline, clock);
                b = Time(candidate, clock);
            }
            else
            {
                b = Time(candidate, clock);
                a = Time(baseline, clock);
            }

            ratios[i] = b / a;
            times[i] = a;
            best = Math.Min(best, b);
        }

        Array.Sort(ratios);
        Array.Sort(times);
        return new PairResult(times[pairs / 2], ratios[0], ratios[pairs / 2], ratios[^1], best / times[0]);
    }

    private static double Time(Action action, Func<TimeSpan> clock)
    {
        GC.Collect();
        var before = clock();
        action();
        return (clock() - before).TotalMilliseconds;
    }
}

/// <summary>
/// Median milliseconds of the baseline, the ratios candidate / baseline pair by pair, and the ratio of the fastest runs, which a noisy machine
/// disturbs least.
/// </summary>
public sealed record PairResult(double BaselineMs, double Minimum, double Median, double Maximum, double Fastest)
{
    public string Row(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name,-44} | {BaselineMs,9:0} | {Minimum,6:0.000} | {Median,6:0.000} | {Maximum,6:0.000} | {Fastest,7:0.000} |");

    public static string Header { get; } =
        "| " + "candidate".PadRight(44) + " | base ms   | min    | median | max    | fastest |\n|" + new string('-', 46) + "|-----------|--------|--------|--------|---------|";
}
