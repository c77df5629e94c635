using Ringfence.Packaging.Tests.Packing;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>An app with both packages, from its first build with mistakes to a clean folder, in a path with spaces and other letters.</summary>
[Collection(PackagesGroup.Name)]
public sealed class BothGatesTests(PackedPackages packages) : IDisposable
{
    private readonly Consumer _app = Consumer.Create(packages, ["Ringfence.Analyzers", "Ringfence.Build"], name: "Größe und Maß");

    private string Output => _app.PathOf("bin", "Debug", "net10.0", _app.Name + ".dll");

    private string Seal => _app.PathOf("obj", "Debug", "net10.0", "ringfence.lock.json");

    private string Cache => _app.PathOf("obj", "Debug", "net10.0", "ringfence.digests.cache");

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task App_FromFirstMistakeToCleanFolder()
    {
        _app.Write("Program.cs", ShopSources.Program);
        _app.Write("Shop.cs", ShopSources.Sql);
        _app.Write("Keys.cs", ShopSources.Secret);
        _app.Write("ringfence.json", ShopSources.MisspeltPolicy);
        _app.Write("plugins/gift/gift.wasm", ShopSources.Wasm);
        _app.Write("plugins/gift/plugin.json", ShopSources.Manifest("other bytes"));

        // All gates speak in one build, each finding once, and no app comes out.
        var first = await _app.BuildAsync();
        AssertFindings(first, "RF1001 Keys.cs(3,37)", "RF2001 Shop.cs(5,71)", "RF5016 plugins/gift/plugin.json(9,13)", "RF9002 ringfence.json(1,3)");
        Assert.NotEqual(0, first.ExitCode);
        Assert.False(File.Exists(Output), "An app was produced although its plugins were not accepted.");
        Assert.False(File.Exists(Seal));

        // What is accepted is sealed, and the seal and the policy are in the assembly byte for byte.
        _app.Write("ringfence.json", ShopSources.Policy);
        _app.Write("plugins/gift/plugin.json", ShopSources.Manifest(ShopSources.Wasm));
        var second = await _app.BuildAsync("--no-restore");
        AssertFindings(second.EnsureSuccess(), "RF1001 Keys.cs(3,37)", "RF2001 Shop.cs(5,71)");
        var resources = EmbeddedResources.Read(Output);
        Assert.Equal(File.ReadAllBytes(Seal), resources["ringfence.lock.json"]);
        Assert.Equal(File.ReadAllBytes(_app.PathOf("ringfence.json")), resources["ringfence.json"]);
        Assert.Contains("acme.gift", File.ReadAllText(Seal), StringComparison.Ordinal);

        // Nothing changed, nothing compiled.
        var (built, sealedAt) = (File.GetLastWriteTimeUtc(Output), File.GetLastWriteTimeUtc(Seal));
        AssertFindings((await _app.BuildAsync("--no-restore")).EnsureSuccess());
        Assert.Equal((built, sealedAt), (File.GetLastWriteTimeUtc(Output), File.GetLastWriteTimeUtc(Seal)));

        // A plugin that changes fails the build, and the next one too.
        _app.Write("plugins/gift/gift.wasm", "tampered with");
        for (var i = 0; i < 2; i++)
        {
            var tampered = await _app.BuildAsync("--no-restore");
            Assert.NotEqual(0, tampered.ExitCode);
            Assert.Equal("RF5016 plugins/gift/plugin.json(9,13)", Assert.Single(Findings(tampered), f => !f.StartsWith("RF1", StringComparison.Ordinal) && !f.StartsWith("RF2", StringComparison.Ordinal)));
            Assert.False(File.Exists(Seal));
            Assert.Equal(built, File.GetLastWriteTimeUtc(Output));
        }

        _app.Write("plugins/gift/gift.wasm", ShopSources.Wasm);
        (await _app.BuildAsync("--no-restore")).EnsureSuccess();
        Assert.Equal(File.ReadAllBytes(Seal), EmbeddedResources.Read(Output)["ringfence.lock.json"]);
        Assert.True(File.Exists(Cache));

        (await _app.RunAsync("clean", "-nologo", "-v:q", "-nr:false")).EnsureSuccess();
        Assert.False(File.Exists(Seal));
        Assert.False(File.Exists(Cache));
    }

    private void AssertFindings(CliResult build, params string[] expected) => Assert.Equal(expected, Findings(build));

    private string[] Findings(CliResult build) => _app.FindingsOf(build);
}
