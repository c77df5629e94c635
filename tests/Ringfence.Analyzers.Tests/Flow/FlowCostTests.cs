using System.Text;
using Ringfence.Analyzers.Flow;

namespace Ringfence.Analyzers.Tests.Flow;

public sealed class FlowCostTests
{
    [Fact]
    public void StraightLines_CostWhatTheyAre()
    {
        Assert.InRange(Cost(Lines(5000)) / (double)Cost(Lines(500)), 8, 12);
        Assert.InRange(FlowProbe.Run(Lines(5000)).Budget.BlockVisits, 1, 10);
    }

    [Fact]
    public void Branches_AreVisitedOnce()
    {
        var probe = FlowProbe.Run(Branches(1000));

        Assert.True(probe.IsComplete);
        Assert.InRange(probe.Budget.BlockVisits, 2000, 3000);
        Assert.InRange(Cost(Branches(1000)) / (double)Cost(Branches(100)), 8, 12);
    }

    [Fact]
    public void NestedSums_AreLinear()
    {
        Assert.InRange(Cost(LeftSum(3000)) / (double)Cost(LeftSum(300)), 8, 12);
        Assert.InRange(Cost(RightSum(300)) / (double)Cost(RightSum(30)), 8, 12);
    }

    [Fact]
    public void LongChains_AreWalked()
    {
        var probe = FlowProbe.Run("var s = new StringBuilder(); s" + Repeat(".Append(a)", 400) + "; See(s.ToString());");

        Assert.True(probe.IsComplete);
        Assert.Single(probe.Seen);
    }

    [Fact]
    public void BuilderLines_AreLinearInParts()
    {
        static int Parts(int lines) =>
            FlowProbe.Run("var s = new StringBuilder(); " + Repeat("s.Append(a); s.AppendLine(\"x\");\n", lines) + "See(s.ToString());").Budget.Parts;

        Assert.InRange(Parts(2000) / (double)Parts(200), 8, 12);
    }

    [Fact]
    public void NestedLoops_Settle()
    {
        var loops = Repeat("for (var i{0} = 0; i{0} < n; i{0}++) { s += a + {0}; ", 12) + Repeat("} ", 12);
        var probe = FlowProbe.Run("var s = \"x\"; " + loops + "See(s);");

        Assert.True(probe.IsComplete);
        Assert.InRange(probe.Budget.BlockVisits, 1, 2000);
    }

    [Fact]
    public void NestedTries_Settle()
    {
        var probe = FlowProbe.Run("var s = \"x\"; " + Repeat("try { s += a; ", 30) + "Might(); " + Repeat("} catch { s += b; } finally { s += n; } ", 30) + "See(s);");

        Assert.True(probe.IsComplete);
        Assert.InRange(probe.Budget.BlockVisits, 1, 4000);
    }

    [Fact]
    public void SpentBudget_GivesUpOnThisBodyOnly()
    {
        Assert.False(FlowProbe.Run(Branches(100), new FlowBudget(maxBlockVisits: 50)).IsComplete);
        Assert.False(FlowProbe.Run(Branches(100), new FlowBudget(maxOperations: 50)).IsComplete);
        Assert.False(FlowProbe.Run(Branches(100), new FlowBudget(maxParts: 50)).IsComplete);
        Assert.True(FlowProbe.Run(Branches(100)).IsComplete);
    }

    [Fact]
    public void LocalFunctionsCallingEachOther_AreBounded()
    {
        var functions = string.Concat(Enumerable.Range(0, 20).Select(i => $"string F{i}(string s) => F{(i + 1) % 20}(s) + F{(i + 7) % 20}(s) + s;\n"));
        var probe = FlowProbe.Run(functions + "See(F0(a));");

        Assert.True(probe.Budget.Operations <= FlowBudget.DefaultOperations + 1);
        Assert.True(probe.IsComplete);
    }

    [Fact]
    public void DeepNesting_GivesUp()
    {
        var probe = FlowProbe.Run("See(" + Repeat("string.Concat(a, ", 450) + "a" + Repeat(")", 450) + ");");

        Assert.False(probe.IsComplete);
    }

    [Fact]
    public void Cancellation_IsHeard()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => FlowProbe.Run("See(a);", cancellationToken: source.Token));
    }

    private static int Cost(string statements)
    {
        var probe = FlowProbe.Run(statements);
        Assert.True(probe.IsComplete);
        return probe.Budget.Operations;
    }

    private static string Lines(int count) => "var s = \"x\";\n" + Repeat("s = a + {0};\n", count) + "See(s);";

    private static string Branches(int count) => "var s = \"x\";\n" + Repeat("if (n == {0}) s += \"y\" + a;\n", count) + "See(s);";

    private static string LeftSum(int count) => "See(a" + Repeat(" + a", count) + ");";

    private static string RightSum(int count) => "See(" + Repeat("(a + ", count) + "a" + Repeat(")", count) + ");";

    private static string Repeat(string text, int count)
    {
        var result = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            result.Append(text.Replace("{0}", i.ToString()));
        }

        return result.ToString();
    }
}
