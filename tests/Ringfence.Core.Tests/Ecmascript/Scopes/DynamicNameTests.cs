using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

public sealed class DynamicNameTests
{
    [Theory]
    [InlineData("var x#1; function f() { eval(''); x#1^~; var y#2; y#2; { z#0~; } } x#1;")]
    [InlineData("var x#1; function f() { x#1^~; () => { x#1^~; }; if (0) eval(''); }")]
    [InlineData("var x#1; function f() { x#1^; () => { x#1^~; eval(''); }; }")]
    [InlineData("var x#1; function f() { 'use strict'; eval(''); x#1^; z#0; }")]
    [InlineData("var x#1; class A { m() { eval(''); x#1^; } }")]
    [InlineData("var x#1; eval(''); x#1; z#0~;")]
    [InlineData("function f(a#1) { eval(''); a#1; }")]
    [InlineData("function f(a#1 = 1) { eval(''); a#1~; }")]
    [InlineData("function f(a#1 = eval(''), b#2 = x#0~) { a#1; x#0~; }")]
    [InlineData("function f(a = () => eval('')) { x#0; }")]
    [InlineData("var x#1; (a#2 = 1) => (eval(''), a#2~, x#1^~);")]
    [InlineData("function f() { let x#1; { eval(''); x#1; } }")]
    // No direct eval
    [InlineData("var x#1; function f() { (0, eval)(''); x#1^; }")]
    [InlineData("var x#1; function f() { eval?.(''); x#1^; }")]
    [InlineData("var x#1; function f() { window.eval(''); eval``; new eval(''); eval; x#1^; }")]
    // It is one whatever eval is: the function itself may be passed along.
    [InlineData("var x#1; function f(eval#2) { eval#2(''); x#1^~; }")]
    [InlineData("var x#1; function f() { (eval)(''); x#1^~; }")]
    // with
    [InlineData("let x#1; with (x#1) { x#1~; () => x#1~^; { let x#2; x#2; } }")]
    [InlineData("let x#1; with (a) with (x#1~) x#1~;")]
    [InlineData("with (o) { (function g#1() { var y#2; y#2; g#1^; z#0~; }); }")]
    [InlineData("with (o) { var x#1~ = 1; } x#1;")]
    public void WithAndEval_MakeNamesDynamic(string text) => MarkedScript.Check(text);

    [Fact]
    public void DirectEval_IsSeenByAllScopesAround()
    {
        ScopeTree tree = MarkedScript.Parse("function f() { { eval(''); } { } } function g() { }").Tree;

        Assert.Equal(
            [true, true, true, false, false],
            tree.Scopes.Select(x => x.ContainsDirectEval));
        Assert.Equal([false, true, false, false, false], tree.Scopes.Select(x => x.IsDynamic));
    }

    [Fact]
    public void StrictEval_SeesButAddsNothing()
    {
        ScopeTree tree = MarkedScript.Parse("'use strict'; function f() { eval(''); }").Tree;

        Assert.All(tree.Scopes, x => Assert.Equal((true, false), (x.ContainsDirectEval, x.IsDynamic)));
    }
}
