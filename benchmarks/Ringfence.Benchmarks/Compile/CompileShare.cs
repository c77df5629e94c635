using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ringfence.Benchmarks.Compile;

/// <summary>
/// <see cref="CompileRatio"/> for restless machines: everything on one thread, and the fastest run of each side counts, because what disturbs a run only makes it
/// longer. Beside it the time within each analyzer, by the compiler's own watch around every action; whoever asks for a body first pays for binding it there, which the SDK's
/// own analyzers would have had to do otherwise.
/// </summary>
public static class CompileShare
{
    private static readonly CompilationWithAnalyzersOptions Options = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    private static readonly CompilationWithAnalyzersOptions Watched = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);

    public static int Run(string[] args)
    {
        var types = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2000;
        var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 9;
        var ours = CompileRatio.AllAnalyzers();
        ImmutableArray<DiagnosticAnalyzer> nothing = [new EmptyAnalyzer()];
        ImmutableArray<DiagnosticAnalyzer> all = [.. nothing, .. ours];
        foreach (var flavour in Enum.GetValues<CorpusFlavour>())
        {
            var corpus = Corpus.Create(types, flavour, FrameworkReferences.Net10);
            corpus = corpus.WithOptions(corpus.Options.WithConcurrentBuild(false));
            var without = Measure(corpus, nothing, Options).Whole;
            var with = Measure(corpus, all, Options).Whole;
            for (var run = 0; run < runs; run++)
            {
                without = Faster(without, Measure(corpus, nothing, Options).Whole);
                with = Faster(with, Measure(corpus, all, Options).Whole);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{flavour}: {without.TotalMilliseconds:0} ms without, {with.TotalMilliseconds:0} ms with: {with / without:0.000}"));
            var watched = Measure(corpus, all, Watched).Result.AnalyzerTelemetryInfo;
            foreach (var analyzer in ours)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"  {analyzer.GetType().Name,-40} {watched[analyzer].ExecutionTime.TotalMilliseconds,8:0.0} ms"));
            }
        }

        return 0;
    }

    private static TimeSpan Faster(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static (TimeSpan Whole, AnalysisResult Result) Measure(
        CSharpCompilation corpus, ImmutableArray<DiagnosticAnalyzer> analyzers, CompilationWithAnalyzersOptions options)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var compilation = CompileRatio.Fresh(corpus);
        compilation.GetDiagnostics();
        var result = compilation.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (Environment.CpuUsage.TotalTime - before, result);
    }
}
