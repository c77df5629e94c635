using Ringfence.Ecmascript;

namespace Ringfence.Core.Tests.Ecmascript.Hostile;

public sealed class HostileTextTests
{
    private const int HundredMillion = 100_000_000;

    private static readonly string[] Unfinished =
    [
        "'a", "\"a", "`a", "`a${", "`a${b", "`a${b}", "/*", "/a", "/[a", "/a\\", "//", "#!", "'\\", "'\\u", "'\\u{", "'\\u{1", "'\\x",
        "'\\x1", "\\", "\\u", "\\u{", "\\u{61", "\\u006", "0x", "0b", "0o", "1e", "1e+", "1_",
        "0x1_", "1n1", "(", "(a", "(a,", "(a)", "()", "() =>", "a =>", "async", "async (", "async (a", "async a", "async a =>",
        "async function", "[", "[a", "[a,", "[...", "{", "({", "({a", "({a:", "({a,", "({get", "({get a",
        "({get a(", "({[", "({[a]", "({...", "({async", "({*", "a.", "a?.", "a?.[", "a[", "a(", "a(b,", "a(...", "new", "new a(",
        "new.", "new.target", "import", "import(", "import.", "import a", "import {", "import { a", "import { a as",
        "import a from", "import * as", "import 'a' with", "import 'a' with {", "import 'a' with { a", "import 'a' with { a:",
        "export", "export default", "export {", "export { a as", "export *", "export * as", "export * as a from",
        "var", "var a =", "let [", "let {", "let { a:", "const", "const a", "function", "function f", "function f(", "function f(a",
        "function f(a,", "function f(...", "function f(a =", "function f()", "function f() {", "function*",
        "class", "class A", "class A extends", "class A extends B", "class A {", "class A { a", "class A { a =", "class A { static",
        "class A { static {", "class A { #", "class A { #a", "class A { get", "class A { a(", "class A { a()",
        "class A { [", "if", "if (", "if (a", "if (a)", "if (a) b; else", "for", "for (", "for (;", "for (;;", "for (;;)", "for (var",
        "for (var a of", "for (a in", "for await", "while", "while (a)", "do", "do a", "do a; while", "do a; while (",
        "switch", "switch (a)", "switch (a) {", "switch (a) { case", "switch (a) { case 0", "switch (a) { default", "try", "try {",
        "try {}", "try {} catch", "try {} catch (", "try {} catch (a", "try {} catch (a)", "try {} finally",
        "throw", "return", "with", "with (a)", "a:", "a ?", "a ? b", "a ? b :", "a =", "a +", "a &&", "a ??", "a **", "!", "typeof",
        "++", "delete", "void", "await", "yield", "yield*", "a in", "a instanceof", "<!--", "-->", "@", "#", "#a", "#a in",
    ];

    private static readonly string[] Places =
        ["", "{", "function f() {", "class A { m() { ", "a;\n", "`${", "(", "async () => {", "function* g() { "];

    [Fact]
    public void EverythingUnfinished_IsAnswered()
    {
        foreach (var text in Unfinished)
        {
            foreach (var options in new[] { ParseOptions.Script, ParseOptions.Module, ParseOptions.FunctionBody })
            {
                foreach (var place in Places)
                {
                    ParseProperties.Check(place + text, options);
                    ParseProperties.Check(place + text + "\n", options);
                }
            }
        }
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('a')]
    [InlineData('(')]
    [InlineData('\uD800')]
    public void LongerThanTheLimit_IsRefusedAtOnce(char filler)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = new string(filler, HundredMillion);
        var result = EcmascriptParser.Parse(text);

        Assert.Equal(SyntaxErrorCode.TooLong, Assert.Single(result.Errors).Code);
        var besideTheText = GC.GetAllocatedBytesForCurrentThread() - before - (2L * HundredMillion);
        Assert.True(besideTheText < 1_000_000, $"{besideTheText} bytes were allocated");
    }

    [Theory]
    [InlineData("var a = 1;\uFEFF var b\uFEFF= 2;", true)]
    [InlineData("a\0b", false)]
    [InlineData("\uFEFF\uFEFFa", true)]
    [InlineData("\uFFFEa", false)]
    [InlineData("'\uD800' + \"\uDC00\" + `\uD800`", true)]
    [InlineData("/\uD800/; /[\uDC00]/u", true)]
    [InlineData("// \uD800\na", true)]
    [InlineData("/* \uD800 */ a", true)]
    [InlineData("var \uD800", false)]
    [InlineData("var a\uDC00", false)]
    [InlineData("a\r\nb\rc\nd\u2028e\u2029f", true)]
    [InlineData("a\u0085b", false)]
    [InlineData("a\u180Eb", false)]
    [InlineData("a\u200Bb", false)]
    [InlineData("'\\u{110000}'", false)]
    [InlineData("'\\u{10FFFF}'", true)]
    [InlineData("'\\u{0000000000000000000000041}'", true)]
    [InlineData("'\\u{FFFFFFFFFFFFFFFFFF}'", false)]
    [InlineData("\\u{110000}", false)]
    [InlineData("", true)]
    [InlineData("\n", true)]
    public void OddCharacters_AreAnsweredInPlace(string text, bool valid) =>
        Assert.Equal(valid, ParseProperties.Check(text, ParseOptions.Script).Success);

    [Fact]
    public void Cancelled_IsTheOnlyException()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            EcmascriptParser.Parse(string.Concat(Enumerable.Repeat("a;", 1_000_000)), null, source.Token));
        Assert.Throws<ArgumentNullException>(() => EcmascriptParser.Parse(null!));
    }

    [Fact]
    public void CancelledOnTheWay_Stops()
    {
        using var source = new CancellationTokenSource();
        var text = string.Concat(Enumerable.Repeat("a+b;", 4_000_000));
        source.CancelAfter(TimeSpan.FromMilliseconds(20));
        Assert.Throws<OperationCanceledException>(() => EcmascriptParser.Parse(text, null, source.Token));
    }
}
