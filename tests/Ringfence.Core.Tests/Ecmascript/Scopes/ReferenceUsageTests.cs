using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

public sealed class ReferenceUsageTests
{
    [Theory]
    [InlineData("x; x.y; x[y]; ({ x }); ({ y: x }); `${x}`", "x:Read; x:Read; x:Read; y:Read; x:Read; x:Read; x:Read")]
    [InlineData("x = 1; x += 1; x ||= 1; x++; --x; (x) = 1;", "x:Write; x:Read, Write; x:Read, Write; x:Read, Write; x:Read, Write; x:Write")]
    [InlineData("x(); x?.(); x``; new x; new x(); x.y(); (0, x)(); new x.y();",
        "x:Read, Call; x:Read, Call; x:Read, Call; x:Read, New; x:Read, New; x:Read; x:Read; x:Read")]
    [InlineData("typeof x; typeof x.y; typeof (x); typeof -x; delete x; delete x.y; void x;",
        "x:Read, Typeof; x:Read; x:Read, Typeof; x:Read; x:Delete; x:Read; x:Read")]
    [InlineData("var a = 1, b; let c = 2, d; const e = 3;", "a:Write, Initialization; c:Write, Initialization; e:Write, Initialization")]
    [InlineData("var { a, b: [c = x, ...d] } = y;",
        "a:Write, Initialization, Destructuring; c:Write, Initialization, Destructuring; x:Read; d:Write, Initialization, Destructuring; y:Read")]
    [InlineData("({ a, b: c.d, [e]: f = g, ...h } = i); [j] = k;",
        "a:Write, Destructuring; c:Read; e:Read; f:Write, Destructuring; g:Read; h:Write, Destructuring; i:Read; j:Write, Destructuring; k:Read")]
    [InlineData("for (a of b); for (let c in d); for ([e] of f); for (var { g } of h); for (i.j of k);",
        "a:Write, Iteration; b:Read; c:Write, Initialization, Iteration; d:Read; e:Write, Destructuring, Iteration; f:Read; "
        + "g:Write, Initialization, Destructuring, Iteration; h:Read; i:Read; k:Read")]
    [InlineData("function f(a, b = 1, { c }, { d = e } = {}, ...g) { }",
        "b:Write, Initialization, Default; d:Write, Initialization, Destructuring, Default; e:Read")]
    [InlineData("try { } catch ({ a, b = c }) { }", "b:Write, Initialization, Destructuring, Default; c:Read")]
    [InlineData("for (var a = 1 in b);", "a:Write, Initialization, Iteration; b:Read")]
    [InlineData("function f() { } class A { } (function g() { });", "")]
    public void Usage(string text, string expected) => Assert.Equal(expected, ScopeText.References(ScopeText.Analyze(text)));

    [Fact]
    public void Exports()
    {
        ScopeTree tree = ScopeText.Analyze(
            "let a = 1; export { a, b as c }; export default a; function b() { } export { d } from 'm';", ParseOptions.Module);

        Assert.Equal("a:Write, Initialization; a:Read, Export; b:Read, Export; a:Read", ScopeText.References(tree));
    }

    [Theory]
    [InlineData("x = a;", "a")]
    [InlineData("x += a + b;", "a + b")]
    [InlineData("x++;", "")]
    [InlineData("x;", "")]
    [InlineData("let x = a;", "a")]
    [InlineData("let { y: [x = 2] = 3 } = a;", "a")]
    [InlineData("for (x of a);", "a")]
    [InlineData("for (const [x] of a);", "a")]
    [InlineData("for (var x in a);", "a")]
    [InlineData("(x = a) => 1;", "a")]
    [InlineData("({ x = a }) => 1;", "a")]
    [InlineData("([x] = a) => 1;", "a")]
    public void WriteExpression_IsWhereTheValueComesFrom(string text, string expected)
    {
        ScopeTree tree = ScopeText.Analyze(text);

        Assert.Equal(expected, ScopeText.Source(tree, tree.References.First(x => x.Name == "x").WriteExpression));
    }

    [Fact]
    public void FreeVariables_AreWhatTheHostHasToSupply()
    {
        ScopeTree tree = ScopeText.Analyze(
            "let a; typeof b; typeof c; c; (() => d(a, e)); f = 1; delete g; new d; function h() { return b; }; typeof i; typeof i;");

        Assert.Equal(
            ["b 2 Read, Typeof False", "c 2 Read, Typeof False", "d 2 Read, Call, New False", "e 1 Read False", "f 1 Write False",
                "g 1 Delete False", "i 2 Read, Typeof True"],
            tree.FreeVariables.Select(x => $"{x.Name} {x.References.Count} {x.Usage} {x.IsOnlyTypeof}"));
    }
}
