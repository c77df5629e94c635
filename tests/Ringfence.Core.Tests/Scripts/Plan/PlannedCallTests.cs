using Ringfence.Scripts.Plan;

namespace Ringfence.Core.Tests.Scripts.Plan;

/// <summary>Names and arguments of calls, as far as the text tells.</summary>
public sealed class PlannedCallTests
{
    [Theory]
    [InlineData("callTool('a.b')", "a.b")]
    [InlineData("callTool(`a.b`, {})", "a.b {}")]
    [InlineData("callTool('a' + '.b', { x: 1, y: 'z', w: [true, null] })", "a.b {x: 1, y: \"z\", w: [true, null]}")]
    [InlineData("const n = 'a'; callTool(n, { x: q })", "a {x: …}")]
    [InlineData("callTool(q ? 'b' : 'a', {})", "a|b {}")]
    [InlineData("callTool(q, {})", "? {}")]
    [InlineData("const f = n => callTool(n, {}); f('x'); f('y');", "x|y {}")]
    [InlineData("callTool('a', { ...q, x: 1 })", "a {x: 1, …}")]
    [InlineData("callTool('a', [1, ...q, 2])", "a [1, …]")]
    [InlineData("const limit = 5 * 20; callTool('a', { limit })", "a {limit: 100}")]
    [InlineData("callTool('a', { x: { y: { z: -1.5 } } })", "a {x: {y: {z: -1.5}}}")]
    [InlineData("callTool('a', { x: () => 1, y: undefined })", "a {x: …, y: null}")]
    [InlineData("callTool('a', 1, 'two')", "a 1, \"two\"")]
    [InlineData("callTool.call(null, 'a', { x: 1 })", "a {x: 1}")]
    [InlineData("callTool.apply(null, ['a', { x: 1 }])", "a {x: 1}")]
    [InlineData("['b', 'a'].map(callTool)", "a|b")]
    [InlineData("const t = { 'go': callTool }; t.go('a', {})", "a {}")]
    [InlineData("globalThis['call' + 'Tool']('a')", "a")]
    [InlineData("callTool(...q)", "?")]
    public void Call_IsRead(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(PlanCostTests.Check(text).Calls).ToString());

    [Theory]
    [InlineData("const callTool = x => x; callTool('a');")]
    [InlineData("callTools('a'); call('a');")]
    [InlineData("const o = { callTool: x => x }; o.callTool('a');")]
    [InlineData("const f = callTool => callTool('a'); f(x => x);")]
    [InlineData("'callTool(1)'; // callTool('a')")]
    public void LookAlike_IsNoCall(string text) => Assert.Empty(PlanCostTests.Check(text).Calls);

    [Fact]
    public void Calls_ComeInTheOrderOfTheText_WithThoseNobodyReaches()
    {
        CallPlan plan = PlanCostTests.Check("const dead = () => callTool('z');\ncallTool('b');\ncallTool('a');");
        Assert.Equal(["z", "b", "a"], plan.Calls.Select(call => call.ToolText));
        Assert.Equal([1, 2, 3], plan.Calls.Select(call => call.Range.StartLine));
        Assert.Equal(2, plan.Cost.ToolCalls.Max);
    }

    [Theory]
    [InlineData("for (const x of y) callTool('a');", true)]
    [InlineData("const f = () => callTool('a'); while (x) f();", true)]
    [InlineData("const f = () => callTool('a'); const g = () => f(); x.forEach(() => g());", true)]
    [InlineData("for (const x of [1, 2]) callTool('a');", false)]
    [InlineData("const f = () => callTool('a'); while (x) y(); f();", false)]
    [InlineData("const f = () => { while (x) y(); callTool('a'); }; f();", false)]
    public void Repetition_IsSeenThroughFunctions(string text, bool isUnbounded) =>
        Assert.Equal(isUnbounded, Assert.Single(PlanCostTests.Check(text).Calls).IsUnbounded);
}
