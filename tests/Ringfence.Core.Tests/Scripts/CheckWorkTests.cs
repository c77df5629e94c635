using System.Text;
using Ringfence.Policy;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts;

/// <summary>The memory that a whole check takes grows in step with the script: counted, not timed.</summary>
public sealed class CheckWorkTests
{
    private const double Slack = 1.35;

    private static readonly RingfencePolicy Policy = RingfencePolicy.ForLevel(ProtectionLevel.Permissive);

    [Theory]
    [InlineData("const a# = await callTool('store.get', { key: 'k#' }); if (a#.rows.length > #) console.log(a#.rows[0].name, '#');\n")]
    [InlineData("function f#(x) { let s = 0; for (const r of x.rows) s += r.amount; return { s, n: x.rows.map(r => `${r.id} ${s}`) }; }\n")]
    [InlineData("const o# = { a: 1, b: [#, 2], c: { d: 'x#' } }; o#.e = o#.a + o#.c.d; console.log(`${o#.e}`, /a#+b/.test(o#.c.d));\n")]
    [InlineData("try { await callTool('notes.save', { text: 'n' + # }); } catch (e) { console.log(e.message); }\n")]
    public void TwiceTheScript_TakesTwiceTheMemory(string unit)
    {
        ScriptCheckOptions options = new() { Policy = Policy };
        string small = Repeat(unit, 60_000);
        string large = Repeat(unit, 120_000);
        ScriptCheck.Run(small, options, TestContext.Current.CancellationToken);
        long least = Bytes(small, options);
        long most = Bytes(large, options);
        Assert.True(most < least * 2 * Slack, $"{least} bytes for {small.Length} characters, {most} for {large.Length}");
    }

    private static long Bytes(string text, ScriptCheckOptions options)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ScriptReport report = ScriptCheck.Run(text, options, TestContext.Current.CancellationToken);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotNull(report.Plan);
        return bytes;
    }

    private static string Repeat(string unit, int length)
    {
        StringBuilder text = new();
        for (int i = 0; text.Length < length; i++) text.Append(unit.Replace("#", i.ToString(), StringComparison.Ordinal));
        return text.ToString();
    }
}
