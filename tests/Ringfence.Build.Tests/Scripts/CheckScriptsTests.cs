using System.Text;
using Ringfence.Build.Tests.Engine;
using Ringfence.Plugins;
using Ringfence.Policy;

namespace Ringfence.Build.Tests.Scripts;

public sealed class CheckScriptsTests : IDisposable
{
    private readonly ScriptProject _project = new("projekt ü and space");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void GoodScripts_AreSealedAndNothingIsSaid()
    {
        var run = _project.With("scripts/a.js", ScriptProject.Good).With("scripts/deep/b.mjs", "return 2;").Run();
        Assert.Equal(["scripts/a.js agentscript strict", "scripts/deep/b.mjs agentscript strict"], run.Sealed);
        Assert.Empty(run.Engine.Errors);
        Assert.Empty(run.Engine.Warnings);
        Assert.Empty(run.Shown);
        Assert.Equal(ContentDigest.Compute(Encoding.UTF8.GetBytes(ScriptProject.Good)), run.Seal.Scripts[0].Digest);
    }

    [Fact]
    public void NoScriptAtAll_IsSealedAsSuch()
    {
        var run = _project.Run();
        Assert.True(run.Accepted);
        Assert.Empty(run.Seal.Scripts);
    }

    [Fact]
    public void BadScript_IsAnErrorAtItsPlaceWithItsPageAndItsLines()
    {
        var run = _project.With("scripts/bad.js", ScriptProject.Bad).Run();
        Assert.False(run.Accepted);
        Assert.Equal(["RF4021 scripts/bad.js(2,10)"], run.Errors);
        var error = Assert.Single(run.Engine.Errors);
        Assert.Equal(_project.PathOf("scripts/bad.js"), error.File);
        Assert.Equal((2, 14), (error.EndLineNumber, error.EndColumnNumber));
        Assert.Equal("https://ringfence.dev/rules/RF4021", error.HelpLink);
        Assert.Equal(["1 | const text = \"1\";\n2 | return   eval(text);\n  |          ^^^^"], run.Shown);
    }

    [Fact]
    public void Warning_IsShownAndSealed()
    {
        var run = _project.With("scripts/a.js", ScriptProject.Warned).Run();
        Assert.Equal(["RF4035 scripts/a.js(2,1)"], run.Warnings);
        Assert.Equal(["scripts/a.js agentscript strict"], run.Sealed);
    }

    [Fact]
    public void EveryProblemOfEveryScript_IsReportedInTheOrderOfTheFiles()
    {
        _project.With("scripts/c.js", ScriptProject.Bad).With("scripts/a.js", "return eval(1) + eval(2);").With("scripts/b.js", "const a = ;");
        Assert.Equal(
            ["RF4021 scripts/a.js(1,8)", "RF4021 scripts/a.js(1,18)", "RF4020 scripts/b.js(1,11)", "RF4021 scripts/c.js(2,10)"], _project.Run().Errors);
    }

    [Fact]
    public void OneBadScript_SealsNoneOfTheGood()
    {
        var run = _project.With("scripts/a.js", ScriptProject.Good).With("scripts/b.js", ScriptProject.Bad).Run();
        Assert.Equal("", run.SealText);
    }

    [Fact]
    public void Policy_Counts()
    {
        _project.With("scripts/a.js", "const now = Date.now();\nreturn inventory.count(now);").WritePolicy("""
            { "level": "secure", "scripts": { "preset": "secure", "globals": ["inventory"], "rules": { "RF4042": "off" } } }
            """);
        // 'return' outside of a function is AgentScript's; the other presets are for whole scripts.
        Assert.Equal(["RF4020 scripts/a.js(2,1)"], _project.Run().Errors);
        _project.With("scripts/a.js", "inventory.count(Date.now());");
        var run = _project.Run();
        Assert.Equal(["scripts/a.js secure secure"], run.Sealed);
        Assert.Equal(ContentDigest.Compute(File.ReadAllBytes(_project.PathOf("ringfence.json"))), run.Seal.Policy.Digest);
        Assert.Equal(ProtectionLevel.Secure, run.Seal.Policy.Level);
    }

