using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.Analyzers.Rules.Scripts;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Scripts;

/// <summary>The places and severities of findings in script files; what is found is Core's and tested there.</summary>
public sealed class ScriptFileAnalyzerTests
{
    private const string Marked = "root = true\n[*.{js,mjs}]\nbuild_metadata.AdditionalFiles.RingfenceKind = script\n";

    [Theory]
    [InlineData("return 1 + 1;")]
    [InlineData("const total = input.orders.reduce((sum, order) => sum + order.total, 0);\nreturn total;")]
    [InlineData("const menu = ['constructor', '__proto__', 'eval'];\nreturn menu.length;")]
    public Task HonestScript_IsQuiet(string script) => Case(script, """{ "scripts": { "globals": ["input"] } }""").RunAsync();

    [Theory]
    [InlineData("const k = {|RF4021:eval|}('1');")]
    [InlineData("const a = 1;\nreturn a.{|RF4027:constructor|};\n")]
    [InlineData("const a = 1;\r\n\r\n  return a.{|RF4027:constructor|};\r\n")]
    [InlineData("const a = 1;\rreturn a.{|RF4027:constructor|};")]
    [InlineData("\ufeffconst k = {|RF4021:eval|}('1');")]
    [InlineData("const s = 'a\u2028b';\nreturn s.{|RF4027:constructor|};")]
    [InlineData("const s = '😀'; return s.{|RF4027:constructor|};")]
    [InlineData("return {|RF4024:window2|};")]
    [InlineData("const a = 1;\n{|RF4032:while|} (true) { a; }")]
    [InlineData("let a = ;", "RF4020", 8)]
    [InlineData("if (true) {", "RF4020", 11)]
    public Task Mistake_IsShownAtItsPlace(string markedScript, string? id = null, int at = 0) =>
        Case(id is null ? markedScript : markedScript.Insert(at, $"{{|{id}:{(at < markedScript.Length ? ";" : "")}|}}").TrimEnd(';'))
            .RunAsync();

    [Fact]
    public Task LineOfTheCompilerThatIsNoneOfTheScript_ShiftsNothing() =>
        Case("const s = 'a\u0085b';\nreturn s.{|RF4027:constructor|};", """{ "scripts": { "rules": { "RF4019": "off" } } }""").RunAsync();

    [Fact]
    public Task Message_IsCores() =>
        Case("return {|#1:eval|}('1');").Expect("RF4021", 1, Message("return eval('1');", "RF4021")).RunAsync();

    [Theory]
    [InlineData("standard", DiagnosticSeverity.Warning)]
    [InlineData("secure", DiagnosticSeverity.Error)]
    public Task PresetOfTheFile_GradesItsFindings(string preset, DiagnosticSeverity severity) =>
        Case("var f = ({}).{|RF4027:constructor|};", config: $"{Marked}build_metadata.AdditionalFiles.RingfencePreset = {preset}\n")
            .ExpectSeverity("RF4027", severity).RunAsync();

    [Fact]
    public Task PresetThatDoesNotMind_IsQuiet() =>
        Case("var f = ({}).constructor;", config: $"{Marked}build_metadata.AdditionalFiles.RingfencePreset = permissive\n").RunAsync();

    [Fact]
    public Task UnknownPreset_IsThePolicys() =>
        Case("var f = ({}).{|RF4027:constructor|};", """{ "scripts": { "preset": "standard" } }""",
            $"{Marked}build_metadata.AdditionalFiles.RingfencePreset = Standard\n")
                .ExpectSeverity("RF4027", DiagnosticSeverity.Warning).RunAsync();

    [Theory]
    [InlineData("strict", "{|RF4033:'x'.repeat(2_000_000)|}")]
    [InlineData("secure", "'x'.repeat(2_000_000)")]
    [InlineData("Secure", "{|RF4033:'x'.repeat(2_000_000)|}")]
    public Task LevelOfTheFile_GivesItsLimits(string level, string markedCall) =>
        Case($"return {markedCall};", config: $"{Marked}build_metadata.AdditionalFiles.RingfenceLevel = {level}\n").RunAsync();

    [Theory]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    public Task PolicyGradesTheRule(string grade, DiagnosticSeverity severity) =>
        Case("return [].{|RF4027:constructor|};", $$"""{ "scripts": { "rules": { "RF4027": "{{grade}}" } } }""")
            .ExpectSeverity("RF4027", severity).RunAsync();

    [Fact]
    public Task PolicySwitchesTheRuleOff() =>
        Case("return [].constructor;", """{ "scripts": { "rules": { "RF4027": "off" } } }""").RunAsync();

    [Fact]
    public Task GlobalConfigHasTheLastWord() =>
        Case("return [].{|RF4027:constructor|};").GlobalConfig("is_global = true\ndotnet_diagnostic.RF4027.severity = warning\n")
            .ExpectSeverity("RF4027", DiagnosticSeverity.Warning).RunAsync();

    [Fact]
    public Task GlobalConfigSwitchesOff() =>
        Case("return [].constructor;").GlobalConfig("is_global = true\ndotnet_diagnostic.RF4027.severity = none\n").RunAsync();

    [Fact]
    public Task Module_IsReadAsOne() =>
        Host().AdditionalFile("scripts/a.mjs", "export const k = {|RF4021:eval|}('1');")
            .Config($"{Marked}build_metadata.AdditionalFiles.RingfencePreset = secure\n").RunAsync();

    [Fact]
    public Task EachOfManyFiles_IsShown() =>
        Case("return {|RF4021:eval|}('1');").AdditionalFile("scripts/b.js", "return {|RF4021:eval|}('2');")
            .AdditionalFile("scripts/c.js", "return 3;").RunAsync();

    [Theory]
    [InlineData("root = true\n")]
    [InlineData("root = true\n[*.js]\nbuild_metadata.AdditionalFiles.RingfenceKind = policy2\n")]
    public Task FileThatIsNotMarked_IsNotRead(string config) => Case("return eval('1');", config: config).RunAsync();

    [Fact]
    public Task FilesLeftToTheBuild_AreQuiet() =>
        Case("return eval('1');").GlobalConfig("is_global = true\nringfence.script_files = build\n").RunAsync();

    [Fact]
    public Task AnotherOwner_IsNoReasonForSilence() =>
        Case("return {|RF4021:eval|}('1');").GlobalConfig("is_global = true\nringfence.script_files = editor\n").RunAsync();

    [Fact]
    public async Task FilesLeftToTheBuild_CostNothing()
    {
        var counts = await AnalyzerTelemetry.ActionCountsAsync<ScriptFileAnalyzer>("class C { }");
        Assert.Equal((1, 1), (counts.PerNodeActions(), counts.AdditionalFileActionsCount));
    }

    private static CSharpTest Host() => CSharpTest.For<ScriptFileAnalyzer>().Source("public class Host { }");

    private static CSharpTest Case(string markedScript, string? policy = null, string config = Marked)
    {
        var test = Host().AdditionalFile("scripts/a.js", markedScript).Config(config);
        return policy is null ? test : test.AdditionalFileVerbatim("ringfence.json", policy);
    }

    private static string Message(string script, string id) =>
        Ringfence.Scripts.ScriptCheck.Run(script).Findings.Single(f => f.Rule.Id.Value == id).Message;
}
