using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Injection;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection.Suite;

/// <summary>The labelled SQL suite: every case compiles, every finding is where a reviewer wants one, and what is not yet so is marked.</summary>
public sealed class SqlSuiteTests
{
    /// <summary>Just below the figures of today. Raise them when the marks in the data become fewer, never lower them.</summary>
    private const double LeastRecall = 0.97;
    private const double LeastPrecision = 0.98;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(SqlBuiltFromStringsAnalyzer).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Where(t => t.Namespace == typeof(SqlBuiltFromStringsAnalyzer).Namespace)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    private static readonly ConcurrentDictionary<string, Lazy<Task<List<SuiteComparison>>>> Results = new(StringComparer.Ordinal);

    public static TheoryData<string> Files => [.. SuiteReader.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Findings_AreWhereTheLabelsSay(string name)
    {
        var comparisons = await CompareAsync(name);
        var differences = comparisons.SelectMany(SuiteMarks.Differences).ToArray();
        if (differences.Length > 0 && Golden.IsAccepting)
        {
            SuiteMarks.Write(SuiteReader.Read(name).Path, comparisons);
            return;
        }

        Assert.True(differences.Length == 0, string.Join("\n", differences));
    }

    [Fact]
    public async Task Figures_AreNotLowerThanTheyWere()
    {
        var all = new List<SuiteComparison>();
        foreach (var name in SuiteReader.Names)
        {
            all.AddRange(await CompareAsync(name));
        }

        var figures = SuiteFigures.Of(all);
        TestContext.Current.TestOutputHelper?.WriteLine(figures.ToString());
        Assert.True(all.Count >= 700, $"{all.Count} cases");
        Assert.InRange((double)all.Count(c => c.Case.IsSafe) / all.Count, 0.4, 0.6);
        Assert.True(figures.Recall >= LeastRecall && figures.Precision >= LeastPrecision, figures.ToString());
    }

    [Fact]
    public void Names_AreUniqueInTheirFile()
    {
        var doubles = SuiteReader.Names.SelectMany(
            n => SuiteReader.Read(n).Cases.GroupBy(c => c.Name).Where(g => g.Count() > 1).Select(g => n + ": " + g.Key));
        Assert.Empty(doubles);
    }

    private static Task<List<SuiteComparison>> CompareAsync(string name) =>
        Results.GetOrAdd(name, n => new Lazy<Task<List<SuiteComparison>>>(
            () => SuiteRun.CompareAsync(SuiteReader.Read(n), Analyzers, d => d.Id.StartsWith("RF2", StringComparison.Ordinal), anyRule: false))).Value;
}