    [Theory]
    [InlineData("""{ "levle": "strict" }""")]
    [InlineData("[")]
    public void UnusablePolicy_IsReportedElsewhereAndNothingIsJudgedByIt(string policy)
    {
        _project.With("scripts/bad.js", ScriptProject.Bad).WritePolicy(policy);
        var run = _project.Run();
        Assert.False(run.Accepted);
        Assert.Empty(run.Errors);
        Assert.Equal(0, run.Checked);
    }

    [Fact]
    public void NamedPolicyThatDoesNotExist_AcceptsNothing() =>
        Assert.False(_project.With("scripts/a.js", ScriptProject.Good).Run(task => task.PolicyIsRequired = true).Accepted);

    [Fact]
    public void Module_IsReadAsOneByItsExtension()
    {
        _project.WritePolicy("""{ "scripts": { "preset": "standard" } }""");
        const string Module = "export const answer = 42;";
        Assert.Equal(["RF4020 scripts/a.js(1,1)"], _project.With("scripts/a.js", Module).Run().Errors);
        File.Delete(_project.PathOf("scripts/a.js"));
        Assert.Equal(["scripts/a.MJS standard strict"], _project.With("scripts/a.MJS", Module).Run().Sealed);
    }

    [Fact]
    public void OtherCurrentDirectory_MakesNoDifference()
    {
        Assert.NotEqual(_project.Path, Environment.CurrentDirectory);
        _project.With("scripts/a.js", ScriptProject.Good);
        Assert.True(_project.Run(task => task.CacheFile = "obj/ringfence.scripts.cache").Accepted);
        Assert.True(File.Exists(_project.CacheFile));
    }

    [Fact]
    public void Cancelled_SealsNothingAndSaysNothing()
    {
        var engine = new RecordingEngine();
        using var task = _project.With("scripts/a.js", ScriptProject.Bad).Task(engine);
        task.Cancel();
        Assert.False(task.Execute());
        Assert.False(task.Accepted);
        Assert.Empty(engine.Errors);
        Assert.False(File.Exists(_project.CacheFile));
    }

    [Fact]
    public void ManyScripts_GiveTheSameOutputWheneverTheyEnd()
    {
        for (var i = 0; i < 1_000; i++)
        {
            var text = i % 10 == 0 ? $"const size{i} = {i};\nreturn eval(size{i});" : i % 10 == 5 ? ScriptProject.Warned + $"// {i}" : $"return {i};";
            _project.With($"scripts/{i % 7}/script-{i:D4}.js", text);
        }

        var first = _project.Run();
        File.Delete(_project.CacheFile);
        var second = _project.Run();
        Assert.Equal((100, 100, 1_000), (first.Errors.Length, first.Warnings.Length, first.Checked));
        Assert.Equal(first.Errors, second.Errors);
        Assert.Equal(first.Errors.Order(StringComparer.Ordinal), first.Errors);
        Assert.Equal(first.Warnings, second.Warnings);
        Assert.Equal(first.Shown, second.Shown);
    }

    [Fact]
    public async Task ManyTasksAtOnce_DoNotDisturbEachOther()
    {
        using var other = new ScriptProject();
        other.With("scripts/a.js", ScriptProject.Bad);
        _project.With("scripts/a.js", ScriptProject.Good);
        var runs = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => (i % 2 == 0 ? _project : other).Run())));
        Assert.All(runs, run => Assert.Equal(run.Project == _project, run.Accepted));
        Assert.Equal([_project.CacheFile], Directory.GetFiles(_project.PathOf("obj")));
    }

    [Fact]
    public void Task_IsMarkedForMultithreadedBuilds() => Assert.All([typeof(CheckScripts), typeof(WriteSeal)], type => Assert.Contains(
        type.CustomAttributes, a => a.AttributeType.FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute"));
}
