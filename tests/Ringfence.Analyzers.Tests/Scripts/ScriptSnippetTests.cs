using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Scripts;
using Ringfence.TestKit;
using Ringfence.TestKit.References;

namespace Ringfence.Analyzers.Tests.Scripts;

/// <summary>How a text in C# code is read and graded: the policy, the host's names, and places marked as JavaScript.</summary>
public sealed class ScriptSnippetTests
{
    private const string Closed = """{ "scripts": { "preset": "secure" } }""";

    [Fact]
    public Task WithoutAPolicy_EnginesAreCheckedAsStandard() =>
        OnJint("engine.Execute(\"var f = ({}).{|RF4027:constructor|}; window2;\");")
            .ExpectSeverity("RF4027", DiagnosticSeverity.Warning).RunAsync();

    [Fact]
    public Task PresetOfThePolicy_CountsForEngines() =>
        OnJint("engine.Execute(\"var f = ({}).{|RF4027:constructor|};\");", Closed)
            .ExpectSeverity("RF4027", DiagnosticSeverity.Error).RunAsync();

    [Fact]
    public Task PolicySwitchesARuleOff() =>
        OnJint("engine.Execute(\"eval('1');\");", """{ "scripts": { "rules": { "RF4021": "off" } } }""").RunAsync();

    [Fact]
    public Task EditorConfig_HasTheLastWord() => OnJint("engine.Execute(\"{|RF4021:eval|}('1');\");")
        .Config("root = true\n[*.cs]\ndotnet_diagnostic.RF4021.severity = suggestion\n")
            .ExpectSeverity("RF4021", DiagnosticSeverity.Info).RunAsync();

    [Fact]
    public Task EditorConfig_SwitchesOff() => OnJint("engine.Execute(\"eval('1');\");")
        .Config("root = true\n[*.cs]\ndotnet_diagnostic.RF4021.severity = none\n").RunAsync();

    [Fact]
    public Task FilesLeftToTheBuild_DoNotSilenceTextsInCode() =>
        OnJint("engine.Execute(\"{|RF4021:eval|}('1');\");").GlobalConfig("is_global = true\nringfence.script_files = build\n").RunAsync();

    [Theory]
    [InlineData("engine.Evaluate(\"return {|RF4021:eval|}('1');\");")]
    [InlineData("engine.Evaluate(\"if (1) { return 1;{|RF4020:|}\");")]
    public Task JintLetsAScriptReturn(string code) => OnJint(code).RunAsync();

    [Theory]
    [InlineData("engine.Execute(\"{|RF4024:price|} * 2;\");")]
    [InlineData("engine.SetValue(\"prize\", 1).Execute(\"{|RF4024:price|} * 2;\");")]
    public Task NameThatNothingSupplies_IsShown(string code) => OnJint(code, Closed).RunAsync();

    [Theory]
    [InlineData("engine.SetValue(\"price\", 1).Execute(\"price * 2;\");")]
    [InlineData("engine.Execute(\"price * 2;\").SetValue(\"price\", 1);")]
    [InlineData("var price = 1; engine.SetValue(nameof(price), price).Execute(\"price * 2;\");")]
    [InlineData("engine.Execute(\"var price = 1;\").Execute(\"price * 2;\");")]
    [InlineData("engine.SetValue(name, 1).Execute(\"price * 2;\");")]
    [InlineData("engine.Execute(name).Execute(\"price * 2;\");")]
    [InlineData("engine.SetValue(\"require\", 1).Execute(\"require('a');\");")]
    public Task NameThatTheHostSupplies_IsKnown(string code) => OnJint(code, Closed).RunAsync();

    [Fact]
    public Task NameThatAnotherFileSupplies_IsKnown() => OnJint("engine.Execute(\"price * 2;\");", Closed)
        .Source("public class Other { public void Run(Jint.Engine engine) => engine.SetValue(\"price\", 1); }", "Other.cs").RunAsync();

