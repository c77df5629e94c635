using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class UnknownKeyTests
{
    [Theory]
    [InlineData("""const f = (o, k) => o[«4041|k»]; console.log(f);""")]
    [InlineData("""const f = (o, k, v) => { o[«4041|k»] = v; }; console.log(f);""")]
    [InlineData("""const o = {}; o[«4041|callTool("key")»];""")]
    [InlineData("""const o = {}; let k = callTool("key"); o[«4041|k»];""")]
    [InlineData("""const f = k => { const { [«4041|k»]: v } = {}; return v; }; console.log(f);""")]
    [InlineData("""const f = (o, a, b) => o[«4041|a + b»]; console.log(f);""")]
    [InlineData("""const f = (o, a) => o[«4041|"con" + a»]; console.log(f);""")]
    [InlineData("""const f = (o, a) => o[«4041|`__${a}`»]; console.log(f);""")]
    [InlineData("""const o = {}; for (const k of Object.keys({ a: callTool("x") })) { o[«4041|k»]; }""")]
    [InlineData("""const f = (a, b) => { for (const k in a) { b[«4041|k»] = a[k]; } }; console.log(f);""")]
    [InlineData("""const f = a => { for (const k of Object.keys(a)) { a[k]; } }; console.log(f);""")]
    [InlineData("""const f = a => a[«4041|a.key»]; console.log(f);""")]
    [InlineData("""let i = 0; i = callTool("x"); [1][«4041|i»];""")]
    [InlineData("""for (let i = 0; i < 5; i++) { [1][i]; [1][i + 1]; [1][i - 1]; }""")]
    [InlineData("""const a = [1]; a[a.length - 1]; a[Math.floor(a.length / 2)]; a[a.indexOf(1)];""")]
    [InlineData("""[1, 2].map((x, i) => [3, 4][i]);""")]
    [InlineData("""const f = (o, a) => o["item_" + a]; console.log(f);""")]
    [InlineData("""const f = (o, a) => o[`item_${a}`]; console.log(f);""")]
    [InlineData("""const f = (o, a) => o[a + "_id"]; console.log(f);""")]
    [InlineData("""const o = { a: 1 }; o["a"]; o[o.a > 1 ? "a" : "b"];""")]
    [InlineData("""const f = n => [1][+n]; console.log(f);""")]
    [InlineData("""const f = n => [1][Number(n)]; console.log(f);""")]
    [InlineData("""const f = n => [1][n | 0]; console.log(f);""")]
    [InlineData("""let i = 0; const a = [1]; while (i < 3) { a[i++]; i += 2; }""")]
    [InlineData("""let lo = 0, hi = 9; while (lo < hi) { const mid = (lo + hi) >> 1; [1][mid]; hi = mid; lo = mid + 1; }""")]
    [InlineData("""const o = {}; o[Symbol.iterator];""")]
    public void KeysThatCannotBeKnown_AreReported(string marked) => ReachScript.Check(ScriptPreset.Strict, marked);

    [Theory]
    [InlineData(ScriptPreset.AgentScript)]
    [InlineData(ScriptPreset.Secure)]
    [InlineData(ScriptPreset.Standard)]
    [InlineData(ScriptPreset.Permissive)]
    public void OtherPresets_DoNotAsk(ScriptPreset preset) => ReachScript.Check(preset, "const f = (o, k) => o[k]; console.log(f);");
}
