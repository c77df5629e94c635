using System.Globalization;

namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>Recall and precision over lines.</summary>
internal sealed record SuiteFigures(int Hits, int Misses, int Falses)
{
    public double Recall => (double)Hits / Math.Max(1, Hits + Misses);

    public double Precision => (double)Hits / Math.Max(1, Hits + Falses);

    public static SuiteFigures Of(IEnumerable<SuiteComparison> comparisons) =>
        comparisons.Aggregate(
            new SuiteFigures(0, 0, 0),
            (sum, c) => new SuiteFigures(
                sum.Hits + c.Hits.Length, sum.Misses + c.Misses.Length, sum.Falses + c.Falses.Select(f => f.Line).Distinct().Count()));

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"recall {Recall:F3}, precision {Precision:F3} ({Hits} found, {Misses} missed, {Falses} false)");
}
