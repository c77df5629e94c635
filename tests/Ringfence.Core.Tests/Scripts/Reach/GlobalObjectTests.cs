using Ringfence.Scripts;

namespace Ringfence.Core.Tests.Scripts.Reach;

public sealed class GlobalObjectTests
{
    [Theory]
    [InlineData("""«4026|globalThis».x;""")]
    [InlineData("""«4026|window».x = 1;""")]
    [InlineData("""const g = «4026|self»;""")]
    [InlineData("""«4026|global».x;""")]
    [InlineData("""const { x } = «4026|globalThis»;""")]
    [InlineData("""Object.keys(«4026|globalThis»);""")]
    [InlineData("""const f = (g = «4026|globalThis») => g;""")]
    [InlineData("""[«4026|globalThis»];""")]
    [InlineData("""«4026|frames»[0];""")]
    [InlineData("""«4026|this».x = 1;""")]
    [InlineData("""const f = () => «4026|this».x;""")]
    [InlineData("""{ «4026|this»; }""")]
    [InlineData("""(function () { return «4026|this»; })();""")]
    [InlineData("""(function () { return () => «4026|this»; })();""")]
    [InlineData("""function f() { return «4026|this»; } f().x;""")]
    [InlineData("""const f = function () { return «4026|this»; }; f();""")]
    [InlineData("""(function () { return «4026|this»; }).call(null);""")]
    [InlineData("""(function () { return «4026|this»; }).call();""")]
    [InlineData("""[1].map(function () { return «4026|this»; });""")]
    [InlineData("""class A { [«4026|this».x]() { } }""")]
    public void TheGlobalObject_IsReported(string marked) => ReachScript.Check(ScriptPreset.Strict, marked);

    [Theory]
    [InlineData("""class A { constructor() { this.x = 1; } m() { return this.x; } } new A().m();""")]
    [InlineData("""class A { x = this; static { this.y = 1; } } new A();""")]
    [InlineData("""const o = { n: 1, m() { return this.n; } }; o.m();""")]
    [InlineData("""const o = { n: 1, m: function () { return this.n; } }; o.m();""")]
    [InlineData("""function Point(x) { this.x = x; } new Point(1).x;""")]
    [InlineData("""(function () { "use strict"; return this; })();""")]
    [InlineData("""(function () { return this.x; }).call({ x: 1 });""")]
    [InlineData("""[1].map(function () { return this.x; }, { x: 1 });""")]
    [InlineData("""const window = { width: 5 }; window.width;""")]
    [InlineData("""function f(self) { return self.x; } f({ x: 1 });""")]
    [InlineData("""typeof globalThis;""")]
    [InlineData("""const o = { window: 1, self: 2, global: 3 }; o.window + o.self + o.global;""")]
    [InlineData("""let top = 1; let parent = 2; top + parent;""")]
    [InlineData(""" "use strict"; function f() { return this; } f();""")]
    public void LookAlikes_AreAccepted(string source) => ReachScript.Check(ScriptPreset.Strict, source);

    [Fact]
    public void InAModule_ThisIsUndefined() => ReachScript.Check(ScriptPreset.Strict, "this;", file: "a.mjs");

    [Fact]
    public void InAgentScript_ThisIsNotTheGlobalObject() => ReachScript.Check(ScriptPreset.AgentScript, "return this;");
}
