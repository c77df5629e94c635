using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.Findings;

namespace Ringfence.Benchmarks.Compile;

/// <summary>What the analyzers add to the real compiler run cold as a process, beside the analyzers that the SDK turns on by default.</summary>
public static class CompilerProcessRatio
{
    public static int Run(string[] args)
    {
        var types = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2000;
        var pairs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
        var folder = Directory.CreateTempSubdirectory("ringfence-corpus-").FullName;
        try
        {
            Console.WriteLine(PairResult.Header);
            CorpusFlavour[] flavours = args.Length > 2 ? [Enum.Parse<CorpusFlavour>(args[2])] : Enum.GetValues<CorpusFlavour>();
            foreach (var flavour in flavours)
            {
                var sources = WriteSources(folder, types, flavour);
                string[] ours = [typeof(RingfenceAnalyzer).Assembly.Location, typeof(Rule).Assembly.Location];
                var sdk = Directory.GetFiles(Path.Combine(Sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers"), "*NetAnalyzers.dll");
                var none = WriteResponse(folder, flavour + "-none", sources, []);
                var sdkOnly = WriteResponse(folder, flavour + "-sdk", sources, sdk);
                Print($"{flavour}: compiler + Ringfence", pairs, none, WriteResponse(folder, flavour + "-ours", sources, ours));
                Print($"{flavour}: compiler + SDK analyzers", pairs, none, sdkOnly);
                Print($"{flavour}: compiler + SDK, adding Ringfence", pairs, sdkOnly, WriteResponse(folder, flavour + "-both", sources, [.. sdk, .. ours]));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Sdk { get; } =
        Directory.GetDirectories(Path.Combine(FrameworkReferences.DotnetRoot, "sdk"), "10.*").Max(StringComparer.Ordinal)
        ?? throw new InvalidOperationException("The .NET 10 SDK is not installed beside the runtime.");

    private static void Print(string name, int pairs, string baseline, string candidate)
    {
        Compile(baseline);
        Compile(candidate);
        Console.WriteLine(Pairs.MeasureElapsed(pairs, () => Compile(baseline), () => Compile(candidate)).Row(name));
    }

    private static string WriteSources(string folder, int types, CorpusFlavour flavour)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, flavour.ToString())).FullName;
        foreach (var tree in Corpus.Create(types, flavour, []).SyntaxTrees)
        {
            File.WriteAllText(Path.Combine(target, tree.FilePath), tree.ToString(), Encoding.UTF8);
        }

        return target;
    }

    private static string WriteResponse(string folder, string name, string sources, string[] analyzers)
    {
        var lines = new List<string> { "/target:library", "/nostdlib+", "/nullable:enable", "/deterministic+", "/optimize+", $"/out:\"{Path.Combine(folder, name + ".dll")}\"" };
        lines.AddRange(FrameworkReferences.Net10Paths.Select(static path => $"/reference:\"{path}\""));
        lines.AddRange(analyzers.Select(static path => $"/analyzer:\"{path}\""));
        lines.AddRange(Directory.GetFiles(sources, "*.cs").Order(StringComparer.Ordinal).Select(static path => $"\"{path}\""));
        var file = Path.Combine(folder, name + ".rsp");
        File.WriteAllLines(file, lines);
        return file;
    }

    private static void Compile(string response)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(Sdk, "Roslyn", "bincore", "csc.dll"));
        start.ArgumentList.Add("/noconfig");
        start.ArgumentList.Add("@" + response);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The compiler failed: " + output[..Math.Min(2000, output.Length)] + error.Result);
        }
    }
}
