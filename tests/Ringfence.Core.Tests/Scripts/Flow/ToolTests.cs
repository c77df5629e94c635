namespace Ringfence.Core.Tests.Scripts.Flow;

public sealed class ToolTests
{
    public static TheoryData<string> Dynamic => FlowCase.Split("""
        const f = name => callTool(⟦RF4038:name⟧, {}); f;
        ---
        const r = await callTool('tools.list', {}); await callTool(⟦RF4038:r.name⟧, {});
        ---
        await callTool(⟦RF4038:`orders.${Date.now()}`⟧, {});
        ---
        let name = 'orders.get'; name = await callTool('pick', {}); await callTool(⟦RF4038:name⟧, {});
        ---
        await callTool(⟦RF4038:'a' + Date.now()⟧, {});
        ---
        ⟦RF4038:callTool()⟧;
        ---
        callTool(⟦RF4038:1⟧, {});
        ---
        callTool(⟦RF4038:null⟧, {});
        ---
        callTool(⟦RF4038:''⟧, {});
        ---
        callTool(⟦RF4038:{ name: 'orders.get' }⟧, {});
        ---
        callTool?.(⟦RF4038:Date.now()⟧, {});
        ---
        callTool(⟦RF4038:await callTool('a', {})⟧, {});
        ---
        callTool(⟦RF4038:Math.random() > 0.5 ? 'a' : String(Date.now())⟧, {});
        """);

    public static TheoryData<string> Static => FlowCase.Split("""
        await callTool('orders.get', { id: 1 });
        ---
        await callTool("orders.get", { id: 1 });
        ---
        await callTool(`orders.get`, { id: 1 });
        ---
        const NAME = 'orders.get'; await callTool(NAME, {});
        ---
        await callTool('orders.' + 'get', {});
        ---
        await callTool(Date.now() > 5 ? 'a' : 'b', {});
        ---
        await callTool?.('orders.get', {});
        ---
        const tools = { callTool: name => name }; tools.callTool(Date.now());
        ---
        const ids = [1, 2]; const all = await Promise.all(ids.map(id => callTool('orders.get', { id }))); return all;
        ---
        const TOOLS = { get: 'orders.get' }; await callTool(TOOLS.get, {});
        """);

    public static TheoryData<string> Misused => FlowCase.Split("""
        const t = ⟦RF4040:callTool⟧; t('a', {});
        ---
        let t; t = ⟦RF4040:callTool⟧; t('a', {});
        ---
        const { t = ⟦RF4040:callTool⟧ } = {}; t('a', {});
        ---
        const o = { t: ⟦RF4040:callTool⟧ }; o.t('a', {});
        ---
        const o = { ⟦RF4040:callTool⟧ }; o.callTool('a', {});
        ---
        const a = [⟦RF4040:callTool⟧]; a[0]('a', {});
        ---
        const o = {}; o.f = ⟦RF4040:callTool⟧;
        ---
        ['a'].map(⟦RF4040:callTool⟧);
        ---
        const f = () => ⟦RF4040:callTool⟧; f()('a', {});
        ---
        function f() { return ⟦RF4040:callTool⟧; } f()('a', {});
        ---
        ⟦RF4040:callTool⟧.call(null, 'a', {});
        ---
        ⟦RF4040:callTool⟧.apply(null, ['a', {}]);
        ---
        const t = ⟦RF4040:callTool⟧.bind(null, 'a');
        ---
        ⟦RF4040:callTool⟧['ca' + 'll'](null, 'a', {});
        ---
        const n = ⟦RF4040:callTool⟧.name;
        ---
        callTool(⟦RF4040:...['a', {}]⟧);
        ---
        callTool('a', ⟦RF4040:...[{}]⟧);
        ---
        (0, ⟦RF4040:callTool⟧)('a', {});
        ---
        (⟦RF4040:callTool⟧ || null)('a', {});
        ---
        (true ? ⟦RF4040:callTool⟧ : null)('a', {});
        ---
        ⟦RF4040:callTool⟧ = (name, args) => args;
        ---
        const [⟦RF4040:callTool⟧] = [x => x]; callTool('a', {});
        ---
        const ⟦RF4040:callTool⟧ = x => x; callTool('a', {});
        ---
        function ⟦RF4040:callTool⟧(name) { return name; } callTool('a', {});
        ---
        const f = ⟦RF4040:callTool⟧ => callTool('a', {}); f;
        ---
        const f = ({ ⟦RF4040:callTool⟧ }) => callTool('a', {}); f;
        ---
        try { throw 1; } catch (⟦RF4040:callTool⟧) { console.log(1); }
        ---
        for (const ⟦RF4040:callTool⟧ of []) callTool('a', {});
        ---
        const f = function ⟦RF4040:callTool⟧() { }; f();
        ---
        const s = new Set([⟦RF4040:callTool⟧]);
        ---
        const s = '' + ⟦RF4040:callTool⟧;
        ---
        if (⟦RF4040:callTool⟧) console.log(1);
        ---
        Promise.resolve('a').then(⟦RF4040:callTool⟧);
        ---
        const x = new ⟦RF4040:callTool⟧('a', {});
        """);

