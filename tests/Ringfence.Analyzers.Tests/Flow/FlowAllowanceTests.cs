using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Tests.Flow;

/// <summary>What a body may cost follows from the sources alone: long files, and many of them, make it less.</summary>
public sealed class FlowAllowanceTests
{
    /// <summary>A statement takes about five operations.</summary>
    [Fact]
    public void ABodyOfAUsualProject_MayCostManyTimesWhatItNeeds() =>
        Assert.InRange(Operations(files: 150, statements: 100), 20 * 5 * 100, FlowBudget.DefaultOperations);

    [Fact]
    public void ABodyAmongLongFiles_MayCostLess()
    {
        var few = Operations(files: 20, statements: 20_000);
        var many = Operations(files: 60, statements: 20_000);
        Assert.InRange(many, 5_000, few - 1);
        Assert.Equal(FlowBudget.DefaultOperations, Operations(files: 1, statements: 20_000));
    }

    [Fact]
    public void TheOrderOfTheFiles_DoesNotMatter()
    {
        var files = Enumerable.Range(1, 30).Select(i => Tree(i * 500)).ToArray();
        Assert.Equal(Operations(files, files[7]), Operations([.. files.Reverse()], files[7]));
    }

    [Fact]
    public void WhereMuchTextIsPutTogether_SummariesLookLessFar()
    {
        Assert.Equal(FlowAllowance.DeepestSummary, Of([.. Enumerable.Range(0, 150).Select(static _ => Tree(350))]).SummaryDepth);
        Assert.Equal(1, Of([.. Enumerable.Range(0, 150).Select(static _ => Tree(450))]).SummaryDepth);
        Assert.Equal(FlowAllowance.DeepestSummary, Of([.. Enumerable.Range(0, 300).Select(static _ => Tree(350))]).SummaryDepth);
    }

    /// <summary>What is left is what is short: the shorter the method, the more of them fit.</summary>
    [Fact]
    public void WhereFarMoreTextIsPutTogether_TheLongestBodiesAreLeftAlone()
    {
        var trees = Enumerable.Range(0, 150).Select(static i => Tree(50 + (i * 20))).ToArray();
        var allowance = Of(trees);
        var analyzed = trees.Select(tree => !allowance.IsTooLong(Method(tree))).ToArray();
        Assert.Equal([.. analyzed.OrderByDescending(static fits => fits)], analyzed);
        Assert.InRange(analyzed.Count(static fits => fits), 100, 140);
        Assert.All(trees[..75], tree => Assert.False(Of(trees[..75]).IsTooLong(Method(tree))));
    }

    private static FlowAllowance Of(SyntaxTree[] trees) => FlowAllowance.Of(CSharpCompilation.Create("Allowance", trees), trees.Select(Method));

    private static MethodDeclarationSyntax Method(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();

    private static int Operations(int files, int statements)
    {
        var trees = Enumerable.Range(0, files).Select(_ => Tree(statements)).ToArray();
        return Operations(trees, trees[0]);
    }

    private static int Operations(SyntaxTree[] trees, SyntaxTree tree)
    {
        var allowance = Of(trees);
        var budget = allowance.OfBody(Method(tree));
        var count = 0;
        while (budget.TryOperation())
        {
            count++;
        }

        return count;
    }

    private static SyntaxTree Tree(int statements) =>
        CSharpSyntaxTree.ParseText("class C { void M(string s) { " + string.Concat(Enumerable.Repeat("s += \"abcdefg\"; ", statements)) + "} }");
}
