using Ringfence.Scripts.PreScan;
using Ringfence.Scripts.PreScan.Lexing;

namespace Ringfence.Core.Tests.Scripts.PreScan;

/// <summary>Nothing is allocated for a clean text, and nothing is read again and again.</summary>
public sealed class CostTests
{
    private const string Clean =
        "// Сумма ======== 合計\nconst сумма = `a${[1, { b: /[(]/.test('👩🏽‍💻') }]}c`; if (a) /b/.test(\"שלום\"); x = y / 2; \\u03c6 = 1; /* ((( */\n";

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void CleanText_AllocatesNothing(int times)
    {
        var text = string.Concat(Enumerable.Repeat(Clean, times));
        var limits = Scan.Permissive;
        var result = ScriptPreScan.Run(text, limits, "a.js", true, CancellationToken.None);
        Assert.Empty(result.Findings);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++) result = ScriptPreScan.Run(text, limits, "a.js", true, CancellationToken.None);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void DeepNesting_AllocatesNothingUpToTheHighestLimit()
    {
        var text = string.Concat(Enumerable.Repeat("[{a:(`${", 128)) + string.Concat(Enumerable.Repeat("}`)}]", 128));
        var limits = Scan.Permissive with { MaxNesting = 512 };
        var result = ScriptPreScan.Run(text, limits);
        Assert.Equal(512, result.Measures.DeepestNesting);

        var before = GC.GetAllocatedBytesForCurrentThread();
        result = ScriptPreScan.Run(text, limits);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(result.Findings);
    }

    /// <summary>Looking ahead for the end of a regular expression is the only thing that is read twice.</summary>
    [Theory]
    [InlineData("=/[")]
    [InlineData("=/a\\/")]
    [InlineData("(/x/)")]
    [InlineData("=/[/]")]
    [InlineData("}/ ")]
    [InlineData("=/\\\n")]
    [InlineData("`${/[")]
    public void LookingAhead_ReadsATextOnceAtMost(string unit)
    {
        foreach (var times in new[] { 1_000, 2_000, 20_000 })
        {
            var text = string.Concat(Enumerable.Repeat(unit, times));
            var pass = new TextPass(text, Scan.Permissive, htmlComments: true, CancellationToken.None);
            pass.Run();
            Assert.InRange(pass.LookedAhead, 0, text.Length + 1);
        }
    }

    [Theory]
    [InlineData("\u202E")]
    [InlineData("'\u202E'")]
    [InlineData("\u0441\u043E\u0440\u0443 ")]
    [InlineData("us\u0435r ")]
    [InlineData("\u200B ")]
    [InlineData("\\u0065 ")]
    [InlineData("\0a")]
    [InlineData("\U000E0041 ")]
    [InlineData("\n")]
    [InlineData("[")]
    public void BadText_AllocatesInProportionAtMost(string unit)
    {
        var small = Allocated(string.Concat(Enumerable.Repeat(unit, 20_000)));
        var large = Allocated(string.Concat(Enumerable.Repeat(unit, 80_000)));
        Assert.InRange(large, 0, 5 * small + 100_000);

        static long Allocated(string text)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ScriptPreScan.Run(text + " copy", Scan.Permissive);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Cancellation_EndsTheScan()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        foreach (var text in new[] { "a", new string(' ', 100_000), "/*" + new string(' ', 100_000), "'" + new string('a', 100_000), "`" + new string('\u0436', 6_000_000) })
        {
            Assert.Throws<OperationCanceledException>(() => ScriptPreScan.Run(text, Scan.Permissive, "a.js", true, source.Token));
        }
    }
}