    public static TheoryData<string> WellUsed => FlowCase.Split("""
        await callTool('a', {});
        ---
        if (typeof callTool === 'function') await callTool('a', {});
        ---
        const text = 'callTool'; const o = { callTool: 1 }; return o.callTool + text;
        ---
        const call = (args) => callTool('a', args); return [1].map(x => call({ x }));
        ---
        (callTool)('a', {});
        ---
        const callTools = 1; const _callTool = 2; return callTools + _callTool;
        ---
        callTool: for (const x of [1]) { break callTool; }
        ---
        const { callTool: renamed } = { callTool: 1 }; return renamed;
        ---
        return Promise.all([callTool('a', {}), callTool('b', {})]);
        """);

    private const string Allowed = """{ "scripts": { "tools": { "allowed": ["orders.get", "orders.list", "mail.*"] } } }""";

    [Theory]
    [MemberData(nameof(Dynamic))]
    public void NameFoundOutAtRunTime_IsReported(string script) => FlowCase.Check(script);

    [Theory]
    [MemberData(nameof(Static))]
    public void NameThatTheTextTells_IsNot(string script) => FlowCase.Check(script);

    [Theory]
    [MemberData(nameof(Misused))]
    public void ToolFunctionAsAValue_IsReported(string script) => FlowCase.Check(script);

    [Theory]
    [MemberData(nameof(WellUsed))]
    public void ToolFunctionThatIsCalled_IsNot(string script) => FlowCase.Check(script);

    [Theory]
    [InlineData("callTool('orders.get', {});")]
    [InlineData("callTool('mail.send', {}); callTool('mail.', {});")]
    [InlineData("callTool(⟦RF4039:'orders.delete'⟧, {});")]
    [InlineData("callTool(⟦RF4039:'orders'⟧, {});")]
    [InlineData("callTool(⟦RF4039:'mail'⟧, {});")]
    [InlineData("callTool(⟦RF4039:'Orders.get'⟧, {});")]
    [InlineData("callTool(⟦RF4039:'orders.get '⟧, {});")]
    [InlineData("const n = 'users.' + 'list'; callTool(⟦RF4039:n⟧, {});")]
    [InlineData("callTool(⟦RF4039:Date.now() ? 'orders.get' : 'users.list'⟧, {});")]
    [InlineData("callTool(Date.now() ? 'orders.get' : 'orders.list', {});")]
    [InlineData("callTool(⟦RF4039:['users', 'list'].join('.')⟧, {});")]
    [InlineData("callTool?.(⟦RF4039:'users.list'⟧, {});")]
    [InlineData("const o = { callTool() { } }; o.callTool('users.list', {});")]
    public void Tools_AreThoseOfThePolicy(string script) => FlowCase.Check(script, Allowed);

    [Theory]
    [InlineData("""{ "function": "invoke" }""", "invoke('a', {}); const t = ⟦RF4040:invoke⟧; const callTool = 1;")]
    [InlineData("""{ "function": "invoke" }""", "invoke(⟦RF4038:Date.now()⟧, {});")]
    [InlineData("""{ "allowed": [] }""", "callTool(⟦RF4039:'a'⟧, {});")]
    [InlineData("""{ "allowed": ["*"] }""", "callTool('a', {});")]
    public void ToolFunction_IsThatOfThePolicy(string tools, string script) => FlowCase.Check(script, $$"""{ "scripts": { "tools": {{tools}} } }""");
}
