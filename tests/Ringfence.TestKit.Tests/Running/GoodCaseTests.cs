using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests.Running;

public sealed class GoodCaseTests
{
    [Fact]
    public Task AnalyzerAlone_Passes() =>
        CSharpTest.For<BadNameAnalyzer>()
            .Source(
                """
                class C
                {
                    void M()
                    {
                        int [|bad|] = 1;
                        int fine = 2;
                    }
                }
                """)
            .ExpectMessage("The variable 'bad' has a bad name; choose a good one")
            .RunAsync();

    [Fact]
    public Task AnalyzerAndFix_InTwoFiles_Pass() =>
        CSharpTest.For<BadNameAnalyzer, GoodNameFixer>()
            .Source(
                """
                class C
                {
                    void M()
                    {
                        int {|TOY001:bad1|} = 1, {|#0:bad2|} = 2;
                    }
                }
                """)
            .Source("class D { void M() { int [|bad3|] = 1; } }", "D.cs")
            .Expect("TOY001", 0, "The variable 'bad2' has a bad name; choose a good one")
            .FixedSource(
                """
                class C
                {
                    void M()
                    {
                        int good1 = 1, good2 = 2;
                    }
                }
                """)
            .FixedSource("class D { void M() { int good3 = 1; } }", "D.cs")
            .RunAsync();
}
