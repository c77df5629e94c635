using System.Text;
using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;
using Ringfence.Ecmascript.Scopes.Building;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

/// <summary>Work and memory grow in step with the program, however it is made.</summary>
public sealed class ScopeWorkTests
{
    private const int Depth = 900;

    public static TheoryData<string> Shapes =>
        ["references", "free", "functions", "vars", "catches", "shadowed", "names", "closures", "defaults", "arguments", "cases", "flat"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Work_IsLinear(string shape)
    {
        (long small, long smallBytes) = Measure(Text(shape, 10_000));
        (long large, long largeBytes) = Measure(Text(shape, 40_000));

        Assert.True(large < small * 5, $"steps {small} -> {large}");
        Assert.True(largeBytes < smallBytes * 6, $"bytes {smallBytes} -> {largeBytes}");
    }

    [Fact]
    public void LongChains_NeedNoStack()
    {
        StringBuilder text = new("x");
        for (int i = 0; i < 100_000; i++) text.Append(" + x");
        text.Append("; f");
        for (int i = 0; i < 100_000; i++) text.Append("(x).y");
        text.Append("; ");
        for (int i = 0; i < 100_000; i++) text.Append("x ? 1 : ");
        text.Append("x; ");
        for (int i = 0; i < 100_000; i++) text.Append("if (x) { } else ");
        text.Append("{ }");
        ParseResult result = EcmascriptParser.Parse(text.ToString());
        Assert.Empty(result.Errors);
        ScopeTree? tree = null;
        Thread thread = new(() => tree = ScopeAnalysis.Analyze(result.Program), 128 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal([100_001 + 100_000 + 100_001 + 100_000, 1], tree!.FreeVariables.Select(x => x.References.Count));
        Assert.Equal(100_002, tree.Scopes.Count);
    }

    [Fact]
    public void Cancellation_IsHeard()
    {
        Program program = EcmascriptParser.Parse(Text("flat", 10_000), new ParseOptions { MaxNesting = 1000 }).Program;

        Assert.Throws<OperationCanceledException>(() => ScopeAnalysis.Analyze(program, null, new CancellationToken(true)));
        Assert.Throws<ArgumentNullException>(() => ScopeAnalysis.Analyze(null!));
    }

    private static (long Steps, long Bytes) Measure(string text)
    {
        ParseResult result = EcmascriptParser.Parse(text, new ParseOptions { MaxNesting = 1000 });
        Assert.Empty(result.Errors);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ScopeTable table = new(ScopeOptions.Default);
        new ScopeWalker(table, CancellationToken.None).Walk(result.Program);
        ScopeTree tree = new ScopeTreeFactory(table, result.Program).Create();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(tree.Scopes);
        return (table.Steps, bytes);
    }

    private static string Text(string shape, int count)
    {
        string open = string.Concat(Enumerable.Repeat("{ let a; ", Depth));
        string close = new('}', Depth);
        return shape switch
        {
            "references" => "let x; " + open + Many("x; a; ") + close,
            "free" => open + Many("free; ") + close,
            "functions" => open + Many("{ function f() { } } ") + close,
            "vars" => string.Concat(Enumerable.Repeat("try { } catch (v) { ", Depth / 2))
                + Many("var v = 1; ") + new string('}', Depth / 2),
            "catches" => string.Concat(Enumerable.Repeat("{ let f; ", Depth)) + Many("{ { function f() { } } } ") + close,
            "shadowed" => Many("{ let x; { let x; x; } x; } "),
            "names" => open + Many("let #; #; { #; } ") + close,
            "closures" => "let f; " + string.Concat(Enumerable.Repeat("{ () => f; let a; ", Depth)) + Many("() => { f; a; }; ") + close,
            "defaults" => "let " + new string('[', Depth) + "x" + string.Concat(Enumerable.Repeat("] = d", Depth - 1))
                + "] = [" + Many("x, () => x, ") + "];",
            "arguments" => string.Concat(Enumerable.Repeat("(function () { ", Depth / 3)) + Many("arguments; () => arguments; ")
                + string.Concat(Enumerable.Repeat("})", Depth / 3)),
            "cases" => "switch (1) { " + Many("case x#: let l#; l#; ") + "}",
            _ => Many("var v#; v# = 1; "),
        };

        string Many(string part) => string.Concat(Enumerable.Range(0, count).Select(i => part.Replace("#", "n" + i)));
    }
}
