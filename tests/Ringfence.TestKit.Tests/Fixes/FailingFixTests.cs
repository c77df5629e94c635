using Microsoft.CodeAnalysis.CodeFixes;
using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.Fixes;

/// <summary>Each guarantee about fixes, broken once.</summary>
public sealed class FailingFixTests
{
    private const string Marked = "class C { void M() { int [|bad1|] = 1; } }";
    private const string Fixed = "class C { void M() { int good1 = 1; } }";

    [Fact]
    public Task FixThatChangesNothing_Fails() => Failure.SaysAsync("offered but changes nothing", Case<UnchangingFixer>());

    [Fact]
    public async Task FixThatGoesInCircles_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, PingPongFixer>()
            .Source("class C { void M() { int [|bad1|] = 1; } void N() { int [|bad3|] = 1; } }")
            .FixedSource(Fixed);
        await Failure.SaysAsync("goes in circles", test);
    }

    [Fact]
    public Task FixThatMakesNewWork_Fails() => Failure.SaysAsync("the fix makes new work", Case<GrowingFixer>());

    [Fact]
    public async Task FixThatDoesNotCompile_Fails()
    {
        var message = await Failure.OfAsync(Case<BreakingFixer>("class C { void M() { int 1bad1 = 1; } }"));
        Assert.Contains("compile errors or warnings the source did not have", message, StringComparison.Ordinal);
        Assert.Contains("error CS", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixThatBringsACompilerWarning_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, WarningFixer>()
            .Source("class C { int M() { int [|bad1|] = 1; return 2; } }")
            .FixedSource("class C { int M() { int good = 1, unused = 1; return 2; } }");
        await Failure.SaysAsync("warning CS0219", test);
    }

    [Fact]
    public async Task OtherTextThanExpected_ShowsTheDifference()
    {
        var message = await Failure.OfAsync(Case<GoodNameFixer>("class C { void M() { int other = 1; } }"));
        Assert.Contains(
            "-class C { void M() { int other = 1; } }\n+class C { void M() { int good1 = 1; } }", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task ActionWithoutKey_Fails() => Failure.SaysAsync("no equivalence key", Case<KeylessFixer>());

    [Fact]
    public Task FixWithoutFixAll_Fails() => Failure.SaysAsync("has no FixAll provider", Case<SingleFixer>());

    [Fact]
    public async Task FixAllThatDiffers_Fails()
    {
        var message = await Failure.OfAsync(Case<DifferentFixAllFixer>());
        Assert.Contains("FixAll in Document leaves 'Test0.cs' other than one fix after the other does", message, StringComparison.Ordinal);
        Assert.Contains("+class C { void M() { int all25 = 1; } }", message, StringComparison.Ordinal);
    }

    [Fact]
    public Task FixAllThatDiffersForAReason_Passes() =>
        CSharpTest.For<BadNameAnalyzer, DifferentFixAllFixer>()
            .Source(Marked)
            .FixedSource(Fixed)
            .AllowDifferentFixAll("The toy numbers by position.")
            .RunAsync();

    [Fact]
    public async Task FixAllThatDropsOverlappingEdits_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, OverlappingFixer>()
            .Source("class C\n{\n    void M() { int [|bad1|] = 1, [|bad2|] = 2; }\n}\n")
            .FixedSource("class C\n{\n/* bad2 */ /* bad1 */     void M() { int good1 = 1, good2 = 2; }\n}\n");
        await Failure.SaysAsync("FixAll in Document leaves 'Test0.cs' other than", test);
    }

    [Fact]
    public async Task ScopeThatIsNotSupported_Fails_UnlessTheCaseLeavesItOut()
    {
        var test = CSharpTest.For<BadNameAnalyzer, DocumentOnlyFixer>().Source(Marked).FixedSource(Fixed);
        await Failure.SaysAsync("does not support the scope Project", test);
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
        var message = await Failure.OfAsync(Case<UnixLinesFixer>("class C { void M() { int \ngood = 1; } }"));
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
    public Task FixThatIsBlindToCancellation_Fails() =>
        Failure.SaysAsync("answers a cancelled token with another exception", Case<CancellationBlindFixer>());

    [Fact]
    public Task CaseThatForgetsTheFix_Fails() =>
        Failure.SaysAsync(
            "say FixedSource(…) or NoFixOffered()",
            CSharpTest.For<BadNameAnalyzer, GoodNameFixer>().Source(Marked));

    [Fact]
    public Task FixOfferedAgainstTheCase_Fails() =>
        Failure.SaysAsync(
            "No fix should be offered, but 'Rename' is",
            CSharpTest.For<BadNameAnalyzer, GoodNameFixer>().Source(Marked).NoFixOffered());

    [Fact]
    public Task NoFixOffered_Passes() => CSharpTest.For<BadNameAnalyzer, SilentFixer>().Source(Marked).NoFixOffered().RunAsync();

    [Fact]
    public async Task DiagnosticLeftUnmarked_Fails()
    {
        var test = CSharpTest.For<BadNameAnalyzer, SilentFixer>().Source(Marked).FixedSource("class C { void M() { int bad1 = 1; } }");
        await Failure.SaysAsync("The fixed source: 0 expected diagnostics are missing, 1 diagnostic was not expected", test);
    }

    [Fact]
    public Task DiagnosticLeftAndMarked_Passes() =>
        CSharpTest.For<TwoRulesAnalyzer, GoodNameFixer>()
            .Source("class C { void M() { int {|TOY001:{|TOY002:bad1|}|} = 1; } }")
            .FixedSource(Fixed)
            .RunAsync();

    [Fact]
    public Task ChosenAction_IsTheOneOfTheKey() =>
        CSharpTest.For<BadNameAnalyzer, TwoActionsFixer>()
            .Source(Marked)
            .FixKey(TwoActionsFixer.ShortKey)
            .FixedSource("class C { void M() { int g = 1; } }")
            .RunAsync();

    [Fact]
    public Task FileTheFixAdds_IsExpectedByItsPath() =>
        CSharpTest.For<BadNameAnalyzer, AddingFixer>()
            .Source(Marked).FixedSource("class C { void M() { int good = 1; } }").FixedSource("class Added;", "Added.cs")
            .AllowDifferentFixAll("Roslyn's batch fixer takes over changed documents only.").RunAsync();

    [Fact]
    public Task FileTheFixAdds_Unexpected_Fails() =>
        Failure.SaysAsync(
            "'Added.cs' was not expected",
            CSharpTest.For<BadNameAnalyzer, AddingFixer>().Source(Marked).FixedSource("class C { void M() { int good = 1; } }"));

    private static CSharpTest Case<TFixer>(string fixedSource = Fixed)
        where TFixer : CodeFixProvider, new() => CSharpTest.For<BadNameAnalyzer, TFixer>().Source(Marked).FixedSource(fixedSource);
}
