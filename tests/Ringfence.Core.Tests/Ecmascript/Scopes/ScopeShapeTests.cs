using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

public sealed class ScopeShapeTests
{
    [Theory]
    [InlineData("", "Global")]
    [InlineData("var a; let b; const c = 1; class D {} function e() {}", "Global[a:Var b:Let c:Const D:Class e:Function]{Class[D:ClassName] Function}")]
    [InlineData("{ let a; var b; }", "Global[b:Var]{Block[a:Let]}")]
    [InlineData("function f(a, { b }, [c], ...d) { var e; let g; { } }",
        "Global[f:Function]{Function[a:Parameter b:Parameter c:Parameter d:Parameter e:Var g:Let]{Block}}")]
    [InlineData("function f(a = 1) { var b; }", "Global[f:Function]{Function[a:Parameter]{FunctionBody[b:Var]}}")]
    [InlineData("function f({ [x]: a }) { var b; }", "Global[f:Function]{Function[a:Parameter]{FunctionBody[b:Var]}}")]
    [InlineData("function f({ x: a }) { var b; }", "Global[f:Function]{Function[a:Parameter b:Var]}")]
    [InlineData("(a = 1) => a; (a) => a; a => { }", "Global{Function[a:Parameter]{FunctionBody} Function[a:Parameter] Function[a:Parameter]}")]
    [InlineData("(function f() { }); (function () { });", "Global{FunctionName[f:FunctionName]{Function} Function}")]
    [InlineData("(class { }); (class A { })", "Global{Class Class[A:ClassName]}")]
    [InlineData("class A { x; y = 1; static z = () => 1; static { var v; } m(p) { } }",
        "Global[A:Class]{Class[A:ClassName]{ClassField ClassField{Function} StaticBlock[v:Var] Function[p:Parameter]}}")]
    [InlineData("for (let i = 0; ;) { }", "Global{For[i:Let]{Block}}")]
    [InlineData("for (var i = 0; ;) { }", "Global[i:Var]{Block}")]
    [InlineData("for (const k in {}) ; for (x of y) ;", "Global{For[k:Const]}")]
    [InlineData("switch (x) { case 1: let a; default: function b() {} }", "Global[b:HoistedFunction]{Switch[a:Let b:Function]{Function}}")]
    [InlineData("try { } catch (e) { let f; } finally { }", "Global{Block Catch[e:CatchParameter]{Block[f:Let]} Block}")]
    [InlineData("try { } catch { }", "Global{Block Catch{Block}}")]
    [InlineData("with (function () { }) { let a; }", "Global{Function With{Block[a:Let]}}")]
    [InlineData("if (1) function f() { }", "Global[f:HoistedFunction]{Block[f:Function]{Function}}")]
    [InlineData("function f() { arguments; }", "Global[f:Function]{Function[arguments:Arguments]}")]
    [InlineData("function f() { var arguments; }", "Global[f:Function]{Function[arguments:Arguments]}")]
    [InlineData("function f() { let arguments; }", "Global[f:Function]{Function[arguments:Let]}")]
    [InlineData("function f(arguments) { }", "Global[f:Function]{Function[arguments:Parameter]}")]
    [InlineData("function f() { function arguments() { } }", "Global[f:Function]{Function[arguments:Function]{Function}}")]
    [InlineData("function f(a = 1) { var arguments; }", "Global[f:Function]{Function[a:Parameter]{FunctionBody[arguments:Arguments]}}")]
    [InlineData("function f(arguments = 1) { var arguments; }", "Global[f:Function]{Function[arguments:Parameter]{FunctionBody[arguments:Var]}}")]
    [InlineData("(a = 1) => { var arguments; }", "Global{Function[a:Parameter]{FunctionBody[arguments:Var]}}")]
    [InlineData("var f; function f() { } var f;", "Global[f:Function]{Function}")]
    public void Scopes(string text, string expected) => Assert.Equal(expected, ScopeText.Of(ScopeText.Analyze(text).Root));

    [Fact]
    public void Module_IsTheRoot()
    {
        ScopeTree tree = ScopeText.Analyze(
            "import a, { b as c } from 'm'; import * as d from 'n'; export default class { }", ParseOptions.Module);

        Assert.Equal("Module[a:Import c:Import d:Import]{Class}", ScopeText.Of(tree.Root));
    }

