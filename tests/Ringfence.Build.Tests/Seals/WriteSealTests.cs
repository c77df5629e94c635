using Ringfence.Build.Files;
using Ringfence.Build.Tests.Engine;
using Ringfence.Build.Tests.Files;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Scripts;
using Ringfence.Seals;

namespace Ringfence.Build.Tests.Seals;

public sealed class WriteSealTests : IDisposable
{
    private static readonly ContentDigest Digest = ContentDigest.Compute([1]);
    private static readonly SealedPolicy Policy = new(Digest, ProtectionLevel.Secure);

    private readonly TestKit.TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string LockFile => _folder.PathOf("obj", "ringfence.lock.json");

    private static string Plugins(SealedPolicy? policy = null) => new Seal(policy ?? Policy, []).ToText();

    private static string Scripts(SealedPolicy? policy = null) =>
        new Seal(policy ?? Policy, [], [SealedScript.For("scripts/a.js", Digest, ScriptPreset.Secure, ProtectionLevel.Strict)!]).ToText();

    private (bool Sealed, RecordingEngine Engine) Run(string? plugins, string? scripts, AtomicFile? writer = null)
    {
        var engine = new RecordingEngine();
        var task = new WriteSeal
        {
            BuildEngine = engine, PluginSeal = plugins, ScriptSeal = scripts, ProjectDirectory = _folder.Path, LockFile = Path.Combine("obj", "ringfence.lock.json"),
        };
        task.Writer = writer ?? task.Writer;
        Assert.Equal(task.Execute(), engine.Errors.IsEmpty);
        Assert.Equal(task.Sealed, File.Exists(LockFile));
        return (task.Sealed, engine);
    }

    [Fact]
    public void BothParts_AreOneSeal()
    {
        Assert.True(Run(Plugins(), Scripts()).Sealed);
        var seal = SealReader.Read(File.ReadAllBytes(LockFile), "seal").Seal!;
        Assert.Equal(Policy, seal.Policy);
        Assert.Equal("scripts/a.js", Assert.Single(seal.Scripts).Path);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void MissingPart_LeavesNoSealAndSaysNothing(bool hasPlugins, bool hasScripts)
    {
        Assert.True(Run(Plugins(), Scripts()).Sealed);
        var run = Run(hasPlugins ? Plugins() : "", hasScripts ? Scripts() : null);
        Assert.False(run.Sealed);
        Assert.Empty(run.Engine.Errors);
    }

    [Fact]
    public void PartsOfTwoPolicies_AreNoSeal()
    {
        foreach (var other in new[] { new SealedPolicy(null, ProtectionLevel.Secure), new SealedPolicy(Digest, ProtectionLevel.Strict) })
        {
            var error = Assert.Single(Run(Plugins(), Scripts(other)).Engine.Errors);
            Assert.Equal("RF5050", error.Code);
            Assert.Contains("two policies", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FullDisk_LeavesNoSealAndNoHalfOfOne()
    {
        Assert.True(Run(Plugins(), Plugins()).Sealed);
        var run = Run(Plugins(), Scripts(), new AtomicFile(path => new FullDisk(path, room: 40)));
        Assert.Equal("RF5050", Assert.Single(run.Engine.Errors).Code);
        Assert.Empty(Directory.GetFiles(_folder.PathOf("obj")));
    }

    [Fact]
    public void DamagedPart_IsNone() => Assert.False(Run(Plugins(), Scripts()[..20]).Sealed);

    [Fact]
    public void SameSeal_IsLeftUntouched()
    {
        Run(Plugins(), Scripts());
        var longAgo = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(LockFile, longAgo);
        Run(Plugins(), Scripts());
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(LockFile));
    }
}
