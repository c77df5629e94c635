using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.Ecmascript.Scopes;

namespace Ringfence.Core.Tests.Ecmascript.Scopes;

/// <summary>Trees of programs with errors are analysed without exceptions, and what comes out is consistent.</summary>
public sealed class BrokenScriptTests
{
    private const string Script = """
        import d, { a as b } from "m"; export default class A extends B { #p = 1; static { var x; } [k]() { super.x; } static z = () => this; }
        function f(a = 1, { b, [c]: d = e }, ...r) { arguments; { function g() { } } switch (a) { case 1: let x; default: x; } return new.target; }
        for (const [k, v] of m) () => k; for (let i = 0; i < 1; i++) { try { } catch ({ e }) { e; } finally { } } with (o) { eval("x"); }
        l: while (1) { continue l; } export { f as g }; ({ m() { }, get x() { return x?.y; }, a, ...s, q = 1 } = t); if (1) function h() { } else { }
        async function* w() { for await (x of y) yield* await `${x}${z}`; } (class C { static async *[C]() { } }); a ??= typeof b; delete c; d++;
        """;

    [Theory]
    [InlineData(SourceType.Script)]
    [InlineData(SourceType.Module)]
    [InlineData(SourceType.FunctionBody)]
    public void EveryBeginning(object sourceType)
    {
        ParseOptions options = new() { SourceType = (SourceType)sourceType };
        for (int length = 0; length <= Script.Length; length++) Check(Script[..length], options);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void PiecesInAnyOrder(int seed)
    {
        string[] pieces = Script.Split(' ', '\n', '.');
        Random random = new(seed);
        for (int i = 0; i < 500; i++)
        {
            IEnumerable<string> chosen = Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]);
            Check(string.Join(' ', chosen), ParseOptions.Script);
        }
    }

    [Theory]
    [InlineData("let x#1; break; x#1; () => x#1^;")]
    [InlineData("let x#1; let x#1; x#1;")]
    [InlineData("function f(a#1) { let a#1; a#1; }")]
    [InlineData("{ let x#1; var x#2; x#1; } x#2;")]
    [InlineData("x#1! = 1; let x#1; return; x#1;")]
    public void WhatIsThere_Resolves(string text) => MarkedScript.Check(text, isValid: false);

    private static void Check(string text, ParseOptions options) =>
        ScopeInvariants.Check(ScopeAnalysis.Analyze(EcmascriptParser.Parse(text, options).Program));
}
