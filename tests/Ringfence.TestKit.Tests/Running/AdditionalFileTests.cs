using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.Running;

public sealed class AdditionalFileTests
{
    [Fact]
    public Task DiagnosticInAnAdditionalFile_IsExpectedByItsMarker() =>
        CSharpTest.For<GoodTextAnalyzer>()
            .AdditionalFile("notes.txt", "a\n  [|bad|] line\n")
            .ExpectMessage("The variable 'bad' has a bad name; choose a good one")
            .RunAsync();

    [Fact]
    public Task DiagnosticWithoutPlace_IsExpectedWithoutPlace() =>
        CSharpTest.For<GoodTextAnalyzer>()
            .Source("class C;")
            .ExpectWithoutPlace("TOY001", "The variable 'none' has a bad name; choose a good one")
            .RunAsync();

    [Fact]
    public Task UnexpectedDiagnosticWithoutPlace_IsShown() =>
        Failure.SaysAsync(
            "(no place)\n      | unexpected: warning TOY001",
            CSharpTest.For<GoodTextAnalyzer>().Source("class C;"));

    [Fact]
    public Task LinesThatDisagreeWithCharacters_Fail() =>
        Failure.SaysAsync(
            "one place by characters and another by lines",
            CSharpTest.For<WrongLineTextAnalyzer>().AdditionalFile("notes.txt", "a\n  [|bad|] line\n"));
}
