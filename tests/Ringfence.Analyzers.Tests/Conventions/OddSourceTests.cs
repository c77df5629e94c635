using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.TestKit;
using Ringfence.TestKit.Odd;
using Ringfence.TestKit.References;
using Ringfence.TestKit.Running;
using static System.FormattableString;

namespace Ringfence.Analyzers.Tests.Conventions;

/// <summary>
/// Whatever stands in the editor, no rule throws: the first exception switches the rule off for the rest of the compilation.
/// </summary>
public sealed class OddSourceTests
{
    private const int MutationCount = 5_000;
    private const int MutationsPerCompilation = 200;

    /// <summary>Each generation of the compiler, and so each of the two projects that run this, tries sources of its own.</summary>
    private static readonly int Seed = 20_261_124 + typeof(CSharpCompilation).Assembly.GetName().Version!.Major;

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview);

    private static readonly CSharpCompilation Basis = CSharpCompilation.Create(
        "Odd", references: FrameworkReferences.Net10.AddRange(OddLibraries.All),
        options: new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    [Fact]
    public async Task HandWrittenSources_NeverThrow()
    {
        foreach (var (name, text) in OddSources.All)
        {
            await AssertNoCrashAsync(Basis.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, Parse, name + ".cs")));
        }
    }

    [Fact]
    public async Task HandWrittenSourcesTogether_NeverThrow() =>
        await AssertNoCrashAsync(
            Basis.AddSyntaxTrees(OddSources.All.Select(s => CSharpSyntaxTree.ParseText(s.Text, Parse, s.Name + ".cs"))));

    [Fact]
    public async Task MutatedSources_NeverThrow()
    {
        // Each in a namespace of its own, or thousands of classes of one name would hide each other from the rules.
        var trees = OddSources.Mutations(MutationCount, Seed).Select((text, i) =>
            CSharpSyntaxTree.ParseText(Invariant($"namespace N{i} {{\n{text}\n}}"), Parse, Invariant($"Mutation{i}.cs")));
        var uncompilable = 0;
        foreach (var batch in trees.Chunk(MutationsPerCompilation))
        {
            uncompilable += await RunWithoutCompilerCrashesAsync(batch);
        }

        Assert.InRange(uncompilable, 0, MutationCount / 100);
    }

    /// <summary>
    /// Some sources bring down the compiler itself, without any analyzer. Halving the batch finds them, so that the others are still tried;
    /// returns how many there were.
    /// </summary>
    private static async Task<int> RunWithoutCompilerCrashesAsync(SyntaxTree[] trees)
    {
        var compilation = Basis.AddSyntaxTrees(trees);
        try
        {
            await AssertNoCrashAsync(compilation);
            return 0;
        }
        catch (Exception e) when (e is not CaseFailedException && CompilerCrashes(compilation))
        {
            return trees.Length == 1
                ? 1
                : await RunWithoutCompilerCrashesAsync(trees[..(trees.Length / 2)])
                    + await RunWithoutCompilerCrashesAsync(trees[(trees.Length / 2)..]);
        }
    }

    private static bool CompilerCrashes(CSharpCompilation compilation)
    {
        try
        {
            compilation.Clone().GetDiagnostics();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    private static async Task AssertNoCrashAsync(CSharpCompilation compilation)
    {
        Assert.NotEmpty(ProductRules.AnalyzerTypes);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var run = compilation.WithAnalyzers([.. ProductRules.AnalyzerTypes.Select(ProductRules.CreateAnalyzer)], options);
        AnalyzerCrash.ThrowIfAny(await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None));
    }
}
