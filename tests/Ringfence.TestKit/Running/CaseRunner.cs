using Ringfence.TestKit.Fixes;

namespace Ringfence.TestKit.Running;

/// <summary>The order in which a case is judged: the cheapest and most telling failure first.</summary>
internal static class CaseRunner
{
    internal static async Task RunAsync(TestCase test)
    {
        if (test.Sources.IsEmpty && test.AdditionalFiles.IsEmpty)
        {
            throw new CaseFailedException("The case has no source.");
        }

        AnalyzerShapeCheck.Run(test);
        var compilation = CaseCompilation.Create(test);
        CompileCheck.Run(test, compilation);

        var files = test.Sources.AddRange(test.AdditionalFiles);
        var reported = await AnalyzerRun.RunAsync(test, compilation);
        var actual = reported.RemoveAll(d => d.IsSuppressed);
        ExpectationCheck.Compare("The case", files, Expectation.Of(test, files), actual);
        ExpectationCheck.CompareMessages(test, actual);
        DiagnosticCheck.Run(test, actual);

        await VariantChecks.RunAsync(test, compilation, reported);
        if (test.CreateFixer is not null)
        {
            await FixVerifier.RunAsync(test, compilation, actual);
        }
    }
}
