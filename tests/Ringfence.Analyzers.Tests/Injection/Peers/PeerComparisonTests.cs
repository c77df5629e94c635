using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Rules.Injection;
using Ringfence.Analyzers.Tests.Injection.Suite;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Injection.Peers;

/// <summary>
/// The labelled suite under other analyzers, in one run with ours. Whatever rule about SQL a peer reports at a labelled line counts as found, and only where text from
/// outside the statement becomes part of it: what constant texts say, no peer looks at.
/// </summary>
public sealed class PeerComparisonTests
{
    private static readonly string[] Injection = ["RF2001", "RF2002", "RF2003", "RF2004", "RF2010"];

    private static readonly (string Name, string[] Prefixes)[] Groups =
    [
        ("sinks, a family a file", ["sink-"]),
        ("flow within and between methods", ["flow-"]),
        ("sources", ["source-", "rule-second-order"]),
        ("what is safe, and its look-alikes", ["safe-", "quiet-"]),
    ];

    [Fact]
    public async Task Table_IsThatOfTheRun()
    {
        var files = SuiteReader.Names.Select(SuiteReader.Read).ToArray();
        var columns = new List<(string Name, Dictionary<string, SuiteFigures> Figures)> { ("Ringfence", await RunAsync(files, [new SqlBuiltFromStringsAnalyzer()], Injection, new([]))) };
        foreach (var peer in PeerAnalyzers.All)
        {
            var analyzers = peer.Load();
            Assert.NotEmpty(analyzers);
            columns.Add((peer.Name, await RunAsync(files, analyzers, peer.Rules, peer.Options)));
        }

        var due = columns[0].Figures.Values.Sum(f => f.Hits + f.Misses);
        Assert.True(due > 300, $"{due} labels");
        Documents.MatchPart(Table(columns), "peers", "sql-injection.md");
    }

    private static async Task<Dictionary<string, SuiteFigures>> RunAsync(
        SuiteFile[] files, ImmutableArray<DiagnosticAnalyzer> analyzers, string[] rules, AnalyzerOptions options)
    {
        var figures = new Dictionary<string, SuiteFigures>(StringComparer.Ordinal);
        foreach (var (group, prefixes) in Groups)
        {
            var all = new List<SuiteComparison>();
            foreach (var file in files.Where(f => prefixes.Any(p => f.Name.StartsWith(p, StringComparison.Ordinal))))
            {
                var compared = await SuiteRun.CompareAsync(file, analyzers, d => rules.Contains(d.Id), anyRule: true, options, rules);
                all.AddRange(compared.Select(c => c with { Hits = Counted(c.Hits), Misses = Counted(c.Misses) }));
            }

            figures.Add(group, SuiteFigures.Of(all));
        }

        return figures;
    }

    private static SuiteLabel[] Counted(SuiteLabel[] labels) => [.. labels.Where(l => l.Ids.Intersect(Injection).Any())];

    private static string Table(List<(string Name, Dictionary<string, SuiteFigures> Figures)> columns)
    {
        var table = new StringBuilder("| found of due, false alarms |");
        table.AppendJoin("", columns.Select(c => $" {c.Name} |")).Append("\n|---|").AppendJoin("", columns.Select(_ => "---|")).Append('\n');
        foreach (var (group, _) in Groups)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {group} |").AppendJoin("", columns.Select(c => Cell(c.Figures[group]))).Append('\n');
        }

        var sums = columns.Select(c => c.Figures.Values.Aggregate((a, b) => new SuiteFigures(a.Hits + b.Hits, a.Misses + b.Misses, a.Falses + b.Falses))).ToArray();
        table.Append("| all |").AppendJoin("", sums.Select(Cell)).Append('\n');
        table.Append("| recall, precision |").AppendJoin("", sums.Select(Rates)).Append('\n');
        return table.ToString();
    }

    private static string Cell(SuiteFigures f) => string.Create(CultureInfo.InvariantCulture, $" {f.Hits} of {f.Hits + f.Misses}, {f.Falses} false |");

    private static string Rates(SuiteFigures f) => string.Create(CultureInfo.InvariantCulture, $" {f.Recall:P0}, {f.Precision:P0} |");
}
