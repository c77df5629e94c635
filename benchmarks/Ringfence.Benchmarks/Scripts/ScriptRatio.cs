using System.Diagnostics;
using System.Globalization;
using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Benchmarks.Scripts;

/// <summary>The whole check of agent scripts, from the pre-scan to the verdict, beside parsing them: time and memory, in one run.</summary>
public static class ScriptRatio
{
    private const int DefaultPairs = 15;
    private const int LeastWarmUps = 20;
    private const int WarmUpCharacters = 20_000_000;
    private const double LeastMillisecondsAPass = 30;

    private static readonly (string Name, string Text)[] Scripts =
    [
        ("10 lines", ScriptCorpus.Small),
        ("100 lines", ScriptCorpus.OfBlocks(5)),
        ("120 KB", ScriptCorpus.OfLength(120_000)),
        ("300 KB", ScriptCorpus.OfLength(300_000)),
    ];

    /// <summary>Prints a table: the argument is the number of pairs.</summary>
    public static int Run(string[] args)
    {
        int pairs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultPairs;
        Console.WriteLine("| script | characters | parse µs | check µs | check / parse | parse KB | check KB | score | verdict |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|---|");
        foreach ((string name, string text) in Scripts) Row(name, text, pairs);
        return 0;
    }

    private static void Row(string name, string text, int pairs)
    {
        RingfencePolicy policy = RingfencePolicy.ForLevel(ProtectionLevel.Permissive);
        ScriptCheckOptions options = new() { Policy = policy };
        ParseOptions parse = new()
        {
            SourceType = SourceType.Script, Strict = true, AnnexB = false, AllowTopLevelAwait = true, AllowTopLevelReturn = true,
            MaxLength = policy.Limits.MaxSourceBytes, MaxNesting = policy.Limits.MaxNesting,
        };
        Func<object> parsing = () => EcmascriptParser.Parse(text, parse).Program;
        Func<object> checking = () => ScriptCheck.Run(text, options);
        long parseBytes = Warm(parsing, text.Length, out double _);
        long checkBytes = Warm(checking, text.Length, out double milliseconds);
        int times = Math.Max(1, (int)(LeastMillisecondsAPass / milliseconds));
        PairResult result = Pairs.MeasureProcessorTime(pairs, () => Repeat(parsing, times), () => Repeat(checking, times));
        double parseMs = result.BaselineMs / times;
        ScriptReport report = ScriptCheck.Run(text, options);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {text.Length} | {parseMs * 1e3:0.0} | "
            + $"{parseMs * result.Median * 1e3:0.0} | {result.Median:0.0} | {parseBytes / 1024.0:0} | {checkBytes / 1024.0:0} | "
            + $"{report.Score.Value} | {report.Verdict} |"));
    }

    private static long Warm(Func<object> work, int length, out double milliseconds)
    {
        milliseconds = double.MaxValue;
        for (int i = 0; i < Math.Max(LeastWarmUps, WarmUpCharacters / (length + 1000)); i++)
        {
            long started = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            milliseconds = Math.Min(milliseconds, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Repeat(Func<object> work, int times)
    {
        for (int i = 0; i < times; i++) GC.KeepAlive(work());
    }
}
