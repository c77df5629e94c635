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

    private static int Operations(int files, int statements)
    {
        var trees = Enumerable.Range(0, files).Select(_ => Tree(statements)).ToArray();
        return Operations(trees, trees[0]);
    }

    private static int Operations(SyntaxTree[] trees, SyntaxTree tree)
    {
        var allowance = FlowAllowance.Of(CSharpCompilation.Create("Allowance", trees));
        var budget = allowance.OfBody(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single());
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
