using System.Diagnostics;
using System.Globalization;

namespace Ringfence.Benchmarks;

/// <summary>Runs two things in turn, A B B A …, so that a machine whose speed drifts slows both alike, and compares them pair by pair.</summary>
public static class Pairs
{
    public static PairResult Measure(int pairs, Action baseline, Action candidate)
    {
        var ratios = new double[pairs];
        var times = new double[pairs];
        for (var i = 0; i < pairs; i++)
        {
            double a, b;
            if (i % 2 == 0)
            {
                a = Time(baseline);
                b = Time(candidate);
            }
            else
            {
                b = Time(candidate);
                a = Time(baseline);
            }

            ratios[i] = b / a;
            times[i] = a;
        }

        Array.Sort(ratios);
        Array.Sort(times);
        return new PairResult(times[pairs / 2], ratios[0], ratios[pairs / 2], ratios[^1]);
    }

    private static double Time(Action action)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}

/// <summary>Median milliseconds of the baseline, and the ratio candidate / baseline.</summary>
public sealed record PairResult(double BaselineMs, double Minimum, double Median, double Maximum)
{
    public string Row(string name) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name,-44} | {BaselineMs,9:0} | {Minimum,6:0.000} | {Median,6:0.000} | {Maximum,6:0.000} |");

    public static string Header { get; } =
        "| " + "candidate".PadRight(44) + " | base ms   | min    | median | max    |\n|" + new string('-', 46) + "|-----------|--------|--------|--------|";
}
