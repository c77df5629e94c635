using BenchmarkDotNet.Running;
using Ringfence.Benchmarks.Compile;
using Ringfence.Benchmarks.Ecmascript;
using Ringfence.Benchmarks.Scripts;

return args switch
{
    ["compile-ratio", .. var rest] => CompileRatio.Run(rest),
    ["compile-share", .. var rest] => CompileShare.Run(rest),
    ["hard-project", .. var rest] => CompileRatio.RunHard(rest),
    ["compiler-process", .. var rest] => CompilerProcessRatio.Run(rest),
    ["parse-ratio", .. var rest] => ParseRatio.Run(rest),
    ["script-ratio", .. var rest] => ScriptRatio.Run(rest),
    _ => RunBenchmarks(args),
};

static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(CompileRatio).Assembly).Run(args);
    return 0;
}
