using Ringfence.Findings;
using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class UnknownGlobalTests
{
    [Theory]
    [InlineData("""«4024|undeclared» + 1;""")]
    [InlineData("""«4024|total» = 5;""")]
    [InlineData("""«4024|count»++;""")]
    [InlineData("""for («4024|i» = 0; «4024|i» < 3; «4024|i»++) { }""")]
    [InlineData("""const f = () => «4024|missing»; f();""")]
    [InlineData("""const o = { «4024|missing» };""")]
    [InlineData("""const { a = «4024|missing» } = {}; a;""")]
    [InlineData("""[...«4024|missing»];""")]
    [InlineData("""{ let inner = 1; inner; } «4024|inner»;""")]
    [InlineData("""function f() { const local = 1; return local; } f(«4024|local»);""")]
    [InlineData("""«4024|atob»("YQ==");""")]
    [InlineData("""«4024|setTimeout»(() => 1, 5);""")]
    [InlineData("""class A extends «4024|Missing» { }""")]
    [InlineData("""«4024|calltool»("a", {});""")]
    public void UndeclaredNames_AreReported(string marked) => ReachScript.Check(ScriptPreset.Strict, marked);

    [Theory]
    [InlineData("""typeof missing === "undefined";""")]
    [InlineData("""const r = await callTool("a", {}); return JSON.stringify(r);""")]
    [InlineData("""return [1, 2].map(x => Math.max(x, 1)).concat(Object.keys({ a: 1 }));""")]
    [InlineData("""console.log(parseInt("5", 10), isNaN(1), undefined, NaN, Infinity);""")]
    [InlineData("""return Promise.all([1].map(async x => x));""")]
    [InlineData("""try { throw new TypeError("x"); } catch (e) { return e.message; }""")]
    [InlineData("""return f(1); function f(x) { return x; }""")]
    [InlineData("""label: for (const x of [1]) { continue label; }""")]
    [InlineData("""const o = { missing: 1 }; return o.missing;""")]
    [InlineData("""return encodeURIComponent("a b") + decodeURIComponent("a%20b");""")]
    [InlineData("""const m = new Map(); const s = new Set([1]); return m.size + s.size + new Date().getTime();""")]
    [InlineData("""return structuredClone({ a: 1 });""")]
    public void KnownNames_AreAccepted(string source) => ReachScript.Check(ScriptPreset.AgentScript, source);

    [Theory]
    [InlineData("""«4024|Symbol».iterator;""")]
    [InlineData("""new «4024|WeakMap»();""")]
    [InlineData("""«4024|BigInt»(1);""")]
    [InlineData("""«4024|Intl».NumberFormat;""")]
    public void AgentScript_HasFewerNames(string marked)
    {
        ReachScript.Check(ScriptPreset.AgentScript, marked);
        ReachScript.Check(ScriptPreset.Strict, marked.Replace("«4024|", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
    }

    [Fact]
    public void OpenPresets_DoNotAsk() => ReachScript.Check(ScriptPreset.Standard, "undeclared + another;");

    [Fact]
    public void ThePolicy_SuppliesNames() => ReachScript.Check(ScriptPreset.Strict, "orders.length; «4024|customers»;", policy => policy with { Globals = ["orders"] });

    [Fact]
    public void TheToolFunction_MayHaveAnotherName() =>
        ReachScript.Check(ScriptPreset.Strict, "invoke('a', {}); «4024|callTool»('a', {});", policy => policy with { ToolFunction = "invoke" });

    [Theory]
    [InlineData("calTool('a')", "callTool")]
    [InlineData("const customers = []; custmers.length;", "customers")]
    [InlineData("JSOM.parse('1')", "JSON")]
    [InlineData("zzzzzzzz", null)]
    public void TheNearestName_IsOffered(string source, string? near)
    {
        Finding finding = Assert.Single(ReachScript.Run(source, ScriptPreset.AgentScript));
        Assert.Equal(near, finding.Fix);
        Assert.Equal(near is not null, finding.Message.Contains("Did you mean '" + near + "'?", StringComparison.Ordinal));
    }
}
