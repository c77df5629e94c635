using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Scripts.PreScan;

/// <summary>The pre-scan knows tokens apart as the parser does: the same regular expressions, strings and brackets.</summary>
public sealed class TokenLookTests
{
    public static TheoryData<string> Programs =>
    [
        "a = b / c / d; e = (f) / g / 2; h[0] / i / 3; `x` / 4 / 5; j++ / 2 / k--; 'x' / 2 / 3;",
        "if (a) /[/(]/.test(b); while (c) /d/g.exec(e); for (;;) /x/; with (a) /b/;",
        "x = /[(]/; y = [/{/, /}/]; z = { k: /[(]/.source ? 1 : /\\)/ }; f(/'/, /\"/, /`/);",
        "return_ = 1; function f() { return /a[b/]c/g; } typeof /x/; void /y/; delete /z/.lastIndex; throw /e/;",
        "function* g() { yield /a/; } async function h() { await /b/; } switch (1) { case /c/: break; default: /d/; }",
        "do /a/.test(b); while (0) /x/; if (1) ; else /y/; 1 in /z/; 1 instanceof /w/;",
        "{ } /a/.test(x); function k() {} /b/; ({}) / 2 / 3; x = {} / 4 / 5; y = [{}] / 1; l: { } /c/;",
        "a.if / 2 / 3; a.return / 4 / 5; a?.typeof / 6; class P { #in = 1; m() { return this.#in / 2 / 3; } }",
        "`${`${1 / 2}`}`; `a${{ b: `}` }.b}c`; `${(() => { return /}`/; })()}`; tag`x${/`/}y`;",
        "a = b\n/c/d;",
        "a = x => { } \n /r/g; (async () => {})(); b = () => ({ c: /[{]/ });",
        "var s = 'it\\'s', t = \"\\\"\", u = 'a\\\n(b', v = '// no', w = \"/* no */\", x = `\\`(${1}\\${(`;",
        "// ' \" ` ( [ {\n/* ' \" ` ( [ { */ a /* / */ / /* / */ b; <!-- ' ( `\n--> ' ( `\nc; d/**/\n--> ` (\n",
        "#!/usr/bin/env node '(`\na(1)",
        "for (const x of /a,b/.source) { } for (x in /c/) ;",
        "a = b ? /c/ : /d/; e = !/f/; g = a && /h/ || /i/;",
        "x = a ? { b: 1 } : { c: 2 }; y = { get z() { return /q/; }, 'w': /e/, [/r/.source]: 1 };",
        "class A { static x = /a/; static { /b/.test(1); } 'm'() { } get y() { return 1 / 2 / 3; } } /c/;",
        "1 / 2 / 3; 0x1f / 1; 1. / 2; .5 / 1; 1e3 / 2; 1n / 2n; 1_0 / 2;",
        "x = this / 2 / 3; y = super_ / 1; z = null / 2 / true / 3;",
        "label: for (;;) { break label; } /x/; while (a) { } /y/; if (b) { } else { } /z/; try { } catch { } /w/; try { } finally { } /v/;",
        "export_ = 1; let async = 1; async / 2 / 3; let get = 1; get / 2 / 1;",
        "\u0438\u043C\u044F / 2 / 3; \\u0061b / 4 / 5; a\u00A0/ 6 / 7; return_\u00A0= /x/;",
        "const { a, b: { c } } = d; const [e = /f/] = g; ({ h } = i); function j({ k = /l/ }, ...m) { }",
        "a\n/b/g\n.c; d = e\n/f;",
        "x = function () { } \n y = class { } \n z = /a/",
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Script(string text) => Compare(text, SourceType.Script);

    [Theory]
    [InlineData("import a from 'b'; export default /c/; export { a }; a <!--b\nawait /d/; /e/;")]
    [InlineData("let i = 3; while (i --> 0) { f(`${i}`) }")]
    public void Module(string text) => Compare(text, SourceType.Module);

    [Fact]
    public void OwnScripts() =>
        Assert.All(
            Directory.EnumerateFiles(Repository.PathOf("core"), "*.mjs", SearchOption.AllDirectories),
            file => Compare(File.ReadAllText(file), SourceType.Module));

    private static void Compare(string text, SourceType type)
    {
        var parsed = EcmascriptParser.Parse(
            text, new ParseOptions { SourceType = type, KeepTokens = true, AllowTopLevelReturn = true }, TestContext.Current.CancellationToken);
        Assert.True(parsed.Success, string.Join("; ", parsed.Errors.Select(e => $"{e}")) + "\n" + text);
        var (regExps, literals, depth, deepest) = (0, 0, 0, 0);
        foreach (var token in parsed.Tokens)
        {
            var slice = parsed.Source.Slice(token.Start, token.End);
            if (token.Kind == TokenKind.RegularExpression) regExps++;
            if (token.Kind == TokenKind.String) literals += slice.Length - 2;
            if (token.Kind == TokenKind.Template)
            {
                literals += slice.Length - (slice.EndsWith("${", StringComparison.Ordinal) ? 3 : 2);
                if (slice[0] == '}') depth--;
                if (slice.EndsWith("${", StringComparison.Ordinal)) deepest = Math.Max(deepest, ++depth);
            }

            if (token.Kind != TokenKind.Punctuator) continue;
            if (slice is "(" or "[" or "{") deepest = Math.Max(deepest, ++depth);
            if (slice is ")" or "]" or "}") depth--;
        }

        var measures = Scan.Measures(text, type);
        Assert.Equal((regExps, literals, deepest), (measures.RegExps, measures.LiteralTotal, measures.DeepestNesting));
    }
}
