using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

public sealed class VariableFactTests
{
    [Theory]
    [InlineData("let x = 1;", false)]
    [InlineData("let x;", false)]
    [InlineData("let x; x = 1;", true)]
    [InlineData("let x = 1; x++;", true)]
    [InlineData("let x = 1; [x] = [];", true)]
    [InlineData("let x = 1; ({ y: x } = {});", true)]
    [InlineData("let x = 1; for (x of []);", true)]
    [InlineData("let x = 1; typeof x; x.y = 1; f(x);", false)]
    [InlineData("let x = 1; { let x; x = 2; }", false)]
    [InlineData("const x = 1; try { x = 2; } catch { }", false)]
    [InlineData("var x = 1; var x = 2;", true)]
    [InlineData("var x = 1; var x;", false)]
    [InlineData("var x = 1; function x() { }", true)]
    [InlineData("function x() { } function x() { }", true)]
    [InlineData("function x() { }", false)]
    [InlineData("function x() { } x = 1;", true)]
    [InlineData("class x { }", false)]
    [InlineData("class x { } x = 1;", true)]
    [InlineData("for (let x of []) x;", false)]
    [InlineData("for (let x of []) x = 1;", true)]
    [InlineData("for (var x of []) x;", true)]
    [InlineData("for (var x = 1 in {}) x;", true)]
    [InlineData("for (let x = 1; x; x--);", true)]
    [InlineData("function f() { return arguments = 1; }", true, "arguments")]
    [InlineData("function f() { arguments[0] = 1; }", false, "arguments")]
    [InlineData("function f(x) { }", false)]
    [InlineData("function f(x = 1) { }", false)]
    [InlineData("function f({ x = 1 } = {}) { }", false)]
    [InlineData("function f(x) { x = 1; }", true)]
    [InlineData("function f(x) { var x; }", false)]
    [InlineData("function f(x) { var x = 1; }", true)]
    [InlineData("try { } catch (x) { }", false)]
    [InlineData("try { } catch (x) { x = 1; }", true)]
    [InlineData("(function x() { x = 1; });", false)]
    [InlineData("{ function x() { } } var x;", false)]
    public void IsReassigned(string text, bool expected, string name = "x") =>
        Assert.Equal(expected, ScopeText.Analyze(text).Variables.First(x => x.Name == name).IsReassigned);

    [Theory]
    [InlineData("let x; () => x;", true, false)]
    [InlineData("let x; x; { x; }", false, false)]
    [InlineData("let x; class A { y = x; }", true, false)]
    [InlineData("let x; class A { static { x; } }", true, false)]
    [InlineData("let x; class A { [x] = 1; }", false, false)]
    [InlineData("let x; (a = x) => 1;", true, false)]
    [InlineData("function f(x, y = x) { x; }", false, false)]
    [InlineData("for (let x of []) () => x;", true, true)]
    [InlineData("for (let x = 1; ;) () => x;", true, true)]
    [InlineData("for (let x = 1; ;) x;", false, false)]
    [InlineData("for (const x = 1; ;) () => x;", true, false)]
    [InlineData("while (1) for (const x = 1; ;) () => x;", true, true)]
    [InlineData("while (1) { for (const x = 1; ;) () => x; }", true, true)]
    [InlineData("for (const x of []) () => x;", true, true)]
    [InlineData("for (var x of []) () => x;", true, false)]
    [InlineData("while (1) { let x; () => x; }", true, true)]
    [InlineData("while (1) { class x { } () => x; }", true, true)]
    [InlineData("while (1) { (function () { let x; () => x; }); }", true, false)]
    [InlineData("let x; while (1) { () => x; }", true, false)]
    [InlineData("do try { } catch (x) { () => x; } while (1)", true, true)]
    [InlineData("if (1) { let x; () => x; }", true, false)]
    public void IsCaptured(string text, bool isCaptured, bool inLoop)
    {
        Variable variable = ScopeText.Analyze(text).Variables.First(x => x.Name == "x");

        Assert.Equal((isCaptured, inLoop), (variable.IsCaptured, variable.IsCapturedInLoop));
    }

    [Fact]
    public void IsExported()
    {
        ScopeTree tree = ScopeText.Analyze(
            "export const a = 1, { b, c = () => { let no1; } } = {}; export function d(no2) { } export class E { } let f, no3; export { f as g };"
            + " export default function h() { }",
            ParseOptions.Module);

        Assert.Equal(["a", "b", "c", "d", "E", "f", "h"], tree.Variables.Where(x => x.IsExported).Select(x => x.Name));
    }

    [Fact]
    public void Declarations_SayHowAndWhere()
    {
        ScopeTree tree = ScopeText.Analyze("function f(a, a) { var a; function a() { } }");
        Variable variable = tree.Variables.Single(x => x.Name == "a");

        Assert.Equal(VariableKind.Parameter, variable.Kind);
        Assert.Equal(
            ["Parameter a [11, 12)", "Parameter a [14, 15)", "Var a [23, 24)", "Function a [35, 36)"],
            variable.Declarations.Select(x => x.ToString()));
        Assert.Equal(11, variable.Start);
    }
}
