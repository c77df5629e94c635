using Ringfence.Ecmascript;
using Ringfence.Ecmascript.Ast;

namespace Ringfence.Build.Tests;

/// <summary>
/// The parser in the assembly that compilers and MSBuild load. It is built without spans, so what has a fast path elsewhere takes its plain one here.
/// </summary>
public sealed class EcmascriptOnNetStandardTests
{
    [Fact]
    public void Core_IsTheAssemblyForNetStandard() => Assert.Equal(
        ".NETStandard,Version=v2.0",
        ((System.Runtime.Versioning.TargetFrameworkAttribute)typeof(EcmascriptParser).Assembly
            .GetCustomAttributes(typeof(System.Runtime.Versioning.TargetFrameworkAttribute), false)[0]).FrameworkName);

    [Theory]
    [InlineData("a // x\nb", 2)]
    [InlineData("a // x\r\nb", 2)]
    [InlineData("a // x\u2028b", 2)]
    [InlineData("a /* x\u2029 */ b", 2)]
    [InlineData("a /* x */ + b", 1)]
    [InlineData("a <!-- x\n--> y\nb", 2)]
    [InlineData("// x", 0)]
    public void Comments_EndWhereLinesEnd(string text, int statements)
    {
        var result = EcmascriptParser.Parse(text);

        Assert.True(result.Success, result.Success ? null : result.Errors[0].Message);
        Assert.Equal(statements, result.Program.Body.Count);
    }

    [Fact]
    public void Names_AreTheSameObjectEachTime()
    {
        var body = EcmascriptParser.Parse("value; 变量; \\u0076alue; 变量").Program.Body;

        var names = body.Select(s => ((Identifier)((ExpressionStatement)s).Expression).Name).ToArray();
        Assert.Equal(["value", "变量", "value", "变量"], names);
        Assert.Same(names[0], names[2]);
        Assert.Same(names[1], names[3]);
    }

    [Fact]
    public void Values_AreExact()
    {
        var text = "[1_000.5, 0x1fffffffffffff1, 1e23, .1e-6, 123456789012345678, 'a\\x41\\u{1F600}\\\n\\0', `x\r\n${1}\\n`, 0b1n]";
        var items = ((ArrayExpression)((ExpressionStatement)EcmascriptParser.Parse(text).Program.Body[0]).Expression).Elements;

        Assert.Equal([1000.5, 0x1fffffffffffff1, 1e23, 1e-7, 123456789012345678], items.Take(5).Select(i => ((NumericLiteral)i!).Value));
        Assert.Equal("aA\U0001F600\0", ((StringLiteral)items[5]!).Value);
        Assert.Equal(["x\n", "\n"], ((TemplateLiteral)items[6]!).Quasis.Select(q => q.Cooked!));
        Assert.Equal("0b1", ((BigIntLiteral)items[7]!).Digits);
    }

    [Fact]
    public void PrivateNames_AreFoundAcrossClasses()
    {
        Assert.True(EcmascriptParser.Parse("class A { #a; f() { return class { g(x) { return x.#a } } } }").Success);

        var error = Assert.Single(EcmascriptParser.Parse("class A { #a; f() { this.#b; this.#b } }").Errors);
        Assert.Equal(SyntaxErrorCode.Undefined, error.Code);
        Assert.Equal((1, 26, 1, 28), (error.Range.StartLine, error.Range.StartColumn, error.Range.EndLine, error.Range.EndColumn));
    }

    [Fact]
    public void ThreadWithALittleStack_GetsAnErrorInTime()
    {
        ParseResult? result = null;
        var thread = new Thread(
            () => result = EcmascriptParser.Parse(new string('(', 100_000), new ParseOptions { MaxNesting = ParseOptions.NestingCeiling }),
            maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(SyntaxErrorCode.TooDeep, Assert.Single(result!.Errors).Code);
    }
}
