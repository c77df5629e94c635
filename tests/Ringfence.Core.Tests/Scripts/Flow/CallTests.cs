namespace Ringfence.Core.Tests.Scripts.Flow;

public sealed class CallTests
{
    public static TheoryData<string> Callbacks => FlowCase.Split("""
        JSON.parse('{}', ⟦RF4034:(key, value) => value⟧);
        ---
        JSON.parse('{}', ⟦RF4034:function (key, value) { return value; }⟧);
        ---
        JSON.stringify({}, ⟦RF4034:(key, value) => value⟧);
        ---
        function revive(k, v) { return v; } JSON.parse('{}', ⟦RF4034:revive⟧);
        ---
        const revive = (k, v) => v; JSON.parse('{}', ⟦RF4034:revive⟧);
        ---
        function f(revive) { return JSON.parse('{}', ⟦RF4034:revive⟧); } f;
        ---
        JSON['parse']('{}', ⟦RF4034:x => x⟧);
        ---
        JSON['pa' + 'rse']('{}', ⟦RF4034:x => x⟧);
        ---
        JSON?.parse('{}', ⟦RF4034:x => x⟧);
        ---
        const { parse } = JSON; parse('{}', ⟦RF4034:x => x⟧);
        ---
        const { parse: read } = JSON; read('{}', ⟦RF4034:x => x⟧);
        ---
        const read = JSON.parse; read('{}', ⟦RF4034:x => x⟧);
        ---
        const J = JSON; J.stringify({}, ⟦RF4034:x => x⟧);
        ---
        JSON.parse.call(JSON, '{}', ⟦RF4034:x => x⟧);
        ---
        const list = ['{}', x => x]; JSON.parse(⟦RF4034:...list⟧);
        ---
        const list = [x => x]; JSON.parse('{}', ⟦RF4034:...list⟧);
        ---
        JSON.stringify({}, ⟦RF4034:Date.now() ? x => x : null⟧, 2);
        """);

    public static TheoryData<string> NoCallbacks => FlowCase.Split("""
        JSON.parse('{}');
        ---
        JSON.parse('{}', null);
        ---
        JSON.parse('{}', undefined);
        ---
        JSON.stringify({}, null, 2);
        ---
        JSON.stringify({ a: 1 }, ['a'], 2);
        ---
        const keys = ['a']; JSON.stringify({ a: 1 }, keys);
        ---
        JSON.stringify(x => x);
        ---
        const JSON = { parse: (t, f) => f(t) }; JSON.parse('{}', x => x);
        ---
        const format = { stringify: (t, f) => f(t) }; format.stringify({}, x => x);
        ---
        [{}].map(JSON.stringify);
        ---
        JSON.stringify({}, void 0, '  ');
        """);

    [Theory]
    [MemberData(nameof(Callbacks))]
    public void FunctionForJson_IsReported(string script) => FlowCase.Check(script, """{ "scripts": { "preset": "strict" } }""");

    [Theory]
    [MemberData(nameof(NoCallbacks))]
    public void OtherArgumentsForJson_AreNot(string script) => FlowCase.Check(script, """{ "scripts": { "preset": "strict" } }""");

