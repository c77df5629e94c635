using Microsoft.CodeAnalysis.CodeFixes;
using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.Fixes;

/// <summary>Each guarantee about fixes, broken once.</summary>
public sealed class FailingFixTests
{
    private const string Marked = "class C { void M() { int [|bad1|] = 1; } }";
    private const string Fixed = "class C { void M() { int good1 = 1; } }";

    [Fact]
    public async Task FixThatChangesNothing_Fails() =>
        Assert.Contains("offered but changes nothing", await FailureOf<UnchangingFixer>(), StringComparison.Ordinal);

    [Fact]
    public async Task FixThatGoesInCircles_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, PingPongFixer>().Source("class C { void M() { int [|bad1|] = 1; } void N() { int [|bad3|] = 1; } }").FixedSource(Fixed);
        Assert.Contains("goes in circles", await Failure.OfAsync(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixThatMakesNewWork_Fails() => Assert.Contains("the fix makes new work", await FailureOf<GrowingFixer>(), StringComparison.Ordinal);

    [Fact]
    public async Task FixThatDoesNotCompile_Fails()
    {
        var message = await FailureOf<BreakingFixer>("class C { void M() { int 1bad1 = 1; } }");
        Assert.Contains("compile errors or warnings the source did not have", message, StringComparison.Ordinal);
        Assert.Contains("error CS", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixThatBringsACompilerWarning_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, WarningFixer>()
            .Source("class C { int M() { int [|bad1|] = 1; return 2; } }")
            .FixedSource("class C { int M() { int good = 1, unused = 1; return 2; } }");
        Assert.Contains("warning CS0219", await Failure.OfAsync(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherTextThanExpected_ShowsTheDifference()
    {
        var message = await FailureOf<GoodNameFixer>("class C { void M() { int other = 1; } }");
        Assert.Contains("-class C { void M() { int other = 1; } }\n+class C { void M() { int good1 = 1; } }", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ActionWithoutKey_Fails() => Assert.Contains("no equivalence key", await FailureOf<KeylessFixer>(), StringComparison.Ordinal);

    [Fact]
    public async Task FixWithoutFixAll_Fails() => Assert.Contains("has no FixAll provider", await FailureOf<SingleFixer>(), StringComparison.Ordinal);

    [Fact]
    public async Task FixAllThatDiffers_Fails()
    {
        var message = await FailureOf<DifferentFixAllFixer>();
        Assert.Contains("FixAll in Document leaves 'Test0.cs' other than one fix after the other does", message, StringComparison.Ordinal);
        Assert.Contains("+class C { void M() { int all25 = 1; } }", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task FixAllThatDiffersForAReason_Passes() =>
        CSharpTest.For<BadNameAnalyzer, DifferentFixAllFixer>().Source(Marked).FixedSource(Fixed).AllowDifferentFixAll("The toy numbers by position.").RunAsync();

    [Fact]
    public async Task FixAllThatDropsOverlappingEdits_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, OverlappingFixer>()
            .Source("class C\n{\n    void M() { int [|bad1|] = 1, [|bad2|] = 2; }\n}\n")
            .FixedSource("class C\n{\n/* bad2 */ /* bad1 */     void M() { int good1 = 1, good2 = 2; }\n}\n");
        Assert.Contains("FixAll in Document leaves 'Test0.cs' other than", await Failure.OfAsync(test), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ScopeThatIsNotSupported_Fails_UnlessTheCaseLeavesItOut()
    {
        var test = CSharpTest.For<BadNameAnalyzer, DocumentOnlyFixer>().Source(Marked).FixedSource(Fixed);
        Assert.Contains("does not support the scope Project", await Failure.OfAsync(test), StringComparison.Ordinal);
        await test.FixAllScopes(FixAllScope.Document).RunAsync();
    }

    [Fact]
    public Task FixThatBringsAnotherDiagnosticToLight_PassesWhenAllowed() =>
        CSharpTest.For<BadNameAnalyzer, PeelingFixer>()
            .Source("class C { void M() { int [|badbad1|] = 1; } }").FixedSource("class C { void M() { int x1 = 1; } }")
            .AllowExtraFixes(1).AllowDifferentFixAll("One pass peels one layer.").RunAsync();

    [Fact]
    public async Task FixThatWritesUnixLines_FailsOnWindowsLines()
    {
        var message = await FailureOf<UnixLinesFixer>("class C { void M() { int \ngood = 1; } }");
        Assert.Contains("The fixed source with Windows line ends", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixThatIndentsWithSpaces_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, SpacesFixer>()
            .Source("class C { void M() { int [|bad1|] = 1; } }").FixedSource("class C { void M() { int \n    good = 1; } }");
        Assert.Matches("The fixed source with (tabs|Windows line ends)", await Failure.OfAsync(test));
    }

    [Fact]
    public async Task FixThatIsBlindToCancellation_Fails() =>
        Assert.Contains("answers a cancelled token with another exception", await FailureOf<CancellationBlindFixer>(), StringComparison.Ordinal);

    [Fact]
    public async Task CaseThatForgetsTheFix_Fails() =>
        Assert.Contains("say FixedSource(…) or NoFixOffered()", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer, GoodNameFixer>().Source(Marked)), StringComparison.Ordinal);

    [Fact]
    public async Task FixOfferedAgainstTheCase_Fails() =>
        Assert.Contains("No fix should be offered, but 'Rename' is", await Failure.OfAsync(CSharpTest.For<BadNameAnalyzer, GoodNameFixer>().Source(Marked).NoFixOffered()), StringComparison.Ordinal);

    [Fact]
    public Task NoFixOffered_Passes() => CSharpTest.For<BadNameAnalyzer, SilentFixer>().Source(Marked).NoFixOffered().RunAsync();

    [Fact]
    public async Task DiagnosticLeftUnmarked_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, SilentFixer>().Source(Marked).FixedSource("class C { void M() { int bad1 = 1; } }");
        Assert.Contains("The fixed source: 0 expected diagnostics are missing, 1 diagnostic was not expected", await Failure.OfAsync(test), StringComparison.Ordinal);
    }

    [Fact]
    public Task DiagnosticLeftAndMarked_Passes() =>
        CSharpTest.For<TwoRulesAnalyzer, GoodNameFixer>()
            .Source("class C { void M() { int {|TOY001:{|TOY002:bad1|}|} = 1; } }")
            .FixedSource(Fixed)
            .RunAsync();

    [Fact]
    public Task ChosenAction_IsTheOneOfTheKey() =>
        CSharpTest.For<BadNameAnalyzer, TwoActionsFixer>().Source(Marked).FixKey(TwoActionsFixer.ShortKey).FixedSource("class C { void M() { int g = 1; } }").RunAsync();

    [Fact]
    public Task FileTheFixAdds_IsExpectedByItsPath() =>
        CSharpTest.For<BadNameAnalyzer, AddingFixer>()
            .Source(Marked).FixedSource("class C { void M() { int good = 1; } }").FixedSource("class Added;", "Added.cs")
            .AllowDifferentFixAll("Roslyn's batch fixer takes over changed documents only.").RunAsync();

    [Fact]
    public async Task FileTheFixAdds_Unexpected_Fails() =>
        Assert.Contains("'Added.cs' was not expected", await Failure.OfAsync(
            CSharpTest.For<BadNameAnalyzer, AddingFixer>().Source(Marked).FixedSource("class C { void M() { int good = 1; } }")), StringComparison.Ordinal);

    private static Task<string> FailureOf<TFixer>(string fixedSource = Fixed)
        where TFixer : CodeFixProvider, new() =>
        Failure.OfAsync(CSharpTest.For<BadNameAnalyzer, TFixer>().Source(Marked).FixedSource(fixedSource));
}
