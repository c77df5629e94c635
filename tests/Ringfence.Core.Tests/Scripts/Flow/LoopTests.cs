namespace Ringfence.Core.Tests.Scripts.Flow;

public sealed class LoopTests
{
    public static TheoryData<string> Endless => FlowCase.Split("""
        ⟦RF4032:while⟧ (true) { }
        ---
        try { ⟦RF4032:while⟧ (true) { } } catch { console.log('x'); }
        ---
        try { ⟦RF4032:while⟧ (true) { Math.random(); } } catch { console.log('x'); }
        ---
        async function spin() { ⟦RF4032:while⟧ (true) { await callTool('a', {}); } } await spin();
        ---
        const list = [1]; ⟦RF4032:while⟧ (list.length > 0) { await callTool('a', { n: list[0] }); }
        ---
        const list = [1]; ⟦RF4032:for⟧ (let i = 0; i < list.length; i++) list.push(i);
        ---
        ⟦RF4032:while⟧ (1) callTool('a', {});
        ---
        ⟦RF4032:while⟧ (!0) { console.log('x'); }
        ---
        ⟦RF4032:while⟧ ('yes') { let a = 1; }
        ---
        ⟦RF4032:while⟧ ([]) { }
        ---
        ⟦RF4032:while⟧ (1 === 1) { }
        ---
        ⟦RF4032:while⟧ (true || x) { } var x;
        ---
        ⟦RF4032:for⟧ (;;) { }
        ---
        ⟦RF4032:for⟧ (;;) ;
        ---
        ⟦RF4032:for⟧ (let i = 0; ; i++) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 0; true; i++) { }
        ---
        ⟦RF4032:do⟧ { console.log(1); } while (true);
        ---
        ⟦RF4032:do⟧ console.log(1); while (2 > 1)
        ---
        const on = true; ⟦RF4032:while⟧ (on) { console.log(1); }
        ---
        let running = true; ⟦RF4032:while⟧ (running) { console.log(1); }
        ---
        let done; ⟦RF4032:while⟧ (!done) { await callTool('poll', {}); }
        ---
        let i = 0; ⟦RF4032:while⟧ (i < 10) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 0; i < 10; ) { console.log(i); }
        ---
        let j = 0; ⟦RF4032:for⟧ (let i = 0; i < 10; j++) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 0; i < 10; i--) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 10; i > 0; i++) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 0; i <= 10; i -= 2) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 0; i < 10; i += 0) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 0; i !== 10; i = i) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 0; 10 > i; i = i - 1) { console.log(i); }
        ---
        ⟦RF4032:for⟧ (let i = 5, n = 0; i >= 0; n++, i++) { console.log(n); }
        ---
        const orders = await callTool('orders.list', {}); const n = orders.length; ⟦RF4032:for⟧ (let i = 0; i < n; i--) console.log(orders[i]);
        ---
        ⟦RF4032:while⟧ (true) { if (false) break; }
        ---
        ⟦RF4032:while⟧ (true) { continue; ⟦RF4035:break;⟧ }
        ---
        ⟦RF4032:while⟧ (true) { for (const x of [1]) { break; } }
        ---
        ⟦RF4032:while⟧ (true) { switch (1) { case 1: break; } }
        ---
        ⟦RF4032:while⟧ (true) { const f = () => { return 1; }; f(); }
        ---
        ⟦RF4032:while⟧ (true) { [1].forEach(function (x) { if (x) return; }); }
        ---
        ⟦RF4032:while⟧ (true) { try { throw new Error('x'); } catch { } }
        ---
        ⟦RF4032:while⟧ (true) { try { break; } finally { continue; } }
        ---
        ⟦RF4032:while⟧ (true) { inner: { break inner; } }
        ---
        outer: ⟦RF4032:while⟧ (true) { while (true) { continue outer; } }
        ---
        ⟦RF4032:while⟧ (true) { ⟦RF4032:while⟧ (true) { } }
        ---
        function f() { ⟦RF4032:while⟧ (true) { } } f();
        ---
        const f = async () => { ⟦RF4032:for⟧ (;;) { await callTool('a', {}); } }; await f();
        ---
        const items = [1]; ⟦RF4032:for⟧ (const x of items) items.push(x);
        ---
        const items = [1, 2]; ⟦RF4032:for⟧ (const x of items) { console.log(x); items.push(x + 1); }
        ---
        ⟦RF4032:while⟧ (true) { if (!1) { return; } else if (0) { throw 1; } }
        """);

