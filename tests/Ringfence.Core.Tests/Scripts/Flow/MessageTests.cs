using Ringfence.Findings;

namespace Ringfence.Core.Tests.Scripts.Flow;

/// <summary>Messages, whole: the fact, the risk, the remedy.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("{}", "class A { }", "AgentScript has no classes; write functions that take and return plain objects")]
    [InlineData("{}", "const o = { get x() { return 1; } };", "AgentScript has no getters and setters, which would run code where only a value is read or written; write a function and call it")]
    [InlineData("{}", "Math.rond(1);", "'Math' of AgentScript has no 'rond'; did you mean 'Math.round'?")]
    [InlineData("{}", "console.trace();", "'console' of AgentScript has no 'trace'; it has debug, dir, error, info, log, table, warn")]
    [InlineData("{}", "RegExp.escape('a');", "'RegExp' of AgentScript has no 'escape'; remove it")]
    [InlineData("{}", "const r = /a/v;", "Regular expressions of AgentScript do not have the flag 'v'; the flags are g, i, m, s, u and y")]
    [InlineData("""{ "scripts": { "loops": ["for", "for-of"] } }""", "while (Date.now()) ;", "'while' is not one of the loops that 'scripts.loops' of the policy allows; use 'for' or 'for-of'")]
    [InlineData("""{ "scripts": { "loops": [] } }""", "for (;;) break;", "'for' is not one of the loops that 'scripts.loops' of the policy allows; it allows none, so use methods of arrays such as 'map' and 'filter'")]
    [InlineData("{}", "while (true) ;", "This loop has a test that is always true, and nothing leaves it: it runs until a limit stops the script; add a test that becomes false, or a 'break' that can be reached")]
    [InlineData("{}", "for (;;) ;", "This loop has no test, and nothing leaves it: it runs until a limit stops the script; add a test that becomes false, or a 'break' that can be reached")]
    [InlineData("{}", "for (let i = 0; i < 3; i--) ;", "This loop never ends once it has begun: 'i' only falls, so the test stays true; change the update or the comparison")]
    [InlineData("{}", "const a = Array(20000);", "This makes an array of 20,000 items, but the limit 'limits.maxArrayLength' is 10,000: the script would be stopped here; ask for less")]
    [InlineData("{}", "const s = 'ab'.repeat(1e9);", "'repeat' makes a string of at least 2,000,000,000 characters, but the limit 'limits.maxStringLength' is 1,000,000: the script would be stopped here; ask for less")]
    [InlineData("{}", "for (let i = 0; i < 1e6; i++) ;", "This loop turns 1,000,000 times, but the limit 'limits.maxIterations' is 10,000: the script would be stopped here; ask for less")]
    [InlineData("""{ "scripts": { "preset": "strict" } }""", "JSON.parse('1', x => x);", "'JSON.parse' is given a function as its reviver, which it calls for every value; read the value first and change it afterwards")]
    [InlineData("""{ "scripts": { "preset": "strict" } }""", "(f => JSON.stringify(1, f));", "What 'JSON.stringify' is given as its replacer may be a function, which it would call for every value; give an array of the names to keep, or null")]
    [InlineData("{}", "return 1; console.log(2);", "This code never runs, because control always leaves before it; remove it, or correct the 'return', 'throw', 'break', 'continue' or loop before it")]
    [InlineData("""{ "scripts": { "calls": { "callTool": { "minCalls": 2 } } } }""", "callTool('a', {});", "The script calls 'callTool' in 1 place, and the policy wants at least 2; add the call")]
    [InlineData("""{ "scripts": { "calls": { "callTool": { "minCalls": 1 } } } }""", "if (false) callTool('a', {});", "The script calls 'callTool' in 0 places (calls that never run do not count), and the policy wants at least 1; add the call")]
    [InlineData("""{ "scripts": { "calls": { "callTool": { "maxCalls": 1 } } } }""", "callTool('a', {}); callTool('b', {});", "The script calls 'callTool' in 2 places, and the policy allows 1; this is the first that is too much")]
    [InlineData("""{ "scripts": { "calls": { "callTool": { "types": ["string", "object"] } } } }""", "callTool('a', 1);", "Argument 2 of 'callTool' is of the type number, and the policy wants object; pass a value of that type")]
    [InlineData("""{ "scripts": { "calls": { "callTool": { "minArguments": 2 } } } }""", "callTool('a');", "'callTool' is called with 1 argument, and the policy wants at least 2; add what is missing")]
    [InlineData("{}", "callTool(Date.now(), {});", "Which tool 'callTool' calls here is found out only at run time, so it may become any tool; write the name as a string, and choose between several with 'if'")]
    [InlineData("{}", "callTool();", "'callTool' is called without the name of a tool; write it as a string, for example callTool(\"orders.list\", {})")]
    [InlineData("""{ "scripts": { "tools": { "allowed": ["orders.list"] } } }""", "callTool('orders.lst', {});", "The tool 'orders.lst' is not in 'scripts.tools.allowed' of the policy; did you mean 'orders.list'?")]
    [InlineData("""{ "scripts": { "tools": { "allowed": ["mail.*"] } } }""", "callTool('orders', {});", "The tool 'orders' is not in 'scripts.tools.allowed' of the policy; call one that it lists, or have it added there")]
    [InlineData("{}", "const t = callTool;", "'callTool' gets another name: calls of tools would no longer be seen as such; write callTool(\"name\", { ... }) where the tool is called")]
    [InlineData("{}", "callTool.apply(null, []);", "'callTool' is used through 'apply': calls of tools would no longer be seen as such; write callTool(\"name\", { ... }) where the tool is called")]
    [InlineData("{}", "function callTool() { }", "This declares 'callTool' anew, so calls that read like calls of tools are none; choose another name")]
    [InlineData("""{ "scripts": { "preset": "strict" } }""", "const f = async () => 1;", "Asynchronous code goes on after the engine's call has returned, when its limits do not count any more; write it without 'async' and 'await'")]
    public void Message_IsWhole(string policy, string script, string message)
    {
        Finding finding = Assert.Single(FlowCase.Run(script, policy).Findings, finding => string.CompareOrdinal(finding.Rule.Id.Value, "RF4030") >= 0);
        Assert.Equal(message, finding.Message);
    }

    [Fact]
    public void NearestTool_IsOfferedAsAFix() => Assert.Equal(
        "\"orders.list\"",
        FlowCase.Run("callTool('orders.lst', {});", """{ "scripts": { "tools": { "allowed": ["orders.list"] } } }""").Findings[0].Fix);
}
