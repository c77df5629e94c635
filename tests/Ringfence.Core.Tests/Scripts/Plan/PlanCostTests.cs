using Ringfence.Scripts;
using Ringfence.Scripts.Plan;

namespace Ringfence.Core.Tests.Scripts.Plan;

/// <summary>How many tool calls and iterations a script can make, proved by hand.</summary>
public sealed class PlanCostTests
{
    [Theory]
    [InlineData("", "0", "0")]
    [InlineData("callTool('a');", "1", "0")]
    [InlineData("callTool('a'); callTool('b');", "2", "0")]
    [InlineData("await callTool('a', { x: await callTool('b') });", "2", "0")]
    [InlineData("if (x) callTool('a');", "0 to 1", "0")]
    [InlineData("if (x) callTool('a'); else callTool('b');", "1", "0")]
    [InlineData("if (x) { callTool('a'); callTool('b'); } else callTool('c');", "1 to 2", "0")]
    [InlineData("if (await callTool('a')) callTool('b');", "1 to 2", "0")]
    [InlineData("x ? callTool('a') : callTool('b');", "1", "0")]
    [InlineData("x ? callTool('a') : 0;", "0 to 1", "0")]
    [InlineData("x && callTool('a');", "0 to 1", "0")]
    [InlineData("callTool('a') || callTool('b');", "1 to 2", "0")]
    [InlineData("if (x) callTool('a'); else if (y) callTool('b'); else callTool('c');", "1", "0")]
    [InlineData("if (x) callTool('a'); else if (y) callTool('b');", "0 to 1", "0")]
    [InlineData("if (x) callTool('a'); else if (y) z(); else callTool('c');", "0 to 1", "0")]
    [InlineData("if (x) callTool('a'); else if (callTool('t')) callTool('b'); else callTool('c');", "1 to 2", "0")]
    [InlineData("x ? callTool('a') : y ? callTool('b') : callTool('c');", "1", "0")]
    [InlineData("x && callTool('a') && callTool('b');", "0 to 2", "0")]
    [InlineData("let y; y ??= callTool('a');", "0 to 1", "0")]
    [InlineData("switch (x) { case 1: callTool('a'); case 2: callTool('b'); break; default: callTool('c'); }", "0 to 3", "0")]
    [InlineData("try { callTool('a'); } catch { callTool('b'); } finally { callTool('c'); }", "2 to 3", "0")]
    [InlineData("if (x) return; callTool('a');", "0 to 1", "0")]
    [InlineData("callTool('a'); if (x) return; callTool('b');", "1 to 2", "0")]
    [InlineData("for (let i = 0; i < 5; i++) callTool('a');", "5", "5")]
    [InlineData("for (let i = 0; i <= 5; i++) callTool('a');", "6", "6")]
    [InlineData("for (let i = 10; i > 0; i -= 3) callTool('a');", "4", "4")]
    [InlineData("for (let i = 1; i !== 4; i++) callTool('a');", "3", "3")]
    [InlineData("for (let i = 0; i < 7; i += 2) callTool('a');", "4", "4")]
    [InlineData("const N = 3; for (let i = 0; i < N; i++) callTool('a');", "3", "3")]
    [InlineData("for (let i = 5; i < 5; i++) callTool('a');", "0", "0")]
    [InlineData("for (let i = 0; i < 5; i++) { if (x) break; callTool('a'); }", "0 to 5", "1 to 5")]
    [InlineData("for (let i = 0; i < 5; i++) { if (x) continue; callTool('a'); }", "0 to 5", "5")]
    [InlineData("for (let i = 0; i < 5 && x; i++) callTool('a');", "0 to 5", "0 to 5")]
    [InlineData("for (let i = 0; i < 5; i++) { callTool('a'); i = 0; }", "0 or more", "0 or more")]
    [InlineData("for (let i = 0; i < 5; i--) callTool('a');", "0 or more", "0 or more")]
    [InlineData("for (let i = 0; i < x; i++) callTool('a');", "0 or more", "0 or more")]
    [InlineData("for (let i = 0; i < 5; i += 0) callTool('a');", "0 or more", "0 or more")]
    [InlineData("for (let i = 0; ; i++) callTool('a');", "0 or more", "0 or more")]
    [InlineData("for (let i = 1; i !== 4; i += 2) callTool('a');", "0 or more", "0 or more")]
    [InlineData("const xs = [1, 2, 3]; for (let i = 0; i < xs.length; i++) callTool('a');", "3", "3")]
    [InlineData("const xs = await callTool('l'); for (let i = 0; i < Math.min(xs.length, 10); i++) callTool('a');", "1 to 11", "0 to 10")]
    [InlineData("for (const x of [1, 2, 3]) callTool('a');", "3", "3")]
    [InlineData("for (const x of [1, ...[2, 3]]) callTool('a');", "3", "3")]
    [InlineData("const xs = [1, 2]; for (const x of xs) callTool('a');", "2", "2")]
    [InlineData("const xs = [1, 2]; xs.push(3); for (const x of xs) callTool('a');", "0 or more", "0 or more")]
    [InlineData("let xs = [1, 2]; if (y) xs = z; for (const x of xs) callTool('a');", "0 or more", "0 or more")]
    [InlineData("for (const x of await callTool('l')) callTool('a');", "1 or more", "0 or more")]
    [InlineData("for (const x of (await callTool('l')).slice(0, 4)) callTool('a');", "1 to 5", "0 to 4")]
    [InlineData("const l = await callTool('l'); const t = l.slice(0, 4); for (const x of t) callTool('a');", "1 to 5", "0 to 4")]
    [InlineData("for (const x of y.slice(-3)) callTool('a');", "0 to 3", "0 to 3")]
    [InlineData("for (const x of y.slice(2)) callTool('a');", "0 or more", "0 or more")]
    [InlineData("for (const x of [1, 2, 3].filter(z => z > w)) callTool('a');", "0 to 3", "3 to 6")]
    [InlineData("for (const k in y) callTool('a');", "0 or more", "0 or more")]
    [InlineData("while (x) callTool('a');", "0 or more", "0 or more")]
    [InlineData("while (false) callTool('a');", "0", "0")]
    [InlineData("do callTool('a'); while (x);", "1 or more", "1 or more")]
    [InlineData("for (const x of [1, 2]) for (const y of [1, 2, 3]) callTool('a');", "6", "8")]
    [InlineData("for (const x of [1, 2]) for (const y of z) callTool('a');", "0 or more", "2 or more")]
    [InlineData("[1, 2, 3].forEach(x => callTool('a'));", "3", "3")]
    [InlineData("[1, 2, 3].map(x => callTool('a')).forEach(p => p);", "3", "6")]
    [InlineData("await Promise.all([1, 2].map(x => callTool('a')));", "2", "2")]
    [InlineData("[1, 2, 3].find(x => callTool('a'));", "1 to 3", "1 to 3")]
    [InlineData("[1, 2, 3].reduce((a, x) => callTool('a'));", "2", "2")]
    [InlineData("[1, 2, 3].reduce((a, x) => callTool('a'), 0);", "3", "3")]
    [InlineData("Array.from({ length: 4 }, () => callTool('a'));", "4", "4")]
    [InlineData("x.map(y => callTool('a'));", "0 or more", "0 or more")]
    [InlineData("x.slice(0, 2).map(y => callTool('a'));", "0 to 2", "0 to 2")]
    [InlineData("callTool('a').then(() => callTool('b'));", "1 to 2", "0")]
    [InlineData("unknown(() => callTool('a'));", "0 or more", "0 or more")]
    [InlineData("const f = () => callTool('a'); f(); f();", "2", "0")]
    [InlineData("function f() { callTool('a'); } f();", "1", "0")]
    [InlineData("const f = () => callTool('a');", "0", "0")]
    [InlineData("const f = () => { for (const x of [1, 2]) callTool('a'); }; f(); f();", "4", "4")]
    [InlineData("const f = () => callTool('a'); for (const x of [1, 2, 3]) f();", "3", "3")]
    [InlineData("const f = x => callTool('a'); [1, 2].forEach(f);", "2", "2")]
    [InlineData("const run = g => g(); run(() => callTool('a'));", "1", "0")]
    [InlineData("const o = { f: () => callTool('a'), g: () => 0 }; o.f(); o.g();", "1", "0")]
    [InlineData("(() => callTool('a'))();", "1", "0")]
    [InlineData("const f = n => { callTool('a'); if (n) f(n - 1); }; f(3);", "1 or more", "0")]
    [InlineData("const f = () => g(); const g = () => { callTool('a'); f(); }; f();", "1 or more", "0")]
    [InlineData("const f = n => n ? n * f(n - 1) : 1; f(5); callTool('a');", "1", "0")]
    [InlineData("const t = callTool; t('a');", "1", "0")]
    [InlineData("['a', 'b'].forEach(callTool);", "2", "0")]
    [InlineData("callTool?.('a');", "0 to 1", "0")]
    public void Cost_IsProved(string text, string calls, string iterations)
    {
        CallPlan plan = Check(text);
        Assert.Equal((calls, iterations), (plan.Cost.ToolCalls.ToString(), plan.Cost.Iterations.ToString()));
        Assert.Equal(plan.Cost.ToolCalls.IsUnbounded || plan.Cost.Iterations.IsUnbounded, plan.Cost.UnboundedBy is not null);
    }

    [Theory]
    [InlineData("for (const x of [1]) callTool('a');\nwhile (x) callTool('b');", 2)]
    [InlineData("const f = n => {\n  callTool('a');\n  f(n);\n};\nf(1);", 3)]
    [InlineData("x.map(\n  y => callTool('a'));", 1)]
    public void Unbounded_SaysWhere(string text, int line) => Assert.Equal(line, Check(text).Cost.UnboundedBy!.Value.StartLine);

    [Theory]
    [InlineData("const f = n => f(n); f(1);", true)]
    [InlineData("const f = () => g(), g = () => f(); g();", true)]
    [InlineData("const f = () => 1, g = () => f(); g(); f();", false)]
    public void Recursion_IsSeen(string text, bool isRecursive) => Assert.Equal(isRecursive, Check(text).IsRecursive);

    internal static CallPlan Check(string text) =>
        ScriptCheck.Run(text, new ScriptCheckOptions { Preset = ScriptPreset.AgentScript }).Plan
            ?? throw new InvalidOperationException(text);
}
