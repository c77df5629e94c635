using System.Text;
using Ringfence.Policy;

namespace Ringfence.Runtime.Tests.Plugins;

/// <summary>Plugins the build never saw, under a policy that lets them in after the same checks.</summary>
public sealed class DynamicPluginTests : IDisposable
{
    private const string New = "plugins/new/plugin.json";
    private readonly PluginSite _site = PluginSite.WithPlugin();

    public DynamicPluginTests()
    {
        _site.Policy = RingfencePolicy.Default with { Dynamic = true };
        _site.AddUnsealed("acme.new-rules", "plugins/new");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void UnsealedPlugin_PassesAndIsToldApart()
    {
        var plugin = Verify().Plugin!;

        Assert.Equal("acme.new-rules", plugin.Id);
        Assert.False(plugin.IsSealed);
        Assert.Equal(PluginSite.EntryBytes, plugin.Entry.ToArray());
        Assert.True(new PluginVerifier(null, _site.Policy).VerifyManifest(New, _site.Root).IsAccepted);
    }

    [Fact]
    public void SealedPlugin_IsStillHeldAgainstTheSeal()
    {
        Assert.True(_site.Verifier().Verify(PluginSite.Id, _site.Root).Plugin!.IsSealed);
        _site.Write(PluginSite.Entry, [1]);
        _site.AssertRefused(_site.Verifier().Verify(PluginSite.Id, _site.Root), "RF5052");
    }

    [Fact]
    public void NewPluginUnderASealedId_IsRefused()
    {
        _site.AddUnsealed(PluginSite.Id, "plugins/new", content: [0, 1, 2, 3]);

        _site.AssertRefused(Verify(), "RF5052", "RF5052");
    }

    [Fact]
    public void TamperedEntry_IsRefusedByItsDigest()
    {
        _site.Write("plugins/new/bin/rules.wasm", [1]);
        _site.AssertRefused(Verify(), "RF5016");
    }

    [Fact]
    public void MalformedManifest_IsRefusedByTheSameRulesAsInTheBuild()
    {
        _site.Write(New, Encoding.UTF8.GetBytes("{"));
        _site.AssertRefused(Verify(), "RF5001");
        _site.Write(New, [0xFF, 0xFE, 0]);
        Assert.All(Verify().Findings, static finding => Assert.Equal("RF5001", finding.Rule.Id.Value));
        _site.AddUnsealed("acme.new-rules", "plugins/new", entry: "../../invoice/bin/rules.wasm");
        _site.AssertRefused(Verify(), "RF5011");
    }

    [Fact]
    public void EntryInAnotherSpelling_IsRefusedOnEverySystem()
    {
        _site.AddUnsealed("acme.new-rules", "plugins/new", entry: "bin/Rules.wasm");
        var verification = Verify();

        _site.AssertRefused(verification, "RF5013");
        Assert.Equal("'bin/Rules.wasm' is spelt 'bin/rules.wasm' on disk, so other systems would not find it", verification.Findings[0].Message);
    }

    [Fact]
    public void UnknownId_IsNotGuessedAPathFrom() => _site.AssertRefused(_site.Verifier().Verify("acme.new-rules", _site.Root), "RF5051");

    private PluginVerification Verify() => _site.Verifier().VerifyManifest(New, _site.Root);
}