    public static TheoryData<string> Ending => FlowCase.Split("""
        async function drain() { while (true) { await callTool('pop', {}); } } try { await drain(); } catch { console.log('empty'); }
        ---
        const list = [1]; while (list.length > 0) { await callTool('a', { n: list.shift() }); }
        ---
        const list = [1]; while (list.length > 0) { use(list); } function use(all) { all.pop(); }
        ---
        const list = [1]; for (let i = 0; i < list.length; i++) if (i < 3) list.push(i);
        ---
        const list = [1]; for (let i = 0; i < list.length; i++) { list.push(i); list.pop(); }
        ---
        while (true) { if (Date.now() > 5) break; }
        ---
        for (;;) { const r = await callTool('next', {}); if (!r) return 1; }
        ---
        while (true) { const r = await callTool('next', {}); if (r.done) throw new Error('end'); }
        ---
        let i = 0; while (i < 10) { i++; }
        ---
        let i = 0; while (true) { if (++i === 10) break; }
        ---
        do { break; } while (true);
        ---
        outer: while (true) { for (const x of [1, 2]) { if (x === 2) break outer; } }
        ---
        function f() { while (true) { for (const x of [1, 2]) { return x; } } } return f();
        ---
        while (true) { switch (Date.now()) { case 1: continue; default: return 1; } }
        ---
        while (true) { try { return await callTool('a', {}); } catch (e) { console.warn(e.message); } }
        ---
        while (true) { try { break; } finally { console.log('x'); } }
        ---
        try { while (true) { console.log(await callTool('next', {})); } } catch { console.log('end'); }
        ---
        let done = false; while (!done) { done = await callTool('poll', {}); }
        ---
        let done = false; [1].forEach(() => { done = true; }); while (!done) { console.log(1); }
        ---
        const queue = [1, 2]; while (queue.length) { queue.pop(); }
        ---
        const queue = [1, 2]; while (queue.length > 0) { const x = queue.shift(); if (x === 1) queue.push(3); }
        ---
        for (let i = 0; i < 10; i++) { console.log(i); }
        ---
        for (let i = 10; i > 0; i--) { console.log(i); }
        ---
        for (let i = 10; i--; ) { console.log(i); }
        ---
        for (let i = 0; i < 10; ) { i += 2; }
        ---
        for (let i = 0; i < 10; i--) { if (i < -5) break; }
        ---
        for (let i = 0; i < 10; i--) { i += 3; }
        ---
        for (let i = 10; i < 5; i--) { console.log(i); }
        ---
        let n = 3; for (let i = 0; i < n; i--) { n = -10; }
        ---
        const items = [1, 2]; for (let i = 0; i < items.length; i++) { items.pop(); }
        ---
        for (let lo = 0, hi = 10; lo < hi; lo++, hi--) { console.log(lo); }
        ---
        const seen = [1]; const out = []; for (const x of seen) out.push(x);
        ---
        const items = [1]; for (const x of items) { if (x < 5) items.push(x + 1); }
        ---
        const items = [1]; for (const x of items) { items.push(x); if (items.length > 5) break; }
        ---
        const items = []; for (const x of items) items.push(x);
        ---
        function f(flag) { while (flag) { flag = g(flag); } } function g(x) { return x - 1; } f(3);
        ---
        const page = { next: 1 }; while (page.next) { page.next = await callTool('page', {}); }
        ---
        let node = { next: { next: null } }; while (node) node = node.next;
        ---
        while (false) { }
        ---
        let m; const r = /a/g; while ((m = r.exec('aaa')) !== null) console.log(m.index);
        ---
        do { console.log(1); } while (false);
        ---
        for (const k in { a: 1 }) { continue; }
        ---
        let ok = true; while (ok) { ok = (await callTool('a', {})).more; }
        ---
        let i = 0; for (;;) { if (i >= 3) break; i++; }
        ---
        let tries = 0; do { tries++; } while (tries < 3);
        """);

    public static TheoryData<string> Unreachable => FlowCase.Split("""
        return 1; ⟦RF4035:console.log(2);⟧
        ---
        return 1;
        ⟦RF4035:console.log(2);
        console.log(3);⟧
        ---
        function f() { return 1; ⟦RF4035:const x = 2; g(x);⟧ function g() { } } return f();
        ---
        throw new Error('x'); ⟦RF4035:let a = 1;⟧
        ---
        for (const x of [1]) { continue; ⟦RF4035:console.log(x);⟧ }
        ---
        for (const x of [1]) { break; ⟦RF4035:console.log(x);⟧ }
        ---
        if (Date.now() > 1) { return 1; } else { return 2; } ⟦RF4035:console.log(3);⟧
        ---
        if (Date.now() > 1) return 1; else if (Date.now() > 2) throw 2; else return 3; ⟦RF4035:console.log(3);⟧
        ---
        switch (Date.now()) { case 1: return 1; default: throw 2; } ⟦RF4035:console.log(3);⟧
        ---
        switch (Date.now()) { case 1: return 1; ⟦RF4035:console.log(2);⟧ case 2: console.log(3); }
        ---
        try { return 1; } catch { return 2; } ⟦RF4035:console.log(3);⟧
        ---
        try { console.log(1); } finally { return 2; } ⟦RF4035:console.log(3);⟧
        ---
        ⟦RF4032:while⟧ (true) { console.log(1); } ⟦RF4035:console.log(2);⟧
        ---
        { return 1; ⟦RF4035:console.log(2);⟧ } 
        ---
        a: { break a; ⟦RF4035:console.log(1);⟧ }
        ---
        const f = () => { return 1; ⟦RF4035:{ console.log(2); }⟧ }; return f();
        ---
        return 1; ⟦RF4035:var x = 2;⟧
        ---
        do { return 1; } while (Date.now()); ⟦RF4035:console.log(1);⟧
        ---
        if (true) return 1; ⟦RF4035:console.log(1);⟧
        """);

