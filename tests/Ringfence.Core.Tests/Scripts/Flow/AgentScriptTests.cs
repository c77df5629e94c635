namespace Ringfence.Core.Tests.Scripts.Flow;

public sealed class AgentScriptTests
{
    public static TheoryData<string> Refused => FlowCase.Split("""
        ⟦RF4030:class A⟧ { f() { return this.x; } }
        ---
        ⟦RF4030:class Point extends Base⟧ { #x = 1; static { this.y = 2; } get z() { return super.z; } }
        ---
        const A = ⟦RF4030:class⟧ { };
        ---
        ⟦RF4030:function* numbers()⟧ { yield 1; }
        ---
        const g = ⟦RF4030:async function* ()⟧ { yield 1; };
        ---
        const o = { ⟦RF4030:*items()⟧ { yield 1; } };
        ---
        const o = { ⟦RF4030:get total⟧() { return 1; } };
        ---
        const o = { a: 1, ⟦RF4030:set total⟧(value) { } };
        ---
        const o = { ⟦RF4030:get ['to' + 'tal']⟧() { return 1; } };
        ---
        ⟦RF4030:this⟧.x = 1;
        ---
        const o = { f() { return ⟦RF4030:this⟧.x; } };
        ---
        const f = () => ⟦RF4030:this⟧;
        ---
        const o = { f() { return ⟦RF4030:super⟧.f(); } };
        ---
        function F() { return ⟦RF4030:new.target⟧; }
        ---
        function f() { return ⟦RF4030:arguments⟧[0]; }
        ---
        function f() { return g(...⟦RF4030:arguments⟧); function g() { } }
        ---
        String.⟦RF4030:raw⟧`a`;
        ---
        const tag = (parts) => parts; ⟦RF4030:tag⟧`a${1}b`;
        ---
        const n = ⟦RF4030:10n⟧;
        ---
        const n = ⟦RF4030:0xffn⟧ + ⟦RF4030:1n⟧;
        ---
        ⟦RF4030:debugger;⟧
        ---
        const holes = ⟦RF4030:[1, , 2]⟧;
        ---
        const holes = ⟦RF4030:[,]⟧;
        ---
        function Item() { } const i = new ⟦RF4030:Item⟧();
        ---
        const Item = function () { }; const i = new ⟦RF4030:Item⟧();
        ---
        const Item = () => 1; const i = new ⟦RF4030:Item⟧();
        ---
        const types = {}; const i = new ⟦RF4030:types.Item⟧();
        ---
        function Item() { } const yes = {} instanceof ⟦RF4030:Item⟧;
        ---
        function count() { } ⟦RF4030:count.calls⟧ = 1;
        ---
        const count = () => 1; ⟦RF4030:count.calls⟧ = 1;
        ---
        const r = ⟦RF4030:/a/v⟧;
        ---
        const r = ⟦RF4030:/a/d⟧;
        ---
        const r = ⟦RF4030:/(?<=a)b/⟧;
        ---
        const r = ⟦RF4030:/(?<!a)b/⟧;
        ---
        const r = ⟦RF4030:/(a)\1/⟧;
        ---
        const r = ⟦RF4030:/(?<n>a)\k<n>/⟧;
        ---
        const ⟦RF4030:\u00e4b⟧ = 1;
        ---
        const o = { ⟦RF4030:c\u00f6ln⟧: 1 }
        ---
        let x = 1; x⟦RF4030:<!--⟧x;;
        ---
        const names = Object?.⟦RF4030:seal⟧({});
        ---
        const { ⟦RF4030:seal⟧, keys } = Object;
        ---
        const list = Array.⟦RF4030:fromAsync⟧([]);
        ---
        const s = String.⟦RF4030:raw⟧({ raw: [] });
        ---
        const n = Math.⟦RF4030:rond⟧(1.5);
        ---
        const n = Number.⟦RF4030:isInt⟧(1);
        ---
        console.⟦RF4030:trace⟧('a');
        ---
        const p = Promise.⟦RF4030:try⟧(() => 1);
        ---
        const r = RegExp.⟦RF4030:escape⟧('a');
        ---
        const d = JSON.⟦RF4030:rawJSON⟧('1');
        """);

