using Microsoft.Build.Framework;
using Ringfence.Build.Tests.Engine;
using Ringfence.Plugins;
using Ringfence.Seals;

namespace Ringfence.Build.Tests;

public sealed class CheckPluginsTests : IDisposable
{
    private readonly PluginProject _project = new("projekt ü and space");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void GoodPlugin_IsSealedAndNothingIsSaid()
    {
        var run = _project.WithGoodPlugin().Run();

        Assert.True(run.Succeeded);
        Assert.Empty(run.Engine.Warnings);
        Assert.DoesNotContain(run.Engine.Messages, m => m.Importance != MessageImportance.Low);
        var seal = SealReader.Read(File.ReadAllBytes(_project.LockFile), "seal").Seal!;
        var plugin = Assert.Single(seal.Plugins);
        Assert.Equal("acme.gift", plugin.Id);
        Assert.Equal(PluginProject.Manifest, plugin.Manifest);
        Assert.Equal(ContentDigest.Compute(File.ReadAllBytes(_project.PathOf(PluginProject.Manifest))), plugin.ManifestDigest);
        Assert.Equal(PluginProject.Entry, plugin.Entry);
        Assert.Equal(ContentDigest.Compute(PluginProject.GoodWasm), plugin.Digest);
    }

    [Fact]
    public void NoPluginAtAll_IsSealedAsSuch()
    {
        var run = _project.Run(change: task => task.Plugins = []);
        Assert.True(run.Succeeded);
        Assert.Empty(SealReader.Read(File.ReadAllBytes(_project.LockFile), "seal").Seal!.Plugins);
    }

    [Fact]
    public void Policy_IsInTheSeal()
    {
        var policy = File.ReadAllBytes(_project.WithGoodPlugin().Write("ringfence.json", """{ "level": "secure" }"""));
        Assert.True(_project.Run().Succeeded);
        var seal = SealReader.Read(File.ReadAllBytes(_project.LockFile), "seal").Seal!;
        Assert.Equal(ContentDigest.Compute(policy), seal.Policy.Digest);
        Assert.Equal(Ringfence.Policy.ProtectionLevel.Secure, seal.Policy.Level);
    }

    [Fact]
    public void ChangedEntry_IsReportedAtTheDigest()
    {
        _project.WithGoodPlugin().Write(PluginProject.Entry, "other bytes");
        var (place, message) = _project.Run().OnlyError();
        Assert.Equal("RF5016 plugins/gift/plugin.json(9,13)", place);
        Assert.Contains(ContentDigest.Compute("other bytes"u8.ToArray()).ToString(), message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_SpansItsValueAndNamesTheFileAbsolutely()
    {
        _project.WithManifestFor("gone.wasm");
        var error = Assert.Single(_project.Run().Engine.Errors);
        Assert.Equal(_project.PathOf(PluginProject.Manifest), error.File);
        Assert.Equal((8, 12, 8, 23), (error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber));
    }

    [Fact]
    public void EveryProblem_IsReportedInOneRun()
    {
        _project.WithManifestFor("gone.wasm").Write("ringfence.json", """{ "levle": "strict" }""");
        _project.Write("plugins/other/plugin.json", "[]");
        var run = _project.Run(manifests: ["plugins/other/plugin.json", PluginProject.Manifest]);
        Assert.Equal(
            ["RF9002 ringfence.json(1,3)", "RF5013 plugins/gift/plugin.json(8,12)", "RF5001 plugins/other/plugin.json(1,1)"], run.Errors);
    }

    [Fact]
    public void SameIdTwice_IsReportedAtTheSecond()
    {
        _project.WithGoodPlugin().Write("plugins/twin/gift.wasm", PluginProject.GoodWasm);
        _project.Write("plugins/twin/plugin.json", PluginProject.ManifestText("gift.wasm", ContentDigest.Compute(PluginProject.GoodWasm).ToString()));
        var (place, _) = _project.Run(manifests: ["plugins/twin/plugin.json", PluginProject.Manifest]).OnlyError();
        Assert.Equal("RF5007 plugins/twin/plugin.json(3,9)", place);
    }

    [Fact]
    public void SameManifestListedTwice_IsOnePlugin()
    {
        var run = _project.WithGoodPlugin().Run(manifests: [PluginProject.Manifest, _project.PathOf(PluginProject.Manifest)]);
        Assert.True(run.Succeeded);
    }

    [Fact]
    public void PluginOutsideTheProject_CannotBeSealed()
    {
        using var elsewhere = new PluginProject();
        elsewhere.WithGoodPlugin();
        var run = _project.Run(manifests: [elsewhere.PathOf(PluginProject.Manifest)]);
        Assert.Equal("RF5050", Assert.Single(run.Engine.Errors).Code);
    }

    [Fact]
    public void FailedCheck_DeletesTheEarlierSeal()
    {
        Assert.True(_project.WithGoodPlugin().Run().Succeeded);
        Assert.True(File.Exists(_project.LockFile));
        _project.Write(PluginProject.Entry, "tampered with");
        _project.Run().OnlyError();
    }

    [Fact]
    public void NamedPolicyThatDoesNotExist_IsAnError()
    {
        var (place, message) = _project.WithGoodPlugin().Run(change: task => task.PolicyIsRequired = true).OnlyError();
        Assert.Equal("RF9001 ringfence.json(1,1)", place);
        Assert.Contains("RingfencePolicyFile", message, StringComparison.Ordinal);
    }

    [Fact]
    public void EntryAboveThePolicysSize_IsNotRead()
    {
        _project.WithGoodPlugin().Write("ringfence.json", """{ "plugins": { "limits": { "maxEntryBytes": 7 } } }""");
        var (place, message) = _project.Run().OnlyError();
        Assert.Equal("RF5049 plugins/gift/plugin.json(8,12)", place);
        Assert.Contains("maxEntryBytes", message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherCurrentDirectory_MakesNoDifference()
    {
        // The task is given the project's folder and nothing else; the process stands somewhere without any of these files.
        Assert.NotEqual(_project.Path, Environment.CurrentDirectory);
        Assert.True(_project.WithGoodPlugin().Run(change: task =>
        {
            task.DigestCacheFile = Path.Combine("obj", "ringfence.digests.cache");
        }).Succeeded);
        Assert.True(File.Exists(_project.LockFile));
        Assert.True(File.Exists(_project.CacheFile));
    }

    [Fact]
    public void Cancelled_SealsNothingAndSaysNothing()
    {
        var engine = new RecordingEngine();
        using var task = _project.WithGoodPlugin().Task(engine);
        task.Cancel();
        Assert.False(task.Execute());
        Assert.False(task.Accepted);
        Assert.Empty(engine.Errors);
        Assert.False(File.Exists(_project.LockFile));
    }

    [Fact]
    public async Task ManyAtOnce_DoNotDisturbEachOther()
    {
        using var other = new PluginProject();
        other.WithManifestFor("gone.wasm");
        _project.WithGoodPlugin();
        var runs = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => (i % 2 == 0 ? _project : other).Run())));
        Assert.All(runs, run => Assert.Equal(run.Project == _project, run.Succeeded));
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(_project.LockFile)!).Length);
    }

    [Fact]
    public void Task_IsMarkedForMultithreadedBuilds() =>
        Assert.Contains(typeof(CheckPlugins).CustomAttributes, a => a.AttributeType.FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");
}