    [Theory]
    [InlineData("function f() { 'use strict'; { } } function g() { }", "Global[f:Function g:Function]{Function!{Block!} Function}")]
    [InlineData("'use strict'; function f() { }", "Global![f:Function]{Function!}")]
    [InlineData("'x'; 'use strict'; () => { };", "Global!{Function!}")]
    [InlineData("'use\\x20strict'; () => { };", "Global{Function}")]
    [InlineData("('use strict'); () => { };", "Global{Function}")]
    [InlineData("x; 'use strict'; () => { };", "Global{Function}")]
    [InlineData("(class extends f(() => 1) { m() { } })", "Global{Class!{Function! Function!}}")]
    public void StrictCode(string text, string expected) =>
        Assert.Equal(expected, ScopeText.Of(ScopeText.Analyze(text).Root, x => x.IsStrict ? "!" : ""));

    [Theory]
    [InlineData("() => this;", "Globalt{Functiont}")]
    [InlineData("() => { { this; } };", "Globalt{Functiont{Blockt}}")]
    [InlineData("(function () { () => this; })", "Global{Functiont{Functiont}}")]
    [InlineData("(function () { () => arguments; })", "Global{Functiona[arguments:Arguments]{Functiona}}")]
    [InlineData("(function () { () => new.target; })", "Global{Functionn{Functionn}}")]
    [InlineData("(function (a = this) { })", "Global{Functiont[a:Parameter]{FunctionBody}}")]
    [InlineData("(function (a = 1) { this; })", "Global{Functiont[a:Parameter]{FunctionBodyt}}")]
    [InlineData("(class extends this.x { m() { () => super.m(); } x = this; [this.y]; static { this; } })",
        "Globalt{Classt{Functions{Functions} ClassFieldt StaticBlockt}}")]
    [InlineData("({ m() { return super.m; } })", "Global{Functions}")]
    [InlineData("(function arguments() { arguments; })", "Global{FunctionName[arguments:FunctionName]{Functiona[arguments:Arguments]}}")]
    public void ThisAndTheLike_GoThroughArrows(string text, string expected) => Assert.Equal(
        expected,
        ScopeText.Of(
            ScopeText.Analyze(text).Root,
            x => (x.UsesThis ? "t" : "") + (x.UsesArguments ? "a" : "") + (x.UsesSuper ? "s" : "") + (x.UsesNewTarget ? "n" : "")));

    [Theory]
    [InlineData("for (let i = 0; ;) { { } }", "Global{For*[i:Let]{Block*{Block*}}}")]
    [InlineData("while (1) { (() => { { } }); }", "Global{Block*{Function{Block}}}")]
    [InlineData("do { } while (1); { }", "Global{Block* Block}")]
    [InlineData("for (const x of class { }) (class { });", "Global{For*[x:Const]{Class Class*}}")]
    [InlineData("while (1) { (class { static { { } } }); }", "Global{Block*{Class*{StaticBlock{Block}}}}")]
    [InlineData("for (x = class { }; class { }; class { }) { }", "Global{Class Class* Class* Block*}")]
    [InlineData("l: { } if (1) { } switch (1) { case 1: { } }", "Global{Block Block Switch{Block}}")]
    public void Loops(string text, string expected) =>
        Assert.Equal(expected, ScopeText.Of(ScopeText.Analyze(text).Root, x => x.IsInLoop ? "*" : ""));

    [Fact]
    public void GetScope_FindsWhatANodeOpens()
    {
        ScopeTree tree = ScopeText.Analyze("switch (function () { }) { case 0: if (1) function f() { } }  (function g() { }); x;");

        Assert.Equal(
            [ScopeKind.Global, ScopeKind.Switch, ScopeKind.Function, ScopeKind.Block, ScopeKind.FunctionName],
            tree.Scopes.Select(x => tree.GetScope(x.Block)!).Distinct().OrderBy(x => x.Block.Start).Select(x => x.Kind));
        Assert.Null(tree.GetScope(tree.Program.Body[2]));
        Assert.Null(tree.GetScope(EcmascriptParser.Parse("{ }").Program));
    }

    [Fact]
    public void Lookups_AnswerOnlyForTheirOwnIdentifiers()
    {
        ScopeTree tree = ScopeText.Analyze("let x = 1; x.x; y: for (;;) break y;");
        ScopeTree other = ScopeText.Analyze("let x = 1; x.x; y: for (;;) break y;");

        Assert.Null(tree.GetReference(other.References[0].Identifier));
        Assert.Null(tree.GetVariable(other.References[0].Identifier));
        MemberExpression member = (MemberExpression)((ExpressionStatement)tree.Program.Body[1]).Expression;
        Assert.Same(tree.Variables[0], tree.GetVariable((Identifier)member.Object));
        Assert.Null(tree.GetVariable((Identifier)member.Property));
        Assert.Null(tree.GetVariable(((LabeledStatement)tree.Program.Body[2]).Label));
    }
}
