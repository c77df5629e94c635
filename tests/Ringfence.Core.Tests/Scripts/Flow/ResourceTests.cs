namespace Ringfence.Core.Tests.Scripts.Flow;

public sealed class ResourceTests
{
    public static TheoryData<string> Excessive => FlowCase.Split("""
        for (let i = 0; i < 200; i++) ⟦RF4033:for⟧ (let j = 0; j < 200; j++) Math.sqrt(i * j);
        ---
        for (let i = 0; i < 50; i++) { for (let j = 0; j < 50; j++) { ⟦RF4033:for⟧ (let k = 0; k < 50; k++) { Math.sqrt(k); } } }
        ---
        ⟦RF4033:for⟧ (let i = 0; i < Number.MAX_SAFE_INTEGER; i++) { Math.sqrt(i); }
        ---
        const a = ⟦RF4033:new Array(1e9)⟧;
        ---
        const a = ⟦RF4033:Array(10001)⟧.fill(0);
        ---
        const n = 100; const a = ⟦RF4033:Array(n * n * n)⟧;
        ---
        const { Array: _ } = { }; const a = ⟦RF4033:new Array(2 ** 31)⟧;
        ---
        const a = ⟦RF4033:Array.from({ length: 1e6 })⟧;
        ---
        const a = ⟦RF4033:Array.from({ length: 5e5 }, (_, i) => i)⟧;
        ---
        const s = ⟦RF4033:'x'.repeat(1e9)⟧;
        ---
        const s = ⟦RF4033:'0123456789'.repeat(100001)⟧;
        ---
        const s = ⟦RF4033:'x'['repeat'](1e9)⟧;
        ---
        const s = ⟦RF4033:'x'['re' + 'peat'](1e9)⟧;
        ---
        const s = ⟦RF4033:'x'?.repeat(1e9)⟧;
        ---
        const f = (text) => ⟦RF4033:text.repeat(1e8)⟧; return f('a');
        ---
        const s = ⟦RF4033:'x'.repeat(Infinity)⟧;
        ---
        const s = ⟦RF4033:'x'.padStart(1e7)⟧;
        ---
        const s = ⟦RF4033:'x'.padEnd(2e6, 'ab')⟧;
        ---
        const s = ⟦RF4033:Array(9999).join('0123456789'.repeat(20))⟧;
        ---
        const s = ⟦RF4033:Array(9000).fill('a').join('x'.repeat(200))⟧;
        ---
        const a = []; ⟦RF4033:a.length = 1e9⟧;
        ---
        const a = [1]; ⟦RF4033:a[4294967294] = 1⟧;
        ---
        ⟦RF4033:for⟧ (let i = 0; i < 1e9; i++) { console.log(i); }
        ---
        ⟦RF4033:for⟧ (let i = 1e6; i > 0; i--) { console.log(i); }
        ---
        ⟦RF4033:for⟧ (let i = 0; i <= 10000; i++) console.log(i);
        ---
        const n = 1e7; ⟦RF4033:for⟧ (let i = 0; n > i; i += 2) console.log(i);
        ---
        ⟦RF4033:for⟧ (let i = 0; i !== 1e6; i += 2) console.log(i);
        ---
        let s = 'x'; for (let i = 0; i < 30; i++) ⟦RF4033:s += s⟧;
        ---
        let s = 'x'; for (let i = 0; i < 30; i++) { ⟦RF4033:s = s + s⟧; }
        ---
        let s = 'ab'; for (let i = 0; i < 20; i++) { ⟦RF4033:s = `${s}${s}`⟧; }
        ---
        let s = 'ab'; for (let i = 0; i < 20; i++) { ⟦RF4033:s = s.concat(s)⟧; }
        ---
        let a = [1]; for (let i = 0; i < 15; i++) { ⟦RF4033:a = [...a, ...a]⟧; }
        ---
        const a = [1]; for (let i = 0; i < 15; i++) { ⟦RF4033:a.push(...a)⟧; }
        ---
        let a = [0]; for (let i = 0; i < 15; i++) ⟦RF4033:a = a.concat(a)⟧;
        ---
        let s = 'x'; for (const i of [1, 2, 3, 4, 5]) for (let j = 0; j < 5; j++) { ⟦RF4033:s += s⟧; }
        ---
        let s = 'x'; for (let i = 0; i < 15; i++) { ⟦RF4033:s = s + s + s⟧; }
        """);