    public static TheoryData<string> Accepted => FlowCase.Split("""
        let x = 1; return [x < !--x, '<!--', `-->`];
        ---
        const { a, b: [c, ...d], ...rest } = { a: 1, b: [2, 3], e: 4 }; return [a, c, d, rest];
        ---
        const add = (a, b = 2, ...more) => a + b + more.length; return add(1);
        ---
        function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } return fib(10);
        ---
        async function load(id) { return await callTool('orders.get', { id }); } return await load(1);
        ---
        var x = 1; let y = 2; const z = 3; return x + y + z;
        ---
        for (const k in { a: 1 }) console.log(k);
        ---
        outer: for (let i = 0; i < 3; i++) { for (;;) { if (i) continue outer; break outer; } }
        ---
        let i = 0; while (i < 3) i++; do { i--; } while (i > 0);
        ---
        try { throw new Error('no', { cause: 1 }); } catch { return 1; } finally { console.warn('done'); }
        ---
        const o = { f() { return 1; }, async g() { return 2; }, ['k' + 1]: 3 }; return o.f();
        ---
        return [1, 2, 3].map(x => x ** 2).filter(Boolean).reduce((a, b) => a + b, 0);
        ---
        const m = new Map([['a', 1]]); const s = new Set([1, 2]); return [...m.keys(), ...s];
        ---
        return new Date(0).toISOString() + Date.now();
        ---
        const r = /^(\d+)-(?<name>\w+)(?=x)$/giu; return 'a'.match(r);
        ---
        const r = /[\1(?<=]/; return r.test('a');
        ---
        return new RegExp('a', 'g').exec('a')?.index ?? -1;
        ---
        return await Promise.all([1, 2].map(async x => x * 2));
        ---
        return new Promise((resolve) => resolve(1));
        ---
        const text = `a${1}b`; return text.length;
        ---
        const o = { a: { b: 1 } }; return o?.a?.['b'] ?? 0;
        ---
        let a = null; a ??= 1; a ||= 2; a &&= 3; a **= 2; a <<= 1; return a;
        ---
        const o = { a: 1 }; delete o.a; return 'a' in o;
        ---
        return [] instanceof Array && new TypeError('x') instanceof Error;
        ---
        switch (1) { case 1: return 'a'; default: return 'b'; }
        ---
        return typeof callTool === 'function' ? void 0 : (1, 2);
        ---
        const [a, , b] = [1, 2, 3]; return a + b;
        ---
        const arguments1 = 1; const o = { arguments: 2 }; return o.arguments + arguments1;
        ---
        return Object.entries({ a: 1 }).concat(Object.keys({})).length + Math.max(1, 2) + Number.MAX_SAFE_INTEGER;
        ---
        const Object2 = { seal: () => 1 }; return Object2.seal();
        ---
        function f(Object) { return Object.seal; } return f({ seal: 1 });
        ---
        const classes = { class: 'a', this: 1, super: 2, new: 3 }; return classes.class + classes.this;
        ---
        // class A { } this.x = 1; debugger; 10n
        return 'class A {} ${this}';
        ---
        const f = function inner(n) { return n ? inner(n - 1) : 0; }; return f(3);
        ---
        for await (const x of [callTool('a', {}), callTool('b', {})]) console.log(x);
        ---
        const { keys, values: v } = Object; return keys({}).length + v({}).length;
        ---
        const count = { calls: 0 }; count.calls = 1; return count;
        ---
        let f = () => 1; f = { calls: 0 }; f.calls = 1; return f;
        ---
        return structuredClone({ a: 1 });
        ---
        const text = 'a\u0062c'; return text;
        ---
        return [undefined, 1].includes(undefined);
        """);

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatTheLanguageLacks_IsReported(string script) => FlowCase.Check(script);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void WhatTheLanguageHas_IsAccepted(string script) => FlowCase.Check(script);

    [Theory]
    [InlineData("import x from 'x';", "(1,1)-(1,7)")]
    [InlineData("export default 1;", "(1,1)-(1,7)")]
    [InlineData("export * from 'x';", "(1,1)-(1,7)")]
    [InlineData("const a = 1; export { a };", "(1,14)-(1,20)")]
    public void Modules_AreNotInTheLanguage(string script, string range)
    {
        var report = Ringfence.Scripts.ScriptCheck.Run(script, new() { SourceType = Ringfence.Ecmascript.Ast.SourceType.Module });
        Assert.Contains(report.Findings, finding => finding.Rule == Ringfence.Scripts.ScriptRules.NotInLanguage && finding.Range.ToString() == range);
    }

    [Theory]
    [InlineData("strict")]
    [InlineData("secure")]
    [InlineData("standard")]
    [InlineData("permissive")]
    public void OtherPresets_HaveTheWholeLanguage(string preset) => FlowCase.Check(
        "class A { #x = 10n; get x() { return this.#x; } static of() { return new A(); } }\nfunction* g() { yield* [1, , 2]; }\n[...g()].map(x => String.raw`${x}`);",
        $$"""{ "scripts": { "preset": "{{preset}}" } }""");

    [Fact]
    public void NamesThatThePolicySupplies_HaveMembersOfTheirOwn() =>
        FlowCase.Check("console.trace('a');", """{ "scripts": { "globals": ["console"] } }""");
}