    public static TheoryData<string> Reachable => FlowCase.Split("""
        return f(); function f() { return 1; }
        ---
        function f() { return x; var x; } return f();
        ---
        switch (Date.now()) { case 1: return 1; break; case 2: throw 1; break; default: console.log(2); }
        ---
        if (Date.now()) return 1; console.log(2);
        ---
        if (Date.now()) { return 1; } else { console.log(1); } console.log(2);
        ---
        try { return JSON.parse('x'); } catch { console.log(1); } console.log(2);
        ---
        try { return 1; } finally { console.log(1); }
        ---
        for (const x of []) { return x; } console.log(1);
        ---
        while (Date.now()) { return 1; } console.log(1);
        ---
        while (true) { if (Date.now()) break; } console.log(1);
        ---
        switch (Date.now()) { case 1: return 1; case 2: return 2; } console.log(1);
        ---
        switch (Date.now()) { default: return 1; case 2: break; } console.log(1);
        ---
        a: { if (Date.now()) break a; return 1; } console.log(1);
        ---
        outer: for (const x of [1]) { for (const y of [2]) { if (y) continue outer; return x; } } console.log(1);
        ---
        return 1;;
        ---
        if (false) { console.log('debug'); } console.log(1);
        ---
        const DEBUG = false; if (DEBUG) { console.log('debug'); return 2; } return 1;
        ---
        do { if (Date.now()) continue; return 1; } while (Date.now()); console.log(1);
        ---
        switch (1) { } console.log(1);
        ---
        const f = x => { if (x) { return 1; } return 2; }; return f(1);
        """);

    [Theory]
    [MemberData(nameof(Endless))]
    public void LoopWithoutAnEnd_IsReported(string script) => FlowCase.Check(script);

    [Theory]
    [MemberData(nameof(Ending))]
    public void LoopThatMayEnd_IsNot(string script) => FlowCase.Check(script);

    [Theory]
    [MemberData(nameof(Unreachable))]
    public void CodeThatNeverRuns_IsReported(string script) => FlowCase.Check(script);

    [Theory]
    [MemberData(nameof(Reachable))]
    public void CodeThatMayRun_IsNot(string script) => FlowCase.Check(script);

    [Theory]
    [InlineData("function* ids() { let i = 0; while (true) yield i++; }")]
    [InlineData("async function* ids() { for (;;) { yield await next(); } } function next() { }")]
    [InlineData("class A { *[Symbol.iterator]() { while (true) { yield 1; } } }")]
    public void Generators_EndWithWhoeverAsks(string script) => FlowCase.Check(script, """{ "scripts": { "preset": "secure" } }""");

    [Theory]
    [InlineData("[]", "⟦RF4031:for⟧ (const x of [1]) console.log(x);")]
    [InlineData("[\"for-of\"]", "for (const x of [1]) ⟦RF4031:for⟧ (let i = 0; i < 1; i++) console.log(x);")]
    [InlineData("[\"for-of\"]", "for await (const x of [1]) console.log(x);")]
    [InlineData("[\"for\"]", "⟦RF4031:for⟧ await (const x of [1]) console.log(x);")]
    [InlineData("[\"for\", \"for-of\"]", "let i = 0; ⟦RF4031:while⟧ (i < 3) i++;")]
    [InlineData("[\"for\", \"for-of\"]", "let i = 0; ⟦RF4031:do⟧ i++; while (i < 3);")]
    [InlineData("[\"for\", \"for-of\"]", "⟦RF4031:for⟧ (const k in {}) console.log(k);")]
    [InlineData("[\"while\"]", "let i = 0; while (i < 3) i++;")]
    [InlineData("[\"do-while\"]", "let i = 0; do i++; while (i < 3);")]
    [InlineData("[\"for-in\"]", "for (const k in {}) console.log(k);")]
    [InlineData("[]", "[1].map(x => x).forEach(x => console.log(x)); const text = 'while (true)'; console.log(text);")]
    public void Loops_AreThoseOfThePolicy(string loops, string script) => FlowCase.Check(script, $$"""{ "scripts": { "loops": {{loops}} } }""");
}