    public static TheoryData<string> Moderate => FlowCase.Split("""
        for (let i = 0; i < 100; i++) for (let j = 0; j < 100; j++) Math.sqrt(i * j);
        ---
        for (let i = 0; i < 200; i++) { if (i % 7) continue; for (let j = 0; j < 200; j++) Math.sqrt(j); }
        ---
        for (let i = 0; i < 200; i++) { for (let j = 0; j < 200; j++) { if (j > i) break; } }
        ---
        const Number = { MAX_VALUE: 3 }; for (let i = 0; i < Number.MAX_VALUE; i++) { Math.sqrt(i); }
        ---
        const a = new Array(10000).fill(0);
        ---
        const a = Array(1e9, 1);
        ---
        const a = new Array('1000000000');
        ---
        const a = Array.from({ length: 100 }, (_, i) => i);
        ---
        const a = Array.from('abc');
        ---
        const f = n => new Array(n); return f;
        ---
        const Array = (n) => n; return Array(1e9);
        ---
        const s = '-'.repeat(80);
        ---
        const s = ''.repeat(1e9);
        ---
        const clock = { repeat: (ms) => ms }; return clock.repeat(5000000);
        ---
        const s = 'x'.padStart(10, '0') + 'y'.padEnd(20);
        ---
        const s = 'x'.padEnd(1e9, '');
        ---
        const s = [1, 2].join(', ');
        ---
        const s = Array(100).join('-');
        ---
        const box = { length: 0 }; box.length = 1e9; return box;
        ---
        const byId = {}; byId[4294967294] = 'a'; return byId;
        ---
        const a = []; a.length = 0; a[3] = 1; return a;
        ---
        for (let i = 0; i < 10000; i++) { console.log(i); }
        ---
        for (let i = 0; i < 1e9; i++) { if (i > 5) break; }
        ---
        for (let i = 1; i < 1e9; i *= 10) { console.log(i); }
        ---
        for (let i = 0; i < 1e9; i++) { i += 1e8; }
        ---
        for (let i = 5; i < 1; i++) { console.log(i); }
        ---
        const limit = 1e9; for (let i = 0; i < limit && i < 10; i++) { console.log(i); }
        ---
        let s = 'x'; for (let i = 0; i < 5; i++) s += s;
        ---
        let s = ''; for (let i = 0; i < 1000; i++) s += 'x';
        ---
        let pad = '0'; while (pad.length < 32) pad += pad; return pad;
        ---
        let n = 1; for (let i = 0; i < 10; i++) n += n; return n;
        ---
        let s = ''; for (let i = 0; i < 30; i++) s += s; return s;
        ---
        let s = 'x'; for (let i = 0; i < 30; i++) { if (i === 29) s += s; } return s;
        ---
        const a = [1]; const b = [2]; for (let i = 0; i < 20; i++) a.push(...b); return a;
        ---
        let total = 0; for (const x of [1, 2, 3]) total = total + x; return total;
        ---
        return 2 ** 1000 + (1 << 30);
        """);

    [Theory]
    [MemberData(nameof(Excessive))]
    public void WhatGoesBeyondALimit_IsReported(string script) => FlowCase.Check(script);

    [Theory]
    [MemberData(nameof(Moderate))]
    public void WhatMayStayWithin_IsNot(string script) => FlowCase.Check(script);

    [Theory]
    [InlineData("const b = ⟦RF4033:new ArrayBuffer(1e9)⟧;")]
    [InlineData("const b = ⟦RF4033:new Float64Array(1e7)⟧;")]
    [InlineData("const b = new Uint8Array(1024);")]
    [InlineData("const b = new Float64Array([1, 2]);")]
    [InlineData("const n = ⟦RF4033:2n ** 10000000n⟧;")]
    [InlineData("const n = ⟦RF4033:9n ** 9n ** 9n⟧;")]
    [InlineData("let n = 3n; ⟦RF4033:n **= 99999999n⟧;")]
    [InlineData("const n = ⟦RF4033:1n << 100000000n⟧;")]
    [InlineData("const n = 2n ** 64n - 1n;")]
    [InlineData("const n = 1n << 64n;")]
    [InlineData("const n = 1n ** 99999999n;")]
    public void BuffersAndBigInts_AreCounted(string script) => FlowCase.Check(script, """{ "scripts": { "preset": "strict" } }""");

    [Theory]
    [InlineData("""{ "limits": { "maxStringLength": 10 } }""", "const s = ⟦RF4033:'ab'.repeat(6)⟧;")]
    [InlineData("""{ "limits": { "maxStringLength": 12 } }""", "const s = 'ab'.repeat(6);")]
    [InlineData("""{ "limits": { "maxArrayLength": 10 } }""", "const a = ⟦RF4033:Array(11)⟧;")]
    [InlineData("""{ "limits": { "maxArrayLength": 11 } }""", "const a = Array(11);")]
    [InlineData("""{ "limits": { "maxIterations": 10 } }""", "⟦RF4033:for⟧ (let i = 0; i < 11; i++) ;")]
    [InlineData("""{ "limits": { "maxIterations": 11 } }""", "for (let i = 0; i < 11; i++) ;")]
    [InlineData("""{ "scripts": { "preset": "strict" }, "limits": { "memoryBytes": 7 } }""", "const a = ⟦RF4033:new Float64Array(1)⟧;")]
    [InlineData("""{ "scripts": { "preset": "strict" }, "limits": { "memoryBytes": 8 } }""", "const a = new Float64Array(1);")]
    [InlineData("""{ "level": "permissive" }""", "const s = 'x'.repeat(60000000); const a = Array(9000000);")]
    public void Limits_AreThoseOfThePolicy(string policy, string script) => FlowCase.Check(script, policy);
}
