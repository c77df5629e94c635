using Microsoft.CodeAnalysis;
using Ringfence.Analyzers.Rules.Scripts;
using Ringfence.Analyzers.Tests.Engines;
using Ringfence.TestKit;
using Ringfence.TestKit.References;

namespace Ringfence.Analyzers.Tests.Scripts;

/// <summary>Which calls take scripts, and which only look like it.</summary>
public sealed class ScriptSinkTests
{
    private const string Marked = "\"{|RF4021:eval|}('1');\"";

    [Theory]
    [InlineData("engine.Execute(S);")]
    [InlineData("engine.Evaluate(S);")]
    [InlineData("engine.SetValue(\"a\", 1).Execute(S).Evaluate(S2, \"eval('name')\");")]
    [InlineData("engine.Evaluate(source: \"eval('name')\", code: S);")]
    [InlineData("engine?.Execute(S);")]
    [InlineData("Engine.PrepareScript(S);")]
    [InlineData("Engine.PrepareModule(S);")]
    [InlineData("engine.Modules.Add(\"eval('name')\", S);")]
    public Task Jint_TakesScripts(string call) => With(ScriptEngineStubs.Jint, "using Jint;", "Engine engine", Fill(call)).RunAsync();

    [Theory]
    [InlineData("engine.Invoke(\"eval('1')\", \"eval('1')\");")]
    [InlineData("engine.SetValue(\"eval('1')\", \"eval('1')\");")]
    [InlineData("new Mine().Execute(\"eval('1')\");")]
    [InlineData("new Dapper().Execute(\"eval('1')\");")]
    public Task OtherMembers_TakeNone(string call) => With(ScriptEngineStubs.Jint, "using Jint;", "Engine engine", call).RunAsync();

    [Theory]
    [InlineData("engine.Execute(S);")]
    [InlineData("engine.Execute(S, new Jint.Parser.ParserOptions());")]
    [InlineData("engine.Execute(source: S);")]
    public Task Jint2_TakesScripts(string call) => OnFile(EnginePackages.Jint2, Fill(call)).RunAsync();

    [Theory]
    [InlineData("engine.Execute(S);")]
    [InlineData("engine.Evaluate(S, \"eval('name')\");")]
    [InlineData("engine.EvaluateAsync(S);")]
    [InlineData("Jint.Engine.PrepareScript(S, \"eval('name')\");")]
    [InlineData("engine.Modules.Add(\"a\", S);")]
    [InlineData("engine.Modules.Add(\"a\", module => module.AddSource(S));")]
    public Task Jint4_TakesScripts(string call) =>
        OnFile(EnginePackages.Jint4, Fill(call)).WithReferenceFile(EnginePackages.Acornima).RunAsync();

    [Theory]
    [InlineData("engine.Execute(S);")]
    [InlineData("engine.Evaluate<int>(S);")]
    [InlineData("CompiledScript.Compile(new StringScriptSource(S, \"eval('path')\"));")]
    public Task Jurassic_TakesScripts(string call) =>
        With(ScriptEngineStubs.Jurassic, "using Jurassic;", "ScriptEngine engine", Fill(call)).RunAsync();

    [Theory]
    [InlineData("engine.ExecuteFile(\"eval('1')\");")]
    [InlineData("engine.SetGlobalValue(\"eval('1')\", \"eval('1')\");")]
    public Task JurassicsOtherMembers_TakeNone(string call) =>
        With(ScriptEngineStubs.Jurassic, "using Jurassic;", "ScriptEngine engine", call).RunAsync();

    [Theory]
    [InlineData("V8ScriptEngine", "engine.Execute(S);")]
    [InlineData("V8ScriptEngine", "engine.Execute(\"eval('name')\", S);")]
    [InlineData("V8ScriptEngine", "engine.Execute(\"eval('name')\", true, S);")]
    [InlineData("V8ScriptEngine", "engine.Evaluate(S);")]
    [InlineData("V8ScriptEngine", "engine.ExecuteCommand(S);")]
    [InlineData("V8ScriptEngine", "engine.Compile(\"eval('name')\", S);")]
    [InlineData("V8Runtime", "engine.Compile(S);")]
    [InlineData("Mine", "engine.Execute(S);")]
    [InlineData("JScriptEngine", "engine.Execute(S);")]
    public Task ClearScript_TakesScripts(string type, string call) => OnClearScript(type, Fill(call)).RunAsync();

    [Theory]
    [InlineData("VBScriptEngine", "engine.Execute(\"eval('1')\");")]
    [InlineData("WindowsScriptEngine", "engine.Execute(\"eval('1')\");")]
    [InlineData("ScriptEngine", "engine.Execute(\"eval('1')\");")]
    [InlineData("Mine", "engine.Run(\"eval('1')\");")]
    public Task EngineOfAnotherOrUnknownLanguage_IsQuiet(string type, string call) => OnClearScript(type, call).RunAsync();

