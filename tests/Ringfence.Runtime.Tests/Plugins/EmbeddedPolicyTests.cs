using System.Text;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Seals;

namespace Ringfence.Runtime.Tests.Plugins;

/// <summary>Seal and policy as the build embeds them in the application's assembly.</summary>
public sealed class EmbeddedPolicyTests : IDisposable
{
    private readonly PluginSite _site = PluginSite.WithPlugin();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void SealWithoutAPolicy_WorksUnderTheStrictOne()
    {
        var verifier = PluginVerifier.FromAssembly(PluginSite.Embed(_site.Seal().ToBytes(), null));

        Assert.Equal(ProtectionLevel.Strict, verifier.Policy.Level);
        Assert.True(verifier.Verify(PluginSite.Id, _site.Root).IsAccepted);
    }

    [Fact]
    public void PolicyOfTheSeal_IsUsed()
    {
        var policy = Encoding.UTF8.GetBytes("{ \"level\": \"secure\" }");
        _site.Policy = RingfencePolicy.ForLevel(ProtectionLevel.Secure);
        var verifier = PluginVerifier.FromAssembly(PluginSite.Embed(_site.Seal(ContentDigest.Compute(policy)).ToBytes(), policy));

        var plugin = verifier.VerifyOrThrow(PluginSite.Id, _site.Root);
        Assert.Equal(RingfencePolicy.ForLevel(ProtectionLevel.Secure).Plugins.Limits, plugin.Limits);
    }

    [Fact]
    public void AnyFlippedByteOfTheSeal_IsRefusedOrChangesNothing()
    {
        var bytes = _site.Seal().ToBytes();
        var random = new Random(20261124);
        var refused = 0;
        for (var i = 0; i < 150; i++)
        {
            var flipped = SealedPluginTests.Flipped(bytes, random);
            var verification = PluginVerifier.FromAssembly(PluginSite.Embed(flipped, null)).Verify(PluginSite.Id, _site.Root);
            if (verification.IsAccepted)
            {
                Assert.Equal(bytes, SealReader.Read(flipped, Seal.FileName).Seal!.ToBytes());
                continue;
            }

            refused++;
            // The id became another one, a path leads nowhere, a digest or version differs, or the seal is malformed.
            Assert.Contains(verification.Findings[0].Rule.Id.Value, new[] { "RF5051", "RF5049", "RF5052", "RF5053" });
        }

        Assert.InRange(refused, 100, 150);
    }

    [Fact]
    public void AnyFlippedByteOfThePolicy_IsRefused()
    {
        var policy = Encoding.UTF8.GetBytes("{ \"level\": \"strict\", \"dynamic\": false }");
        var seal = _site.Seal(ContentDigest.Compute(policy)).ToBytes();
        var random = new Random(20261124);
        for (var i = 0; i < 50; i++)
        {
            var verifier = PluginVerifier.FromAssembly(PluginSite.Embed(seal, SealedPluginTests.Flipped(policy, random)));

            Assert.Contains(verifier.Findings, static finding => finding.Rule.Id.Value == "RF5052" && finding.File == "ringfence.json");
            Assert.False(verifier.Verify(PluginSite.Id, _site.Root).IsAccepted);
        }

        Assert.True(PluginVerifier.FromAssembly(PluginSite.Embed(seal, policy)).Verify(PluginSite.Id, _site.Root).IsAccepted);
    }

    [Fact]
    public void PolicyThatWasAddedOrRemoved_IsRefused()
    {
        var policy = Encoding.UTF8.GetBytes("{ \"level\": \"permissive\", \"dynamic\": true }");
        AssertRefused("RF5052", _site.Seal().ToBytes(), policy);
        AssertRefused("RF5052", _site.Seal(ContentDigest.Compute(policy)).ToBytes(), null);
    }

    [Fact]
    public void MissingSeal_IsRefusedUnlessThePolicyIsDynamic()
    {
        AssertRefused("RF5053", null, null);
        AssertRefused("RF5053", null, Encoding.UTF8.GetBytes("{ \"level\": \"permissive\" }"));

        var verifier = PluginVerifier.FromAssembly(PluginSite.Embed(null, Encoding.UTF8.GetBytes("{ \"dynamic\": true }")));
        Assert.True(verifier.VerifyManifest(PluginSite.Manifest, _site.Root).IsAccepted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"dynamik\": true }")]
    [InlineData("{ \"dynamic\": \"true\" }")]
    public void PolicyThatCannotBeUsed_FailsClosed(string policy)
    {
        var bytes = Encoding.UTF8.GetBytes(policy);
        var verifier = PluginVerifier.FromAssembly(PluginSite.Embed(_site.Seal(ContentDigest.Compute(bytes)).ToBytes(), bytes));

        Assert.NotEmpty(verifier.Findings);
        Assert.False(verifier.Policy.Dynamic);
        Assert.False(verifier.Verify(PluginSite.Id, _site.Root).IsAccepted);
        Assert.False(PluginVerifier.FromAssembly(PluginSite.Embed(null, bytes)).VerifyManifest(PluginSite.Manifest, _site.Root).IsAccepted);
    }

    [Fact]
    public void SealThatIsTooLarge_IsRefused() => AssertRefused("RF5053", new byte[SealReader.MaxBytes + 1], null);

    [Fact]
    public void SealOfOtherRules_IsRefused()
    {
        var seal = Encoding.UTF8.GetString(_site.Seal().ToBytes()).Replace("\"ruleSet\": 2", "\"ruleSet\": 999");
        AssertRefused("RF5053", Encoding.UTF8.GetBytes(seal), null);
    }

    [Fact]
    public void AssemblyMadeAtRunTime_IsNoApplication()
    {
        var made = System.Reflection.Emit.AssemblyBuilder.DefineDynamicAssembly(
            new System.Reflection.AssemblyName("Made"), System.Reflection.Emit.AssemblyBuilderAccess.RunAndCollect);

        Assert.Throws<ArgumentException>(() => PluginVerifier.FromAssembly(made));
    }

    private void AssertRefused(string rule, byte[]? seal, byte[]? policy)
    {
        var verifier = PluginVerifier.FromAssembly(PluginSite.Embed(seal, policy));

        _site.AssertRefused(verifier.Verify(PluginSite.Id, _site.Root), rule);
        _site.AssertRefused(verifier.VerifyManifest(PluginSite.Manifest, _site.Root), rule);
    }
}
