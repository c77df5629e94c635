using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

/// <summary>
/// Functions in blocks. Each case was checked with node: whether the outer name has the function after the block. Node alone hoists a
/// function out of a block that declares a function of that name itself; the specification and test262 do not.
/// </summary>
public sealed class AnnexBTests
{
    [Theory]
    // Hoisted
    [InlineData("f#1; { function f#2() {} f#2; } f#1;")]
    [InlineData("function g() { { function f#2() {} f#2; } f#1; }")]
    [InlineData("switch (1) { case 1: function f#2() {} f#2; } f#1;")]
    [InlineData("if (1) function f#2() { f#2^; } else function f#3() { f#3^; } f#1;")]
    [InlineData("{ l: function f#2() {} } f#1;")]
    [InlineData("{ { { function f#2() {} } } } f#1;")]
    [InlineData("var f#1; { function f#2() {} } f#1;")]
    [InlineData("function f#1() {} { function f#2() {} } f#1;")]
    [InlineData("try {} catch (f#3) { { function f#2() {} } f#3; } f#1;")]
    [InlineData("{ function f#2() {} { function f#3() {} f#3; } f#2; } f#1;")]
    [InlineData("{ function f#2() {} function f#2() {} f#2; } f#1;")]
    [InlineData("with (o) { function f#2() {} f#2; } f#1;")]
    [InlineData("for (let g of []) { function f#2() {} } f#1;")]
    [InlineData("(function f#3() { { function f#2() {} } f#1; });")]
    [InlineData("function g() { { function arguments#2() {} } arguments#1; }")]
    [InlineData("function g(a = 1) { { function f#2() {} } f#1; }")]
    // Not hoisted
    [InlineData("{ function f#2() {} } let f#1; f#1;")]
    [InlineData("let f#1; { function f#2() {} } f#1;")]
    [InlineData("class f#1 {} { function f#2() {} } f#1;")]
    [InlineData("function g(f#1) { { function f#2() {} } f#1; }")]
    [InlineData("function g(f#1 = 1) { { function f#2() {} } f#1; }")]
    [InlineData("{ { function f#2() {} } let f#3; } f#0;")]
    [InlineData("{ let f#3; { { function f#2() {} } } } f#0;")]
    [InlineData("for (let f#3; ; ) { { function f#2() {} } } f#0;")]
    [InlineData("for (let f#3 of []) { { function f#2() {} } } f#0;")]
    [InlineData("try {} catch ({ f#3 }) { { function f#2() {} } } f#0;")]
    [InlineData("switch (1) { case 1: let f#3; default: { function f#2() {} } } f#0;")]
    [InlineData("{ async function f#2() {} } f#0;")]
    [InlineData("{ function* f#2() {} } f#0;")]
    [InlineData("\"use strict\"; { function f#2() {} } f#0;")]
    [InlineData("function g() { \"use strict\"; { function f#2() {} } f#0; }")]
    [InlineData("class A { static { { function f#2() {} } f#0; } }")]
    [InlineData("function g() { { function f#2() {} } } f#0;")]
    [InlineData("{ function f#2() {} } () => { f#1^; }; ")]
    public void FunctionsInBlocks(string text) => MarkedScript.Check(text);

    [Theory]
    [InlineData("{ function f#2() {} } f#0;")]
    [InlineData("function f#1() {} f#1;")]
    public void WithoutAnnexB_BlocksKeepTheirFunctions(string text) =>
        MarkedScript.Check(text, ParseOptions.Script with { AnnexB = false }, new ScopeOptions { AnnexB = false });

    [Fact]
    public void StrictFromTheBeginning_BlocksKeepTheirFunctions() =>
        MarkedScript.Check("{ function f#2() {} } f#0;", ParseOptions.Script with { Strict = true }, new ScopeOptions { Strict = true });

    [Theory]
    [InlineData("{ function f() {} { function f() {} } }", 11)]
    [InlineData("{ function f() {} if (1) function f() {} }", 11)]
    [InlineData("{ { function f() {} } function f() {} }", 31)]
    [InlineData("{ { function f() {} } } { function f() {} }", 13, 35)]
    public void AFunctionOfTheBlockAround_KeepsAnInnerOneIn(string text, params int[] hoisted)
    {
        Variable variable = Assert.Single(ScopeText.Analyze(text).Root.Variables);

        Assert.Equal(hoisted, variable.Declarations.Select(x => x.Identifier.Start));
    }

    [Fact]
    public void TheHoistedVariable_SaysWhereItComesFrom()
    {
        ScopeTree tree = MarkedScript.Check("{ function f#2() {} function f#2() {} } f#1;");

        Variable hoisted = Assert.Single(tree.Root.Variables);
        Assert.Equal(VariableKind.HoistedFunction, hoisted.Kind);
        Assert.Equal([VariableKind.HoistedFunction, VariableKind.HoistedFunction], hoisted.Declarations.Select(x => x.Kind));
        Assert.Equal([11, 27], hoisted.Declarations.Select(x => x.Identifier.Start));
        Assert.Equal(VariableKind.Function, tree.Root.Children[0].Variables[0].Kind);
    }
}
