using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class DisallowedNameTests
{
    [Theory]
    [InlineData("""«4025|secret»;""")]
    [InlineData("""const «4025|secret» = 1; «4025|secret» + 1;""")]
    [InlineData("""function f(«4025|secret») { }""")]
    [InlineData("""const o = {}; o.«4025|secret»;""")]
    [InlineData("""const o = {}; o?.«4025|secret»;""")]
    [InlineData("""const o = {}; o[«4025|"secret"»];""")]
    [InlineData("""const o = {}; o[«4025|"sec" + "ret"»];""")]
    [InlineData("""const o = {}; const k = "secret"; o[«4025|k»];""")]
    [InlineData("""const o = {}; const { «4025|secret»: x } = o;""")]
    [InlineData("""const o = {}; const { [«4025|"secret"»]: x } = o;""")]
    [InlineData("""const o = {}; const { «4025|"secret"»: x } = o;""")]
    [InlineData("""const o = {}; o.«4025|secret» = 1;""")]
    [InlineData("""const o = { «4025|secret» };""")]
    [InlineData("""Math.«4025|random»();""")]
    [InlineData("""const o = { secret: 1 };""")]
    [InlineData("""class A { secret() { } }""")]
    [InlineData("""secret: for (const x of []) { break secret; }""")]
    [InlineData("""const text = "secret";""")]
    [InlineData("""const secrets = 1; secrets;""")]
    [InlineData("""const o = {}; o["secret" + "s"];""")]
    public void NamesOfThePolicy_AreReported(string marked) =>
        ReachScript.Check(ScriptPreset.Strict, marked, policy => policy with { Disallowed = ["secret", "random"] });

    [Fact]
    public void WithoutAList_NothingIsReported() => ReachScript.Check(ScriptPreset.Strict, "const secret = Math.random(); secret;");
}
