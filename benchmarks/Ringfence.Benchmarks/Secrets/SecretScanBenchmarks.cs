using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Ringfence.Benchmarks.Compile;
using Ringfence.Secrets;

namespace Ringfence.Benchmarks.Secrets;

/// <summary>One pass over source text that holds no secret, beside one compiled regular expression that only looks for a dozen prefixes.</summary>
[InProcess]
[MemoryDiagnoser]
public class SecretScanBenchmarks
{
    private static readonly Regex Prefixes = new(
        "gh[pousr]_|github_pat_|glpat-|AKIA|xox[bp]-|sk_live_|SG\\.|npm_|pypi-|AIza|sk-ant-|hvs\\.", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private string _text = "";

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder();
        foreach (var tree in Corpus.Create(2000, CorpusFlavour.WithSql, []).SyntaxTrees)
        {
            text.Append(tree);
        }

        _text = text.ToString();
        Console.WriteLine($"// {_text.Length / 1e6:0.00} million characters a pass");
    }

    [Benchmark(Baseline = true)]
    public int RegexForTwelvePrefixes() => Prefixes.Count(_text);

    [Benchmark]
    public int AllFormats() => SecretScanner.Scan(_text).Count;
}
