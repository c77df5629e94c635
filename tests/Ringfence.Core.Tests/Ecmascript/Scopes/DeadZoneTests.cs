using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

public sealed class DeadZoneTests
{
    [Theory]
    // In the same function
    [InlineData("x#1!; let x#1; x#1;")]
    [InlineData("x#1! = 1; const x#1 = 2;")]
    [InlineData("typeof x#1!; let x#1;")]
    [InlineData("delete x#1; let x#1;")]
    [InlineData("let x#1 = x#1!;")]
    [InlineData("let x#1 = x#1! + 1, y#2 = x#1;")]
    [InlineData("let x#1 = 1; { x#2!; let x#2; }")]
    [InlineData("A#1!; class A#1 {} A#1;")]
    [InlineData("if (1) { x#1!; } let x#1;")]
    [InlineData("for (;;) { x#1!; let x#1 = 1; x#1; }")]
    [InlineData("x#1; var x#1 = x#1; f#2; function f#2() {}")]
    [InlineData("let x#1; while (1) { x#1; }")]
    [InlineData("switch (1) { case 0: x#1!; let x#1; x#1; case 1: x#1?; }")]
    [InlineData("switch (1) { case 0: { let x#1; } case 1: x#0; }")]
    // Patterns
    [InlineData("let [a#1 = b#2!, b#2 = a#1] = [];")]
    [InlineData("let { a#1 = a#1! } = {};")]
    [InlineData("let { [a#1!]: a#1 } = {};")]
    [InlineData("let { a#1, [a#1]: b } = {};")]
    [InlineData("let { a#1 } = a#1!;")]
    [InlineData("let [{ a#1 } = a#1!, b = a#1] = [a#1!];")]
    // Loops
    [InlineData("for (let x#1 of x#1!) x#1;")]
    [InlineData("for (const x#1 in x#1!) x#1;")]
    [InlineData("for (let i#1 = 0, n#2 = i#1; i#1 < n#2; i#1++) i#1;")]
    [InlineData("for (let x#1 of () => x#1^?) x#1;")]
    // Parameters
    [InlineData("function f(a#1 = a#1!) {}")]
    [InlineData("function f(a#1 = b#2!, b#2 = a#1) { a#1; b#2; }")]
    [InlineData("function f(a#1 = () => b#2^?, b#2) { () => b#2^; }")]
    [InlineData("function f([a#1, b#2 = a#1]) { function g() { a#1^; } }")]
    [InlineData("function f(a#1) { function g() { a#1^; } }")]
    [InlineData("function f(a#1 = () => a#1^, [b#2 = () => b#2^] = [() => b#2^?]) {}")]
    [InlineData("try {} catch ([a#1 = b#2!, b#2]) { a#1; function g() { b#2^; } }")]
    // Functions inside
    [InlineData("() => x#1^?; let x#1; () => x#1^;")]
    [InlineData("let x#1; function f() { x#1^?; }")]
    [InlineData("let x#1; { function f() { x#1^; } }")]
    [InlineData("{ function f() { x#1^?; } } let x#1;")]
    [InlineData("let x#1; { () => { function f() { x#1^; } } }")]
    [InlineData("let x#1; (function () { function f() { x#1^; } });")]
    [InlineData("function f() { x#1^?; function g() { x#1^?; () => x#1^?; } } let x#1;")]
    [InlineData("let f#1 = () => f#1^;")]
    [InlineData("let f#1 = function () { return () => f#1^; };")]
    [InlineData("let f#1 = g(() => f#1^?);")]
    [InlineData("let o#1 = { m() { o#1^?; } };")]
    [InlineData("let x#1; ({ m() { x#1^; }, get g() { x#1^; } });")]
    [InlineData("() => { x#1!; let x#1; }")]
    // Classes
    [InlineData("class A#1 extends A#2! {}")]
    [InlineData("class A { [A#2!]() { A#2^; } }")]
    [InlineData("class A { static x = A#2^; static { A#2^; () => A#2^; } y = A#2^; m() { A#2^; } }")]
    [InlineData("class A extends f(() => A#2^?) {}")]
    [InlineData("class A { [(() => A#2^?)()] = 1; }")]
    [InlineData("let K#1 = class { m() { K#1^; } y = K#1^; };")]
    [InlineData("let K#1 = class { static x = K#1^!; };")]
    [InlineData("let K#1 = class { m() { K#1^?; } static { new this().m(); } };")]
    [InlineData("let K#1 = class { m() { K#1^?; } [f()]() {} };")]
    [InlineData("let K#1 = class extends K#1! {};")]
    [InlineData("class B { static { x#1^!; () => x#1^?; } y = x#1^?; } let x#1;")]
    [InlineData("let x#1; class B { static { x#1^; function f() { x#1^; } } y = x#1^; }")]
    public void References_MayComeTooEarly(string text) => MarkedScript.Check(text);

    [Theory]
    [InlineData("export { x#1 }; let x#1; export default x#1;")]
    [InlineData("a#1; f#2; import a#1 from \"m\"; export default function f#2() {}")]
    public void ExportsAndImports_AreNotEvaluated(string text) => MarkedScript.Check(text, ParseOptions.Module);

    [Fact]
    public void DeeplyNestedDefaults_AreNeverCalledSafe()
    {
        string text = string.Concat(Enumerable.Repeat("[", 40)) + "x#1" + string.Concat(Enumerable.Repeat("] = d", 39)) + " + x#1?] = [];";
        MarkedScript.Check("let " + text);
    }
}
