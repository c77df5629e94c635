using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Analyzers.Rules.Injection;

namespace Ringfence.Benchmarks.Compile;

/// <summary>
/// What the analyzers add to a warm compiler, as a compiler server has it: parse, bind and analyze a corpus with and without them, in turn, in one
/// run. The baseline carries an analyzer that does nothing (<see cref="EmptyAnalyzer"/>), because every SDK project runs the SDK's own analyzers; the
/// first row says what that costs. Code generation is left out of both sides, so the share shown is higher than the one a build sees.
/// </summary>
public static class CompileRatio
{
    public static int Run(string[] args)
    {
        var types = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2000;
        var pairs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 15;
        Console.WriteLine(PairResult.Header);
        CorpusFlavour[] flavours = args.Length > 2 ? [Enum.Parse<CorpusFlavour>(args[2])] : Enum.GetValues<CorpusFlavour>();
        foreach (var flavour in flavours)
        {
            var corpus = Corpus.Create(types, flavour, FrameworkReferences.Net10);
            var errors = corpus.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Take(3).ToList();
            if (errors.Count > 0)
            {
                Console.Error.WriteLine("The corpus does not compile: " + string.Join("; ", errors));
                return 1;
            }

            var all = AllAnalyzers();
            ImmutableArray<DiagnosticAnalyzer> nothing = [new EmptyAnalyzer()];
            Measure($"{flavour}: all Ringfence over no-op", () => Analyze(corpus, nothing), () => Analyze(corpus, [.. nothing, .. all]), pairs);
            Measure($"{flavour}: no-op over no analyzer", () => Fresh(corpus).GetDiagnostics(), () => Analyze(corpus, nothing), pairs);
            foreach (var analyzer in all)
            {
                Measure($"{flavour}: {analyzer.GetType().Name}", () => Analyze(corpus, nothing), () => Analyze(corpus, [.. nothing, analyzer]), Math.Max(3, pairs / 3));
            }
        }

        return 0;
    }

    /// <summary>
    /// Projects that are as hard to follow as 150 files can be: what the SQL rules add to the time of compiling them, which must never be more than two
    /// seconds by the clock on two cores.
    /// </summary>
    public static int RunHard(string[] args)
    {
        var files = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 150;
        var pairs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        Console.WriteLine("| project    | clock     | without ms | with ms | added ms |\n|------------|-----------|------------|---------|----------|");
        Hardness[] all = args.Length > 2 ? [Enum.Parse<Hardness>(args[2])] : Enum.GetValues<Hardness>();
        foreach (var hardness in all)
        {
            var project = HardProject.Create(files, hardness, FrameworkReferences.Net10);
            ImmutableArray<DiagnosticAnalyzer> nothing = [new EmptyAnalyzer()];
            ImmutableArray<DiagnosticAnalyzer> sql = [new SqlBuiltFromStringsAnalyzer(), new SqlTextAnalyzer()];
            void Without() => Analyze(project, nothing);
            void With() => Analyze(project, [.. nothing, .. sql]);
            WarmUp(Without, With);
            Console.WriteLine(Added(hardness, "elapsed", Pairs.MeasureElapsed(pairs, Without, With)));
            Console.WriteLine(Added(hardness, "processor", Pairs.MeasureProcessorTime(pairs, Without, With)));
        }

        return 0;
    }

    private static void Measure(string name, Action baseline, Action candidate, int pairs)
    {
        WarmUp(baseline, candidate);
        Console.WriteLine(Pairs.MeasureProcessorTime(pairs, baseline, candidate).Row(name));
    }

    private static void WarmUp(Action baseline, Action candidate)
    {
        for (var i = 0; i < 2; i++)
        {
            baseline();
            candidate();
        }
    }

    private static string Added(Hardness hardness, string clock, PairResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {hardness,-10} | {clock,-9} | {result.BaselineMs,10:0} | {result.BaselineMs * result.Median,7:0} | {result.BaselineMs * (result.Median - 1),8:0} |");

    private static void Analyze(CSharpCompilation corpus, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Fresh(corpus).WithAnalyzers(analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>Parsed anew: neither side profits from what the other bound.</summary>
    internal static CSharpCompilation Fresh(CSharpCompilation corpus) =>
        corpus.RemoveAllSyntaxTrees().AddSyntaxTrees(corpus.SyntaxTrees.Select(static tree => tree.WithChangedText(tree.GetText())));

    internal static ImmutableArray<DiagnosticAnalyzer> AllAnalyzers() =>
    [
        .. typeof(RingfenceAnalyzer).Assembly.GetTypes()
            .Where(static t => !t.IsAbstract && t.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(static t => t.Name, StringComparer.Ordinal)
            .Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];
}
