using Ringfence.Analyzers.Rules.Scripts;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Scripts;

/// <summary>A finding stands at its very characters, however the literal writes them.</summary>
public sealed class ScriptLiteralPlaceTests
{
    [Theory]
    [InlineData(""" "{|RF4021:eval|}('1');" """)]
    [InlineData(""" "\n\t{|RF4021:eval|}('1');" """)]
    [InlineData(""" "var a = \"\\\"\"; {|RF4021:eval|}('1');" """)]
    [InlineData(""" "{|RF4021:\u0065val|}('1');" """)]
    [InlineData(""" "{|RF4021:\x65v\U00000061l|}('1');" """)]
    [InlineData(""" "'\U0001F600'; {|RF4021:eval|}('1');" """)]
    [InlineData(""" "'😀'; {|RF4021:eval|}('1');" """)]
    [InlineData(""" ("{|RF4021:eval|}('1');") """)]
    [InlineData(""" "{|RF4021:eval|}('1');"! """)]
    [InlineData(""" @"var a = ""x""; {|RF4021:eval|}('1');" """)]
    [InlineData("@\"\nvar a = 1;\n  {|RF4021:eval|}('1');\"")]
    [InlineData("@\"\r\nvar a = 1;\r\n  {|RF4021:eval|}('1');\"")]
    [InlineData("\"\"\"var a = \"x\"; {|RF4021:eval|}('1');\"\"\"")]
    [InlineData("\"\"\"\n        var a = 1;\n          {|RF4021:eval|}('1');\n        \"\"\"")]
    [InlineData("\"\"\"\r\n        var a = 1;\r\n\r\n          {|RF4021:eval|}('1');\r\n        \"\"\"")]
    [InlineData("\"\"\"\"\n        var a = '\"\"\"'; {|RF4021:eval|}('1');\n        \"\"\"\"")]
    [InlineData(""" $"{|RF4021:eval|}('1');" """)]
    [InlineData(""" $"function f() {{ {|RF4021:eval|}('1'); }}" """)]
    [InlineData(""" $"{{{{ }}}} {|RF4021:eval|}('1');" """)]
    [InlineData(""" $@"function f() {{ var a = ""x""; {|RF4021:eval|}('1'); }}" """)]
    [InlineData("$\"\"\"\n        var a = 1;\n          {|RF4021:eval|}('1');\n        \"\"\"")]
    [InlineData(""" "var a = 1;" + " {|RF4021:eval|}('1');" """)]
    [InlineData(""" "var a" + (" = 1;" + @" {|RF4021:eval|}('1');") """)]
    [InlineData(""" "var a = 1; {|RF4021:ev" + "al|}('1');" """)]
    [InlineData(""" "{|RF4021:e" + "v" + "al|}" + "('1');" """)]
    [InlineData(""" "var a = '" + 'x' + "'; {|RF4021:eval|}('1');" """)]
    [InlineData(""" "" + "{|RF4021:eval|}('1');" + "" """)]
    [InlineData(""" "var a = {|RF4020:;|}" """)]
    [InlineData(""" "if (true) {{|RF4020:|}" """)]
    [InlineData(""" "if (true) {{|RF4020:|}" + "" """)]
    [InlineData(""" "if (true) " + "{{|RF4020:|}" """)]
    public Task Literal_IsMappedExactly(string argument) => Case($"engine.Execute({argument});").RunAsync();

    [Theory]
    [InlineData("const string S = \"{|RF4021:eval|}('1');\"; engine.Execute(S);")]
    [InlineData("var s = \"{|RF4021:eval|}('1');\"; engine.Execute(s);")]
    [InlineData("string s; s = \"{|RF4021:eval|}('1');\"; engine.Execute(s);")]
    [InlineData("const string A = \"1\"; engine.Execute(\"{|RF4021:eval|}('\" + A + \"');\");")]
    [InlineData("const string A = \"1\"; engine.Execute($\"{|RF4021:eval|}('{A}');\");")]
    [InlineData("const string A = \"{|RF4021:eval|}\"; engine.Execute(A + \"('1');\");")]
    [InlineData("const string A = \"ev\"; engine.Execute({|RF4021:A + \"al('1');\"|});")]
    [InlineData("const string A = \"v\"; engine.Execute(\"{|RF4021:e\" + A + \"al|}('1');\");")]
    [InlineData("engine.Execute({|RF4021:nameof(eval)|} + \"('1');\"); void eval() { }")]
    [InlineData("engine.Execute(Script);")]
    [InlineData("engine.Execute(Host.Script);")]
    [InlineData("engine.Execute(global::Host.Script);")]
    [InlineData("var s = Script; engine.Execute(s);")]
    public Task Constant_IsShownWhereItIsWritten(string body)
    {
        var declared = body.Contains("Script", StringComparison.Ordinal) ? "{|RF4021:eval|}('1');" : "0;";
        return Case(body, $"internal const string Script = \"{declared}\";").RunAsync();
    }

