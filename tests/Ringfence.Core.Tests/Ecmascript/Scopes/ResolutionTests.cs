using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

public sealed class ResolutionTests
{
    [Theory]
    // Blocks
    [InlineData("let x#1 = 1; { let x#2 = 2; x#2; } x#1;")]
    [InlineData("x#1; var x#1; { x#1; var x#1 = 1; }")]
    [InlineData("{ const x#1 = 1; } x#0;")]
    [InlineData("{ var x#1; } x#1;")]
    [InlineData("if (x#1) var x#1 = 2;")]
    [InlineData("{ class x#1 {} x#1; } x#0;")]
    // Functions
    [InlineData("f#1(); function f#1() { f#1^(); g#2(); function g#2() {} } g#0;")]
    [InlineData("(function f#1() { f#1^; }); f#0;")]
    [InlineData("(function f#1() { f#2; var f#2; });")]
    [InlineData("(function f#1(f#2) { f#2; });")]
    [InlineData("(function f#1() { { let f#2 = 1; f#2; } f#1^; });")]
    [InlineData("function f(a#1, a#1) { a#1; }")]
    [InlineData("function f(a#1) { var a#1 = 1; a#1; }")]
    [InlineData("function f(a#1) { function a#1() {} a#1; }")]
    [InlineData("(a#1, b#2) => a#1 + b#2 + c#0;")]
    [InlineData("async a#1 => await a#1;")]
    [InlineData("({ get x() { return x#0; }, set x(v#1) { v#1; }, m(m#2) { m#2; }, async *g() { g#0; } });")]
    // Parameters apart from the body
    [InlineData("var x#1; function f(a#2 = x#1^) { var x#3; x#3; a#2; }")]
    [InlineData("function f(a#1 = 1) { var a#2 = a#2; a#2; }")]
    [InlineData("function f(a#1 = () => a#1^) { a#1; }")]
    [InlineData("function f(a#1 = 1) { { a#1; } }")]
    [InlineData("function f({ [y#0]: a#1 }) { var a#2; a#2; }")]
    [InlineData("function f({ a#1 }) { var a#1; a#1; }")]
    [InlineData("var y#3; function f(x#1 = () => y#3^) { var y#2; x#1; y#2; }")]
    [InlineData("(a#1 = 1) => { var a#2; a#2; };")]
    [InlineData("(a#1 = b#0, ...c#2) => a#1 + c#2;")]
    [InlineData("function f(...a#1) { a#1; }")]
    // Classes
    [InlineData("class A#1 { m() { A#2^; } } A#1;")]
    [InlineData("(class A#1 { m() { A#1^; } }); A#0;")]
    [InlineData("class A { x = x#0; [y#0] = 1; static z = z#0; x() { x#0; } }")]
    [InlineData("class A { static { var x#1; x#1; } } x#0;")]
    [InlineData("let x#1 = 1; class A { x = x#1^; [x#1] = 2; static { x#1^; } }")]
    [InlineData("class A extends B#0 { #p = 1; m(o#1) { return #p in o#1 && o#1.#p; } }")]
    // Loops
    [InlineData("for (let i#1 = 0; i#1 < 9; i#1++) { let i#2 = 0; i#2; } i#0;")]
    [InlineData("for (var i#1 = 0; i#1 < 9; i#1++) i#1; i#1;")]
    [InlineData("for (const k#1 in o#0) k#1; k#0;")]
    [InlineData("for (const [k#1, v#2] of o#0) k#1 + v#2; v#0;")]
    [InlineData("var k#1; for (k#1 in o#0); for (k#1 of o#0); for ({ k#1 } of o#0);")]
    [InlineData("for (let i#1, f = () => i#1^; ; ) { }")]
    // switch, catch, with, labels
    [InlineData("let x#1; switch (x#1) { case 1: let x#2; x#2; default: x#2?; }")]
    [InlineData("try { e#2; } catch (e#1) { e#1; { var e#1@2 = 1; } } e#2;")]
    [InlineData("try { } catch ({ a#1, b: [b#2] }) { a#1; b#2; a: b#2; } a#0;")]
    [InlineData("try { } catch (e#1) { let f#2; e#1; f#2; } finally { e#0; }")]
    [InlineData("try { } catch { e#0; }")]
    [InlineData("var x#1; with (x#1) { x#1~; y#0~; let y2#3; y2#3; } y#0;")]
    [InlineData("x: for (;;) { break x; continue x; }  x#0;")]
    // What is no reference
    [InlineData("var a#1; ({ a: 1, b: a#1, a, [a#1]: 1, a() { } }); a#1.a.b; a#1[a#1]; a#1 ?.a;")]
    [InlineData("function f() { new.target; f#1^.target; } f#1;")]
    // Patterns
    [InlineData("var a#1, b#2; ({ a#1, x: b#2 } = a#1); [a#1, ...b#2] = b#2; ({ a#1 = b#2 } = {}); [a#1.b, b#2[a#1]] = [];")]
    [InlineData("var { a: b#1, [c#0]: d#2 = e#0, ...f#3 } = g#0; b#1 + d#2 + f#3; a#0;")]
    // arguments
    [InlineData("arguments#0; function f() { arguments#1; () => arguments#1^; function g() { arguments#2; } }")]
    [InlineData("function f(arguments#1) { arguments#1; }")]
    [InlineData("function f() { var arguments#1; arguments#1; }")]
    [InlineData("function f(a = arguments#1) { var arguments#2; arguments#2; }")]
    [InlineData("function f(a = arguments#1) { let arguments#2; arguments#2; }")]
    [InlineData("() => arguments#0;")]
    // Strange names
    [InlineData("var \\u0061#1; a#1;")]
    [InlineData("var undefined#1; undefined#1; NaN#0;")]
    [InlineData("var __proto__#1, constructor#2; __proto__#1; constructor#2; toString#0;")]
    public void Names_MeanTheVariable(string text) => MarkedScript.Check(text);

    [Theory]
    [InlineData("import d#1, { a#2, b as c#3, \"s\" as s#4 } from \"m\"; d#1; a#2; c#3; b#0; s#4; import * as n#5 from \"n\" with { type: \"json\" }; n#5; type#0;")]
    [InlineData("let x#1; export { x#1, x#1 as y, f#2 as default }; function f#2() {} y#0;")]
    [InlineData("export { x as z, y } from \"m\"; export * as w from \"m\"; z#0; w#0; x#0;")]
    [InlineData("export default function f#1() { f#1^; } f#1;")]
    [InlineData("export default class A#1 { m() { A#2^; } } A#1;")]
    [InlineData("let a#1; export default a#1; export const b#2 = a#1, { c#3 } = b#2;")]
    [InlineData("await a#0; { function g#1() {} } g#0;")]
    public void ModuleNames_MeanTheVariable(string text) => MarkedScript.Check(text, ParseOptions.Module);

    [Fact]
    public void FunctionBody_HasArgumentsAndIsAFunction()
    {
        ScopeTree tree = MarkedScript.Check("arguments#1; var x#2; return x#2 + y#0 + new.target;", ParseOptions.FunctionBody);

        Assert.Equal(ScopeKind.Function, tree.Root.Kind);
        Assert.Equal((true, true), (tree.Root.UsesArguments, tree.Root.UsesNewTarget));
    }
}