    [Theory]
    [InlineData("{|RF4021:eval|}('1');")]
    [InlineData("return {|RF4021:eval|}('1');")]
    [InlineData("{ a: {|RF4021:eval|}('1'), b: 2 }")]
    [InlineData("function (x) { return {|RF4021:eval|}(x); }")]
    [InlineData("const a = await load(); return {|RF4021:eval|}(a);")]
    [InlineData("import a from 'a'; export default {|RF4021:eval|}(a);")]
    [InlineData("{ a: 1 } // {|#1:|}", true)]
    [InlineData("document.querySelector('a').click(); window.open('b'); anything();", true)]
    public Task MarkedPlace_TakesAnyForm(string text, bool isHonest = false) =>
        Marked($"page.Evaluate(\"{text.Replace("{|#1:|}", "", StringComparison.Ordinal)}\");", isHonest).RunAsync();

    [Theory]
    [InlineData("page.Evaluate(\"var {|RF4020:=|} 1;\");")]
    [InlineData("page.Evaluate(\"import a from 'a'; var {|RF4020:=|} 1;\");")]
    [InlineData("page.Evaluate(\"var {|RF4020:=|} 1; return a;\");")]
    [InlineData("page.Evaluate(\"{|RF4021:eval|}('1');\", 5);")]
    [InlineData("Page.Run(argument: \"eval('1');\", script: \"{|RF4021:eval|}('1');\");")]
    [InlineData("page.Script = \"{|RF4021:eval|}('1');\";")]
    [InlineData("page.Field = \"{|RF4021:eval|}('1');\";")]
    [InlineData("new Page { Script = \"{|RF4021:eval|}('1');\" };")]
    [InlineData("new Page(\"{|RF4021:eval|}('1');\");")]
    [InlineData("page[\"{|RF4021:eval|}('1');\"] = 1;")]
    [InlineData("page.Other = \"eval('1');\";")]
    [InlineData("page.Match(\"eval('1');\");")]
    [InlineData("page.Evaluate(null!);")]
    public Task MarkedPlaces_AreFound(string code) => Marked(code, isHonest: true).RunAsync();

    [Fact]
    public Task Initializers_AreMarkedPlacesToo() => CSharpTest.For<ScriptLiteralAnalyzer>().Source("""
        using System.Diagnostics.CodeAnalysis;
        public class Page
        {
            [StringSyntax("JavaScript")] public string A = "{|RF4021:eval|}('1');";
            [StringSyntax("js")] public string B { get; init; } = "{|RF4021:eval|}('1');";
            [StringSyntax("css")] public string C = "eval('1');";
        }
        public record Card([property: StringSyntax("js")] string Script)
        {
            public static Card Empty(Card card) => card with { Script = "{|RF4021:eval|}('1');" };
        }
        [System.AttributeUsage(System.AttributeTargets.Class)]
        public class OnClickAttribute([StringSyntax("js")] string script) : System.Attribute { public string Script { get; } = script; }
        [OnClick("{|RF4021:eval|}('1');")] public class Button { }
        """).RunAsync();

    [Fact]
    public Task PolyfillOfTheAttribute_Counts() =>
        CSharpTest.For<ScriptLiteralAnalyzer>().TargetFramework(Framework.NetStandard20).Source("""
        namespace System.Diagnostics.CodeAnalysis
        {
            internal sealed class StringSyntaxAttribute : Attribute { public StringSyntaxAttribute(string syntax) { } }
        }
        namespace Shop
        {
            public class Page { public void Run([System.Diagnostics.CodeAnalysis.StringSyntax("js")] string s) =>
                Run("{|RF4021:eval|}('1');"); }
        }
        """).RunAsync();

    [Fact]
    public Task AttributeOfAnotherNamespace_DoesNot() => CSharpTest.For<ScriptLiteralAnalyzer>().Source("""
        namespace Shop
        {
            public sealed class StringSyntaxAttribute : System.Attribute { public StringSyntaxAttribute(string syntax) { } }
            public class Page { public void Run([StringSyntax("js")] string s) => Run("eval('1');"); }
        }
        """).RunAsync();

    private static CSharpTest OnJint(string code, string? policy = null)
    {
        var test = CSharpTest.For<ScriptLiteralAnalyzer>().WithReference(ScriptEngineStubs.Jint)
            .Source($"public class Host {{ public void Run(Jint.Engine engine, string name) {{ {code} }} }}");
        return policy is null ? test : test.AdditionalFileVerbatim("ringfence.json", policy);
    }

    private static CSharpTest Marked(string code, bool isHonest)
    {
        Assert.True(isHonest || code.Contains("{|RF", StringComparison.Ordinal));
        return CSharpTest.For<ScriptLiteralAnalyzer>().Source($$"""
            using System.Diagnostics.CodeAnalysis;
            public class Page
            {
                public Page() { }
                public Page([StringSyntax("javascript")] string script) { }
                [StringSyntax("JavaScript")] public string Script { get; set; } = "";
                [StringSyntax("js")] public string Field = "";
                [StringSyntax(StringSyntaxAttribute.Regex)] public string Other = "";
                public int this[[StringSyntax("js")] string script] { set { } }
                public void Evaluate([StringSyntax("javascript")] string script, int times = 1) { }
                public void Match([StringSyntax("Regex")] string pattern) { }
                public static void Run([StringSyntax("js")] string script, string argument) { }
            }
            public class Host { public void Run(Page page) { {{code}} } }
            """);
    }
}