    [Theory]
    [InlineData("private static readonly string S = \"{|RF4021:eval|}('1');\";")]
    [InlineData("private readonly string S = \"{|RF4021:eval|}('1');\";")]
    [InlineData("private static string S => \"{|RF4021:eval|}('1');\";")]
    [InlineData("private static string S { get; } = \"{|RF4021:eval|}('1');\";")]
    [InlineData("private static readonly string S = Start + \"{|RF4021:eval|}('1');\"; private const string Start = \"'use strict';\";")]
    public Task MemberThatNeverChanges_IsRead(string member) => Case("engine.Execute(S);", member).RunAsync();

    [Theory]
    [InlineData("engine.Execute(S);", "private static string S = \"eval('1');\";")]
    [InlineData("engine.Execute(S);", "private readonly string S = \"eval('1');\"; public Host(string s) { S = s; }")]
    [InlineData("engine.Execute(S);", "private string S { get; set; } = \"eval('1');\";")]
    [InlineData("engine.Execute(S);", "protected virtual string S => \"eval('1');\";")]
    [InlineData("engine.Execute(s);", "", "string s")]
    [InlineData("var t = \"eval('1');\"; t = s; engine.Execute(t);", "", "string s")]
    [InlineData("var t = \"eval('1');\"; t += s; engine.Execute(t);", "", "string s")]
    [InlineData("var t = \"eval('1');\"; Change(ref t); engine.Execute(t);", "static void Change(ref string s) { }")]
    [InlineData("var t = \"eval('1');\"; (t, _) = (s, 1); engine.Execute(t);", "", "string s")]
    [InlineData("string t; if (s == \"\") t = \"eval('1');\"; else t = \"eval('2');\"; engine.Execute(t);", "", "string s")]
    [InlineData("engine.Execute(\"eval('\" + s + \"');\");", "", "string s")]
    [InlineData("engine.Execute($\"eval('{s}');\");", "", "string s")]
    [InlineData("engine.Execute($\"eval('{1,5}');\");")]
    [InlineData("engine.Execute(string.Concat(\"eval\", \"('1');\"));")]
    [InlineData("engine.Execute(s ?? \"eval('1');\");", "", "string? s")]
    [InlineData("engine.Execute(\"eval('1');\" + 1);")]
    public Task TextThatIsNotTheSameEachTime_IsQuiet(string body, string members = "", string parameters = "") =>
        Case(body, members, parameters).RunAsync();

    [Fact]
    public Task ConstantOfAnotherFile_IsShownThere_OnceForManyUses() =>
        Case("engine.Execute(Scripts.Start); engine.Evaluate(Scripts.Start);")
            .Source("""
                public static class Scripts
                {
                    public const string Start = Name + "('1');";
                    private const string Name = "{|RF4021:eval|}";
                }
                """, "Scripts.cs")
            .Source("public static class Other { public static void Go(Jint.Engine engine) => engine.Execute(Scripts.Start); }", "Other.cs")
                .RunAsync();

    [Fact]
    public Task ConstantUsedInItsFile_IsShownOnce() => Case("""
        const string S = "{|RF4021:eval|}('1');";
        engine.Execute(S);
        engine.Evaluate(S);
        engine.SetValue("run", (System.Action)(() => engine.Execute(S)));
        """).RunAsync();

    [Fact]
    public Task ConstantOfAnAssembly_IsShownWhereItIsUsed() =>
        Case("engine.Execute({|RF4021:Library.Scripts.Start|});")
            .WithReference(Engines.CompiledReference.From("Library", """
                namespace Library { public static class Scripts { public const string Start = "eval('1');"; } }
                """))
            .RunAsync();

    [Fact]
    public Task TextWrittenInTwoCalls_IsShownInBoth() =>
        Case("engine.Execute(\"{|RF4021:eval|}('1');\"); engine.Execute(\"{|RF4021:eval|}('1');\");").RunAsync();

    [Fact]
    public Task Pragma_AtTheLiteral_Suppresses() => Case("""
        #pragma warning disable RF4021
            const string S = "eval('1');";
        #pragma warning restore RF4021
            engine.Execute(S);
            engine.Execute("{|RF4021:eval|}('2');");
        """).RunAsync();

    private static CSharpTest Case(string body, string members = "", string parameters = "")
    {
        var more = parameters.Length == 0 ? "" : ", " + parameters;
        return CSharpTest.For<ScriptLiteralAnalyzer>().WithReference(ScriptEngineStubs.Jint)
            .Source($"public class Host\n{{\n    {members}\n"
                + $"    public void Run(Jint.Engine engine{more})\n    {{\n        {body}\n    }}\n}}");
    }
}
