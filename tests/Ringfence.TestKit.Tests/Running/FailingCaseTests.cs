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
        CSharpTest.For<BadNameAnalyzer>().Source("class C { int M() => {|CS0103:missing|}; int N() { } }").AllowCompilerErrors("CS0161").RunAsync();

    [Fact]
    public async Task DeclaredCompileErrorThatDoesNotOccur_Fails()
    {
        Assert.Contains(
            "do not occur: CS0103", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class C;").AllowCompilerErrors("CS0103")), StringComparison.Ordinal);
        Assert.Contains(
            "CS0103 the case declares did not occur", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class {|CS0103:C|};")), StringComparison.Ordinal);
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
        Assert.Contains("Expected: Another\nActual:   The variable 'bad' has a bad name; choose a good one", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreMessagesThanDiagnostics_Fails() =>
        Assert.Contains("1 message, but 0 diagnostics", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class C;").ExpectMessage("x")), StringComparison.Ordinal);

    [Fact]
    public async Task WrongMessageAtANamedPlace_Fails()
    {
        var message = await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class C { void M() { int {|#0:bad|} = 1; } }").Expect("TOY001", 0, "Another"));
        Assert.Contains("missing: TOY001: Another", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlacesWithoutExpectation_AndExpectationsWithoutPlace_Fail()
    {
        Assert.Contains("no Expect call", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class {|#0:C|};")), StringComparison.Ordinal);
        Assert.Contains("no source marks it", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class C;").Expect("TOY001", 3, "x")), StringComparison.Ordinal);
        Assert.Contains("marked twice", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class {|#0:C|}; class {|#0:D|};")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResultThatChangesFromRunToRun_Fails() =>
        Assert.Contains("not deterministic", await Failure.OfAsync(CSharpTest.For<CountingAnalyzer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public async Task ResultThatDependsOnTheOrderOfFiles_Fails()
    {
        var message = await Failure.OfAsync(CSharpTest.For<FirstTreeAnalyzer>().Source(Marked).Source("class D { void M() { int bad2 = 1; } }", "D.cs"));
        Assert.Contains("not deterministic", message, StringComparison.Ordinal);
        Assert.Contains("Second run only:\n  D.cs(1,26)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportInGeneratedCode_Fails() =>
        Assert.Contains("generated code (marked '// <auto-generated/>')", await Failure.OfAsync(CSharpTest.For<GeneratedCodeAnalyzer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public async Task AnalyzerThatReadsPragmasItself_Fails() =>
        Assert.Contains("should suppress 1 diagnostics, but 0", await Failure.OfAsync(CSharpTest.For<PragmaReadingAnalyzer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public async Task AnalyzerWithState_Fails() =>
        Assert.Contains("The field '_seen' of 'StatefulAnalyzer' can be changed", await Failure.OfAsync(CSharpTest.For<StatefulAnalyzer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public async Task WrongWording_Fails() =>
        Assert.Contains("one sentence that ends with a full stop", await Failure.OfAsync(CSharpTest.For<FullStopAnalyzer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public async Task UnfilledPlaceholder_Fails() =>
        Assert.Contains("unfilled placeholder '{0}'", await Failure.OfAsync(CSharpTest.For<UnfilledAnalyzer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public async Task OtherSeverityThanPromised_Fails() =>
        Assert.Contains("reported as Error, but its descriptor says Warning", await Failure.OfAsync(CSharpTest.For<LoudAnalyzer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public async Task RuleThatNeedsConfigurationToReport_Fails() =>
        Assert.Contains("With default severities", await Failure.OfAsync(CSharpTest.For<ConfiguredOnlyAnalyzer>().Source(Marked.Replace("[|", "{|TOY001:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal))), StringComparison.Ordinal);

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
    public async Task AnonymousMarkerForTwoRules_Fails() =>
        Assert.Contains("TOY001, TOY002: say which one", await Failure.OfAsync(CSharpTest.For<TwoRulesAnalyzer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public Task TwoRulesAtOnePlace_AreBothExpected() =>
        CSharpTest.For<TwoRulesAnalyzer>().Source("class C { void M() { int {|TOY001:{|TOY002:bad|}|} = 1; } }").RunAsync();

    [Fact]
    public async Task MarkerForARuleOfSomebodyElse_Fails() =>
        Assert.Contains("expects XY0001, which 'BadNameAnalyzer' does not report", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source("class {|XY0001:C|};")), StringComparison.Ordinal);

    [Fact]
    public Task PositionMarker_TakesAnyLength() => CSharpTest.For<BadNameAnalyzer>().Source("class C { void M() { int $$bad = 1; } }").RunAsync();

    [Fact]
    public async Task CaseWithoutSource_Fails() =>
        Assert.Contains("no source", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>()), StringComparison.Ordinal);

    [Fact]
    public void TwoSourcesOfOneName_Fail() =>
        Assert.Contains("two files 'Test0.cs'", Assert.Throws<CaseFailedException>(() => CSharpTest.For<BadNameAnalyzer>().Source(Marked).Source(Unmarked)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task RemovedReferenceThatIsNotThere_Fails() =>
        Assert.Contains("removes the reference 'System.Dat'", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer>().Source(Marked).WithoutReference("System.Dat")), StringComparison.Ordinal);

    [Fact]
    public Task RemovedReference_IsGone() =>
        CSharpTest.For<BadNameAnalyzer>().Source("class C { System.Data.Common.{|CS1069:DbCommand|} D; }").WithoutReference("System.Data.Common").RunAsync();

    [Fact]
    public Task VerbatimSource_HasNoMarkers() => CSharpTest.For<BadNameAnalyzer>().SourceVerbatim("class C { string S = \"[|]{|a|}\"; }").RunAsync();

    [Fact]
    public Task OlderLanguageVersion_IsUsed() =>
        CSharpTest.For<BadNameAnalyzer>().Source("{|CS8773:namespace|} N; class C { void M() { int [|bad|] = 1; } }").LanguageVersion(LanguageVersion.CSharp9).RunAsync();
}
