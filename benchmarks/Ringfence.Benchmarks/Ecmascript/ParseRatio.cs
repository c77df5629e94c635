using System.Globalization;
using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.TestKit;

namespace Ringfence.Benchmarks.Ecmascript;

/// <summary>Parses real packages with our parser, with Acornima, and with acorn in node, all in one run.</summary>
public static class ParseRatio
{
    private const int DefaultPairs = 9;
    private const int WarmUps = 8;
    private const double LeastMillisecondsAPass = 30;

    // A script as agents write them: what the runtime parses most.
    private const string Small =
        "const orders = await callTool('orders.list', { status: 'open' });\n"
        + "const total = orders.reduce((sum, o) => sum + o.amount, 0);\nreturn { count: orders.length, total };\n";

    private static readonly (string Path, SourceType Type)[] Files =
    [
        ("typescript/lib/typescript.js", SourceType.Script),
        ("three/build/three.core.js", SourceType.Module),
        ("react-dom/cjs/react-dom-client.development.js", SourceType.Script),
        ("vue/dist/vue.global.js", SourceType.Script),
        ("vue/dist/vue.global.prod.js", SourceType.Script),
        ("d3/dist/d3.js", SourceType.Script),
        ("d3/dist/d3.min.js", SourceType.Script),
        ("lodash/lodash.js", SourceType.Script),
        ("lodash/lodash.min.js", SourceType.Script),
        ("jquery/dist/jquery.js", SourceType.Script),
        ("chart.js/dist/chart.umd.js", SourceType.Script),
    ];

    /// <summary>Prints a table: arguments are the number of pairs and the folder of the packages.</summary>
    public static int Run(string[] args)
    {
        int pairs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultPairs;
        string folder = args.Length > 1 ? args[1] : Repository.PathOf("artifacts", "peers", "node_modules");
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine("The packages are not there: run the tests of Ringfence.Core.Tests first, which restore them, or name their folder.");
            return 1;
        }

        Dictionary<string, double> acorn = AcornInNode.Measure(
            folder, [.. Files.Select(file => (file.Path, file.Type == SourceType.Module))]);
        Console.WriteLine("| file | M chars | ours MB/s | Acornima MB/s | acorn MB/s | times as fast as Acornima | ours B/char | Acornima B/char | allocated |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach ((string path, SourceType type) in Files)
        {
            Row(path, File.ReadAllText(Path.Combine(folder, path)), type, pairs, acorn.GetValueOrDefault(path));
        }

        Row("10-line script (in ns a character: ours, Acornima)", Small, SourceType.FunctionBody, pairs, 0);
        return 0;
    }

    private static void Row(string name, string text, SourceType type, int pairs, double acornMs)
    {
        ParseOptions options = new() { SourceType = type, AllowTopLevelAwait = type != SourceType.Script, MaxNesting = ParseOptions.NestingCeiling };
        Func<object> ours = () => EcmascriptParser.Parse(text, options).Program;
        Func<object> theirs = () => ParseWithAcornima(text, type);
        long ourBytes = Warm(ours, out double ms);
        long theirBytes = Warm(theirs, out double theirMs);
        int times = Math.Max(1, (int)(LeastMillisecondsAPass / Math.Max(Math.Min(ms, theirMs), 0.0001)));
        PairResult result = Pairs.MeasureProcessorTime(pairs, () => Repeat(theirs, times), () => Repeat(ours, times));
        double theirsMs = result.BaselineMs / times;
        double oursMs = theirsMs * result.Median;
        double chars = text.Length;
        bool isSmall = text.Length < 1000;
        double Speed(double milliseconds) => milliseconds <= 0 ? 0 : isSmall ? milliseconds * 1e6 / chars : chars / 1e3 / milliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {chars / 1e6:0.000} | {Speed(oursMs):0.0} | {Speed(theirsMs):0.0} | {Speed(acornMs):0.0} | {1 / result.Median:0.00} | {ourBytes / chars:0.0} | {theirBytes / chars:0.0} | {(double)ourBytes / theirBytes:0.00} |"));
    }

    private static object ParseWithAcornima(string text, SourceType type)
    {
        Acornima.Parser parser = new(new Acornima.ParserOptions
        {
            AllowReturnOutsideFunction = type == SourceType.FunctionBody,
            AllowAwaitOutsideFunction = type == SourceType.FunctionBody,
        });
        return type == SourceType.Module ? parser.ParseModule(text) : parser.ParseScript(text);
    }

    private static long Warm(Func<object> parse, out double milliseconds)
    {
        milliseconds = double.MaxValue;
        for (int i = 0; i < WarmUps; i++)
        {
            long started = System.Diagnostics.Stopwatch.GetTimestamp();
            GC.KeepAlive(parse());
            milliseconds = Math.Min(milliseconds, System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(parse());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Repeat(Func<object> parse, int times)
    {
        for (int i = 0; i < times; i++) GC.KeepAlive(parse());
    }
}
