using Microsoft.CodeAnalysis.CSharp;
using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.Running;

/// <summary>Each guarantee of the kit, broken once: the case must fail and say why.</summary>
public sealed class FailingCaseTests
{
    private const string Marked = "class C { void M() { int [|bad|] = 1; } }";
    private const string Unmarked = "class C { void M() { int bad = 1; } }";

    [Fact]
    public async Task UnexpectedDiagnostic_IsShownUnderTheSource()
    {
        var message = await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class C\n{\n    void M() { int bad = 1; }\n}\n"));
        Assert.Contains("0 expected diagnostics are missing, 1 diagnostic was not expected", message, StringComparison.Ordinal);
        Assert.Contains(
            """
            Test0.cs
                2 | {
                3 |     void M() { int bad = 1; }
                  |                    ^^^ unexpected: warning TOY001: The variable 'bad' has a bad name; choose a good one
                4 | }
            """, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingDiagnostic_IsShownUnderTheSource()
    {
        var message = await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class C { void M() { int {|TOY001:fine|} = 1; } }"));
        Assert.Contains("1 expected diagnostic is missing", message, StringComparison.Ordinal);
        Assert.Contains(
            """
                1 | class C { void M() { int fine = 1; } }
                  |                          ^^^^ missing: TOY001
            """, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiagnosticAtAnotherPlace_IsBothMissingAndUnexpected()
    {
        var message = await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class C { void M() { [|int bad|] = 1; } }"));
        Assert.Contains("missing", message, StringComparison.Ordinal);
        Assert.Contains("^^^ unexpected", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompileErrorInTheSource_Fails()
    {
        var message = await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class C { int M() => missing; }"));
        Assert.Contains("does not compile", message, StringComparison.Ordinal);
        Assert.Contains("^^^^^^^ error CS0103", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task DeclaredCompileErrors_AreTolerated() =>
        CSharpTest.For<BadNameAnalyzer>()
            .Source("class C { int M() => {|CS0103:missing|}; int N() { } }")
            .AllowCompilerErrors("CS0161")
            .RunAsync();

    [Fact]
    public async Task DeclaredCompileErrorThatDoesNotOccur_Fails()
    {
        await Failure.SaysAsync("do not occur: CS0103", CSharpTest.For<BadNameAnalyzer>().Source("class C;").AllowCompilerErrors("CS0103"));
        await Failure.SaysAsync("CS0103 the case declares did not occur", CSharpTest.For<BadNameAnalyzer>().Source("class {|CS0103:C|};"));
    }

    [Fact]
    public async Task AnalyzerThatThrows_FailsWithItsStack()
    {
        var message = await Failure.OfAsync(CSharpTest.For<ThrowingAnalyzer>().Source(Marked));
        Assert.Contains("Analyzer 'Ringfence.TestKit.Tests.Toys.ThrowingAnalyzer' threw", message, StringComparison.Ordinal);
        Assert.Contains("the toy broke", message, StringComparison.Ordinal);
        Assert.Contains("at Ringfence.TestKit.Tests.Toys.ThrowingAnalyzer.Report", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongMessage_ShowsBoth()
    {
        var message = await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source(Marked).ExpectMessage("Another"));
        Assert.Contains(
            "Expected: Another\nActual:   The variable 'bad' has a bad name; choose a good one", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task MoreMessagesThanDiagnostics_Fails() =>
        Failure.SaysAsync(
            "1 message, but 0 diagnostics",
            CSharpTest.For<BadNameAnalyzer>().Source("class C;").ExpectMessage("x"));

    [Fact]
    public async Task WrongMessageAtANamedPlace_Fails()
    {
        var message = await Failure.OfAsync(
            CSharpTest.For<BadNameAnalyzer>().Source("class C { void M() { int {|#0:bad|} = 1; } }").Expect("TOY001", 0, "Another"));
        Assert.Contains("missing: TOY001: Another", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlacesWithoutExpectation_AndExpectationsWithoutPlace_Fail()
    {
        await Failure.SaysAsync("no Expect call", CSharpTest.For<BadNameAnalyzer>().Source("class {|#0:C|};"));
        await Failure.SaysAsync("no source marks it", CSharpTest.For<BadNameAnalyzer>().Source("class C;").Expect("TOY001", 3, "x"));
        await Failure.SaysAsync("marked twice", CSharpTest.For<BadNameAnalyzer>().Source("class {|#0:C|}; class {|#0:D|};"));
    }

    [Fact]
    public Task ResultThatChangesFromRunToRun_Fails() =>
        Failure.SaysAsync(
            "not deterministic",
            CSharpTest.For<CountingAnalyzer>().Source(Marked));

    [Fact]
    public async Task ResultThatDependsOnTheOrderOfFiles_Fails()
    {
        var message = await Failure.OfAsync(
            CSharpTest.For<FirstTreeAnalyzer>().Source(Marked).Source("class D { void M() { int bad2 = 1; } }", "D.cs"));
        Assert.Contains("not deterministic", message, StringComparison.Ordinal);
        Assert.Contains("Second run only:\n  D.cs(1,26)", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task ReportInGeneratedCode_Fails() =>
        Failure.SaysAsync(
            "generated code (marked '// <auto-generated/>')",
            CSharpTest.For<GeneratedCodeAnalyzer>().Source(Marked));

    [Fact]
    public Task AnalyzerThatReadsPragmasItself_Fails() =>
        Failure.SaysAsync(
            "should suppress 1 diagnostics, but 0",
            CSharpTest.For<PragmaReadingAnalyzer>().Source(Marked));

    [Fact]
    public Task AnalyzerWithState_Fails() =>
        Failure.SaysAsync(
            "The field '_seen' of 'StatefulAnalyzer' can be changed",
            CSharpTest.For<StatefulAnalyzer>().Source(Marked));

    [Fact]
    public Task WrongWording_Fails() =>
        Failure.SaysAsync(
            "one sentence that ends with a full stop",
            CSharpTest.For<FullStopAnalyzer>().Source(Marked));

    [Fact]
    public Task UnfilledPlaceholder_Fails() =>
        Failure.SaysAsync(
            "unfilled placeholder '{0}'",
            CSharpTest.For<UnfilledAnalyzer>().Source(Marked));

    [Fact]
    public Task OtherSeverityThanPromised_Fails() =>
        Failure.SaysAsync(
            "reported as Error, but its descriptor says Warning",
            CSharpTest.For<LoudAnalyzer>().Source(Marked));

    [Fact]
    public Task RuleThatNeedsConfigurationToReport_Fails() =>
        Failure.SaysAsync(
            "With default severities",
            CSharpTest.For<ConfiguredOnlyAnalyzer>().Source("class C { void M() { int {|TOY001:bad|} = 1; } }"));

    [Fact]
    public Task RuleThatIsOffByDefault_IsSwitchedOnForTheCase() => CSharpTest.For<OffByDefaultAnalyzer>().Source(Marked).RunAsync();

    [Fact]
    public async Task AnalyzerThatNeedsALibrary_Fails()
    {
        var message = await Failure.OfAsync(CSharpTest.For<LibraryAssumingAnalyzer>().Source("class C;"));
        Assert.Contains("LibraryAssumingAnalyzer' threw", message, StringComparison.Ordinal);
        Assert.Contains("NullReferenceException", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task AnonymousMarkerForTwoRules_Fails() =>
        Failure.SaysAsync(
            "TOY001, TOY002: say which one",
            CSharpTest.For<TwoRulesAnalyzer>().Source(Marked));

    [Fact]
    public Task TwoRulesAtOnePlace_AreBothExpected() =>
        CSharpTest.For<TwoRulesAnalyzer>().Source("class C { void M() { int {|TOY001:{|TOY002:bad|}|} = 1; } }").RunAsync();

    [Fact]
    public Task MarkerForARuleOfSomebodyElse_Fails() =>
        Failure.SaysAsync(
            "expects XY0001, which 'BadNameAnalyzer' does not report",
            CSharpTest.For<BadNameAnalyzer>().Source("class {|XY0001:C|};"));

    [Fact]
    public Task PositionMarker_TakesAnyLength() =>
        CSharpTest.For<BadNameAnalyzer>().Source("class C { void M() { int $$bad = 1; } }").RunAsync();

    [Fact]
    public Task CaseWithoutSource_Fails() =>
        Failure.SaysAsync(
            "no source",
            CSharpTest.For<BadNameAnalyzer>());

    [Fact]
    public void TwoSourcesOfOneName_Fail() =>
        Assert.Contains(
            "two files 'Test0.cs'",
            Assert.Throws<CaseFailedException>(() => CSharpTest.For<BadNameAnalyzer>().Source(Marked).Source(Unmarked)).Message,
            StringComparison.Ordinal);

    [Fact]
    public Task RemovedReferenceThatIsNotThere_Fails() =>
        Failure.SaysAsync(
            "removes the reference 'System.Dat'",
            CSharpTest.For<BadNameAnalyzer>().Source(Marked).WithoutReference("System.Dat"));

    [Fact]
    public Task RemovedReference_IsGone() =>
        CSharpTest.For<BadNameAnalyzer>()
            .Source("class C { System.Data.Common.{|CS1069:DbCommand|} D; }")
            .WithoutReference("System.Data.Common")
            .RunAsync();

    [Fact]
    public Task VerbatimSource_HasNoMarkers() =>
        CSharpTest.For<BadNameAnalyzer>().SourceVerbatim("class C { string S = \"[|]{|a|}\"; }").RunAsync();

    [Fact]
    public Task OlderLanguageVersion_IsUsed() =>
        CSharpTest.For<BadNameAnalyzer>()
            .Source("{|CS8773:namespace|} N; class C { void M() { int [|bad|] = 1; } }")
            .LanguageVersion(LanguageVersion.CSharp9)
            .RunAsync();
}
