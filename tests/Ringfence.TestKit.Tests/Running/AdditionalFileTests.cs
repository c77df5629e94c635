using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.Running;

public sealed class AdditionalFileTests
{
    [Fact]
    public Task DiagnosticInAnAdditionalFile_IsExpectedByItsMarker() =>
        CSharpTest.For<GoodTextAnalyzer>().AdditionalFile("notes.txt", "a\n  [|bad|] line\n").ExpectMessage("The variable 'bad' has a bad name; choose a good one").RunAsync();

    [Fact]
    public Task DiagnosticWithoutPlace_IsExpectedWithoutPlace() =>
        CSharpTest.For<GoodTextAnalyzer>().Source("class C;").ExpectWithoutPlace("TOY001", "The variable 'none' has a bad name; choose a good one").RunAsync();

    [Fact]
    public async Task UnexpectedDiagnosticWithoutPlace_IsShown() =>
        Assert.Contains(
            "(no place)\n      | unexpected: warning TOY001", await Failure.OfAsync(CSharpTest.For<GoodTextAnalyzer>().Source("class C;")), StringComparison.Ordinal);

    [Fact]
    public async Task LinesThatDisagreeWithCharacters_Fail() =>
        Assert.Contains(
            "one place by characters and another by lines",
            await Failure.OfAsync(CSharpTest.For<WrongLineTextAnalyzer>().AdditionalFile("notes.txt", "a\n  [|bad|] line\n")), StringComparison.Ordinal);
}
