using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class WithTests
{
    [Theory]
    [InlineData("""const o = {}; «4022|with» (o) { }""")]
    [InlineData("""function f(o) { «4022|with» (o) a; let a; }""")]
    [InlineData("""«4022|with» ({ x: 1 }) «4022|with» ({ y: 2 }) { }""")]
    [InlineData("""const o = { with: 1 }; o.with;""")]
    [InlineData("""[1].with(0, 2);""")]
    public void With_IsReported(string marked) => ReachScript.Check(ScriptPreset.Strict, marked);
}