    [Theory]
    [InlineData("""{ "minCalls": 1 }""", "⟦RF4036:⟧const a = 1;")]
    [InlineData("""{ "minCalls": 1 }""", "await callTool('a', {});")]
    [InlineData("""{ "minCalls": 1 }""", "⟦RF4036:⟧return 1; ⟦RF4035:callTool('a', {});⟧")]
    [InlineData("""{ "minCalls": 1 }""", "⟦RF4036:⟧if (false) callTool('a', {});")]
    [InlineData("""{ "minCalls": 1 }""", "⟦RF4036:⟧// callTool('a', {})\nconst text = \"callTool('a', {})\";")]
    [InlineData("""{ "minCalls": 1 }""", "⟦RF4036:⟧const o = { callTool() { } }; o.callTool('a', {});")]
    [InlineData("""{ "minCalls": 1 }""", "const load = () => callTool('a', {}); load();")]
    [InlineData("""{ "minCalls": 2 }""", "⟦RF4036:⟧for (const x of [1, 2]) callTool('a', { x });")]
    [InlineData("""{ "minCalls": 2 }""", "callTool('a', {}); callTool('b', {});")]
    [InlineData("""{ "maxCalls": 1 }""", "callTool('a', {}); ⟦RF4036:callTool('b', {})⟧; callTool('c', {});")]
    [InlineData("""{ "maxCalls": 0 }""", "⟦RF4036:callTool('b', {})⟧;")]
    [InlineData("""{ "maxCalls": 1 }""", "callTool('a', {});")]
    [InlineData("""{ "minArguments": 2 }""", "⟦RF4037:callTool('a')⟧;")]
    [InlineData("""{ "minArguments": 2 }""", "callTool('a', {});")]
    [InlineData("""{ "maxArguments": 1 }""", "callTool('a', ⟦RF4037:{}, 1⟧);")]
    [InlineData("""{ "maxArguments": 1 }""", "callTool('a');")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', ⟦RF4037:[1]⟧);")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', ⟦RF4037:'x'⟧);")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', ⟦RF4037:null⟧);")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', ⟦RF4037:x => x⟧);")]
    [InlineData("""{ "types": ["string", "object"] }""", "const id = 5; callTool('a', ⟦RF4037:id⟧);")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', ⟦RF4037:1 > 2⟧);")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', ⟦RF4037:`x${1}`⟧);")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', {}); const args = { b: 1 }; callTool('a', args);")]
    [InlineData("""{ "types": ["string", "object"] }""", "const f = args => callTool('a', args); f;")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', await callTool('b', {}));")]
    [InlineData("""{ "types": ["string", "any"] }""", "callTool('a', 1); callTool('a', null);")]
    [InlineData("""{ "types": ["string", "object"] }""", "callTool('a', Date.now() ? { a: 1 } : { b: 2 });")]
    [InlineData("""{ "types": ["string", "array"] }""", "callTool('a', [1]); const list = Object.keys({}); callTool('a', list);")]
    [InlineData("""{ "types": ["string", "number"] }""", "callTool('a', 1 + 2); callTool('a', -1); callTool('a', ⟦RF4037:'1' + 2⟧);")]
    [InlineData("""{ "types": ["string", "boolean"] }""", "callTool('a', !1); callTool('a', ⟦RF4037:1⟧);")]
    [InlineData("""{ "types": ["string", "function"] }""", "callTool('a', x => x); callTool('a', ⟦RF4037:{}⟧);")]
    [InlineData("""{ "minArguments": 1 }""", "callTool(⟦RF4037:⟦RF4040:...['a', {}]⟧⟧);")]
    public void CallsOfTheToolFunction_AreAsThePolicySays(string rule, string script) =>
        FlowCase.Check(script, $$"""{ "scripts": { "calls": { "callTool": {{rule}} } } }""");

    [Theory]
    [InlineData("console.log(1); ⟦RF4036:console.log(2)⟧;")]
    [InlineData("const { log } = console; log(1); ⟦RF4036:log(2)⟧;")]
    [InlineData("console.log(1); console.warn(2);")]
    [InlineData("const console = { log() { } }; console.log(1); console.log(2);")]
    public void FunctionsOfObjects_AreNamedByTheirPaths(string script) =>
        FlowCase.Check(script, """{ "scripts": { "calls": { "console.log": { "maxCalls": 1 } } } }""");

    [Theory]
    [InlineData("strict", "⟦RF4042:async⟧ function f() { await g(); } function g() { }")]
    [InlineData("strict", "const f = ⟦RF4042:async⟧ () => 1;")]
    [InlineData("strict", "const f = ⟦RF4042:async⟧ x => await x;")]
    [InlineData("strict", "const o = { ⟦RF4042:async⟧ f() { for await (const x of []) ; } };")]
    [InlineData("strict", "class A { static ⟦RF4042:async⟧ f() { } }")]
    [InlineData("strict", "const o = { async: 1, await: 2 }; o.async; const f = async => async; f(1);")]
    [InlineData("strict", "function f() { return new Promise(done => done(1)).then(x => x); }")]
    [InlineData("secure", "async function f() { await 1; }")]
    [InlineData("standard", "async function f() { await 1; }")]
    [InlineData("permissive", "async function f() { await 1; }")]
    [InlineData("agentscript", "async function f() { await 1; } await f();")]
    public void AsynchronousCode_IsAsThePresetSays(string preset, string script) =>
        FlowCase.Check(script, $$"""{ "scripts": { "preset": "{{preset}}" } }""");

    [Fact]
    public void AwaitOfAModule_IsReported() =>
        FlowCase.Check("⟦RF4042:await⟧ 1; ⟦RF4042:for⟧ await (const x of []) ;", """{ "scripts": { "preset": "strict" } }""", "script.mjs");
}
