using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class ReservedNameTests
{
    [Theory]
    [InlineData("""const «4029|__host» = 1;""")]
    [InlineData("""let «4029|__a», «4029|__b»;""")]
    [InlineData("""function «4029|__run»() { }""")]
    [InlineData("""function f(«4029|__x», ...«4029|__y») { }""")]
    [InlineData("""class «4029|__A» { }""")]
    [InlineData("""const { a: «4029|__a» } = {};""")]
    [InlineData("""const [«4029|__a»] = [1];""")]
    [InlineData("""try { } catch («4029|__e») { }""")]
    [InlineData("""const f = function «4029|__g»() { };""")]
    [InlineData("""for (const «4029|__i» of []) { }""")]
    [InlineData("""«4029|«4024|__x»» = 1;""")]
    [InlineData("""const _private = 1; const a__b = 2;""")]
    [InlineData("""const f = (_, __, i) => i; f(1, 2, 3);""")]
    [InlineData("""const o = { __typename: "Order" }; o.__typename;""")]
    [InlineData("""class A { __x = 1; }""")]
    public void ReservedNames_AreReported(string marked) => ReachScript.Check(ScriptPreset.Strict, marked);

    [Fact]
    public void ThePolicy_SaysWhichPrefixes() => ReachScript.Check(
        ScriptPreset.Strict, "const «4029|hostX» = 1, __x = 2;", policy => policy with { ReservedPrefixes = ["host"] });
}