    [Theory]
    [InlineData("engine.Evaluate(new DocumentInfo { Category = category }, \"import a from 'a'; export default {|RF4021:eval|}('1');\");")]
    [InlineData("engine.Evaluate(new DocumentInfo(\"a\"), \"return {|RF4021:eval|}('1');\");")]
    [InlineData("engine.Evaluate(\"{|RF4020:import|} a from 'a';\");")]
    public Task ClearScriptDocument_MayBeAModule(string call) => OnClearScript("V8ScriptEngine", call).RunAsync();

    [Theory]
    [InlineData("return {|RF4021:eval|}('1');")]
    [InlineData("const rows = await callTool('rows'); return rows.{|RF4027:constructor|};")]
    [InlineData("{|RF4030:class A|} { }")]
    public Task Ringfence_TakesAgentScript(string script) => With(
        ScriptEngineStubs.Ringfence, "using Ringfence.Runtime;", "ScriptSandbox engine",
        $"engine.RunAsync(\"{script}\"); ScriptProgram.Compile(\"return 1;\");").RunAsync();

    [Fact]
    public Task RulesAboutTools_AreForAgentScripts() => With(
        ScriptEngineStubs.Ringfence, "using Ringfence.Runtime;", "ScriptSandbox engine",
        "engine.RunAsync(\"return callTool({|RF4039:'pay'|});\");")
        .AdditionalFileVerbatim("ringfence.json", """{ "scripts": { "tools": { "allowed": ["rows.*"] } } }""").RunAsync();

    [Theory]
    [InlineData("callTool('pay');")]
    [InlineData("const call = callTool; call('pay');")]
    public Task RulesAboutTools_AreNotForOtherEngines(string script) => With(
        ScriptEngineStubs.Jint, "using Jint;", "Engine engine", $"engine.Execute(\"{script}\");")
        .AdditionalFileVerbatim("ringfence.json", """
            { "scripts": { "tools": { "allowed": ["rows.*"] }, "calls": { "log": { "min": 1 } } } }
            """).RunAsync();

    [Fact]
    public Task OwnTypeOfTheSameShape_IsQuiet() => CSharpTest.For<ScriptLiteralAnalyzer>().Source("""
        public class Engine { public void Execute(string code) { } }
        public class Host { public void Run(Engine engine) => engine.Execute("eval('1');"); }
        """).RunAsync();

    [Fact]
    public Task DynamicEngine_IsQuiet() => With(ScriptEngineStubs.Jint, "", "dynamic engine", "engine.Execute(\"eval('1');\");").RunAsync();

    [Fact]
    public async Task LibrariesThatAreNotThere_CostNothing()
    {
        const string Source = "class C { void M(C c) => c.Execute(\"eval('1')\"); void Execute(string code) { } }";
        var counts = await AnalyzerTelemetry.ActionCountsWithoutAsync<ScriptLiteralAnalyzer>(Source, "System.Runtime");
        Assert.Equal(0, counts.PerNodeActions());
    }

    [Fact]
    public Task FrameworkWithoutTheAttribute_IsQuiet() => CSharpTest.For<ScriptLiteralAnalyzer>().TargetFramework(Framework.NetStandard20)
        .Source("public class Host { public void Run(string code) => Run(\"eval('1');\"); }").RunAsync();

    private static string Fill(string call) => call.Replace("S2", "\"0;\"", StringComparison.Ordinal)
        .Replace("(S,", $"({Marked},", StringComparison.Ordinal).Replace("(S)", $"({Marked})", StringComparison.Ordinal)
        .Replace(" S)", $" {Marked})", StringComparison.Ordinal).Replace(" S,", $" {Marked},", StringComparison.Ordinal);

    private static CSharpTest With(MetadataReference library, string header, string parameter, string call) =>
        CSharpTest.For<ScriptLiteralAnalyzer>().WithReference(library).Source($$"""
            {{header}}
            public class Mine { public void Execute(string code) { } }
            public class Dapper { public int Execute(string sql) => 0; }
            public class Host { public void Run({{parameter}}) { {{call}} } }
            """);

    private static CSharpTest OnFile(string dll, string call) => CSharpTest.For<ScriptLiteralAnalyzer>().WithReferenceFile(dll)
        .Source($"public class Host {{ public void Run(Jint.Engine engine) {{ {call} }} }}");

    private static CSharpTest OnClearScript(string type, string call) =>
        CSharpTest.For<ScriptLiteralAnalyzer>().WithReference(ScriptEngineStubs.ClearScript).Source($$"""
            using Microsoft.ClearScript;
            using Microsoft.ClearScript.V8;
            using Microsoft.ClearScript.Windows;
            public class Mine : V8ScriptEngine { public void Run(string code) { } }
            public class Host { public void Run({{type}} engine, object category) { {{call}} } }
            """);
}
