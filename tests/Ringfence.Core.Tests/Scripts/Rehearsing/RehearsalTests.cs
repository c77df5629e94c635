using Ringfence.Core.Tests.Scripts.Flow;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Rehearsing;

/// <summary>What comes up when a script is gone through as an engine would, and what must not be taken for it.</summary>
public sealed class RehearsalTests
{
    public static TheoryData<string> Keys => FlowCase.Split("""
        for (let i = 0; i < 100000; i++) { Math.sqrt(i); } let k = ''; for (const p of ['con', 'structor']) k += p; ({})[k];
        ---
        const b = await callTool('a.b', {}); let k = 'con'; while (true) { if (b.x) break; k += 'structor'; if (b.y) continue;
        break; } ({})[k];
        ---
        const b = await callTool('a.b', {}); const f = () => { if (b.x) return 'a';
        return ['con', 'structor'].reduce((x, y) => x + y); }; ({})[f()];
        ---
        const make = () => { let n = ''; return { add: (x) => { n += x; }, get: () => n }; }; const m = make(); m.add('con');
        m.add('structor'); ({})[m.get()];
        ---
        const f = (n) => (n === 0 ? '' : f(n - 1) + 'constructor'[n - 1]); ({})[f(11)];
        ---
        const x = await callTool('a.b', {}); x.forEach(() => { let k = ''; ['con', 'structor'].forEach((p) => { k += p; });
        ({})[k]; });
        ---
        function never() { const parts = []; parts.push('con'); parts[1] = 'structor'; return ({})[parts.join('')]; }
        ---
        const t = (s) => s.replace(/[A-Z]/g, (c) => c.toLowerCase()); ({})[t('CONSTRUCTOR')];
        ---
        let k = 'a'; switch (await callTool('a.b', {})) { case 1: k = ['con', 'structor'].reduce((x, y) => x + y); break;
        default: k = 'b'; } ({})[k];
        """);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_ThatComesUp_IsReported(string script) => Assert.Contains(Rules(script), id => id == "RF4027");

    public static TheoryData<string> LookAlikes => FlowCase.Split("""
        let k = ''; for (const p of ['con', 'tract']) k += p; ({})[k];
        ---
        const m = new Map([['a', 'construct']]); const o = {}; o[m.get('a')] = 1;
        ---
        const f = (n) => (n < 2 ? n : f(n - 1) + f(n - 2)); return f(20);
        ---
        const f = (n) => (n <= 1 ? 1 : n * f(n - 1)); return f(50);
        ---
        async function again(n) { if (n === 0) return 'late'; await callTool('time.sleep', { ms: 1 }); return again(n - 1); }
        return await again(500);
        ---
        async function page(c) { const p = await callTool('a.page', { c });
        return p.next ? [...p.items, ...(await page(p.next))] : p.items; } return await page(null);
        ---
        const walk = (node) => node.children.map(walk); return walk(await callTool('tree.get', {}));
        ---
        let s = 'x'; for (let i = 0; i < 10; i++) s += s; return s;
        ---
        let rows = [1]; for (let i = 0; i < 10; i++) rows = [...rows, ...rows]; return rows.length;
        ---
        const a = []; for (let i = 0; i < 3000; i++) a.push('line ' + i); return a.join('\n');
        ---
        let o = {}; for (let i = 0; i < 9; i++) o = { a: o, b: o }; return JSON.stringify(o);
        ---
        const o = await callTool('a.b', {}); const out = {}; for (const k of Object.keys(o)) out[k.toLowerCase()] = o[k];
        return out;
        """);

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void HonestLookAlike_IsAccepted(string script) => Assert.Equal(ScriptVerdict.Accepted, FlowCase.Run(script).Verdict);

    [Theory]
    [InlineData("const f = (n) => ⟦RF4033:f(n + 1)⟧; return f(0);")]
    [InlineData("const f = (n) => { if (n > 100) return n; return ⟦RF4033:f(n + 1)⟧; }; return f(0);")]
    [InlineData("let t = 'ab'; let i = 0; while (i++ < 30) { t = ⟦RF4033:[t, t].join('-')⟧; }")]
    [InlineData("let o = [1]; for (let i = 0; i < 60; i++) o = [o, o]; return ⟦RF4033:JSON.stringify(o)⟧;")]
    [InlineData("const wide = (n) => ⟦RF4033:'x'.repeat(n)⟧; return [10, 1e8].map((n) => wide(n).length);")]
    public void WhatGoesBeyondALimit_IsReportedOnce(string script) => FlowCase.Check(script);

    [Theory]
    [InlineData("(", ")", 60)]
    [InlineData("[", "]", 60)]
    [InlineData("(() => ", ")()", 30)]
    [InlineData("f(", ")", 60)]
    [InlineData("`${", "}`", 60)]
    public void DeepNesting_DoesNoHarm(string open, string close, int depth)
    {
        string script = "const f = (x) => x; const o = {}; o[" + string.Concat(Enumerable.Repeat(open, depth)) + "'constructor'"
            + string.Concat(Enumerable.Repeat(close, depth)) + "];";
        Assert.Equal(ScriptVerdict.Refused, FlowCase.Run(script).Verdict);
    }

    [Fact]
    public void Work_IsBoundedWhateverTheScriptDoes()
    {
        const string Busy = "const f = (n) => { let s = 0; for (let i = 0; i < 9999; i++) for (let j = 0; j < 9999; j++) s += n; return s; };";
        const string Calls = "f(1); [1, 2, 3].map((x) => [4, 5].map((y) => f(x + y)));";
        string script = Busy + string.Concat(Enumerable.Repeat(Calls, 200));
        Assert.NotNull(FlowCase.Run(script).Plan);
    }

    private static IEnumerable<string> Rules(string script) => FlowCase.Run(script).Findings.Select(finding => finding.Rule.Id.Value);
}
