using Ringfence.Findings;
using Ringfence.Policy;

namespace Ringfence.Runtime.Tests.Plugins;

public sealed class SealedPluginTests : IDisposable
{
    private readonly PluginSite _site = PluginSite.WithPlugin();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task UnchangedPlugin_IsAcceptedWithItsBytes()
    {
        var verifier = _site.Verifier();
        foreach (var verification in new[]
        {
            verifier.Verify(PluginSite.Id, _site.Root), await verifier.VerifyAsync(PluginSite.Id, _site.Root),
            verifier.VerifyManifest(PluginSite.Manifest, _site.Root), await verifier.VerifyManifestAsync(_site.PathOf(PluginSite.Manifest), _site.Root),
        })
        {
            Assert.True(verification.IsAccepted);
            Assert.Empty(verification.Findings);
            AssertIsThePlugin(verification.Plugin);
        }

        AssertIsThePlugin(verifier.VerifyOrThrow(PluginSite.Id, _site.Root));
        AssertIsThePlugin(await verifier.VerifyOrThrowAsync(PluginSite.Id, _site.Root));
    }

    [Fact]
    public void Verifier_TellsWhatIsSealed()
    {
        var verifier = _site.Verifier();

        Assert.Equal(PluginSite.Id, Assert.Single(verifier.SealedPlugins).Id);
        Assert.Empty(verifier.Findings);
        Assert.Same(_site.Policy, verifier.Policy);
    }

    [Fact]
    public void BytesHandedOut_StayThoseThatWereVerified()
    {
        var plugin = _site.Verifier().VerifyOrThrow(PluginSite.Id, _site.Root);
        _site.Write(PluginSite.Entry, [6, 6, 6]);

        Assert.Equal(PluginSite.EntryBytes, plugin.Entry.ToArray());
    }

    [Fact]
    public void AnyFlippedByteOfTheManifest_IsRefused()
    {
        var bytes = _site.Read(PluginSite.Manifest);
        var verifier = _site.Verifier();
        var random = new Random(20261124);
        for (var i = 0; i < 300; i++)
        {
            _site.Write(PluginSite.Manifest, Flipped(bytes, random));

            _site.AssertRefused(verifier.Verify(PluginSite.Id, _site.Root), "RF5052");
            _site.AssertRefused(verifier.VerifyManifest(PluginSite.Manifest, _site.Root), "RF5052");
        }

        _site.Write(PluginSite.Manifest, [.. bytes, (byte)' ']);
        _site.AssertRefused(verifier.Verify(PluginSite.Id, _site.Root), "RF5052");
    }

    [Fact]
    public void AnyFlippedByteOfTheEntry_IsRefused()
    {
        var verifier = _site.Verifier();
        var random = new Random(20261124);
        for (var i = 0; i < 100; i++)
        {
            _site.Write(PluginSite.Entry, Flipped(PluginSite.EntryBytes, random));

            _site.AssertRefused(verifier.Verify(PluginSite.Id, _site.Root), "RF5052");
        }

        foreach (var other in new byte[][] { [.. PluginSite.EntryBytes, 0], PluginSite.EntryBytes[..^1], new byte[1_000_000] })
        {
            _site.Write(PluginSite.Entry, other);
            _site.AssertRefused(verifier.Verify(PluginSite.Id, _site.Root), "RF5052");
        }
    }

    [Fact]
    public void SwappedPlugins_AreRefused()
    {
        _site.AddSealed("acme.other-rules", "plugins/other");
        var verifier = _site.Verifier();
        Directory.Move(_site.PathOf("plugins/invoice"), _site.PathOf("plugins/swap"));
        Directory.Move(_site.PathOf("plugins/other"), _site.PathOf("plugins/invoice"));
        Directory.Move(_site.PathOf("plugins/swap"), _site.PathOf("plugins/other"));

        _site.AssertRefused(verifier.Verify(PluginSite.Id, _site.Root), "RF5052");
        _site.AssertRefused(verifier.Verify("acme.other-rules", _site.Root), "RF5052");
    }

    [Fact]
    public void SealedBytesInAnotherPlace_AreTheSamePlugin()
    {
        Directory.Move(_site.PathOf("plugins/invoice"), _site.PathOf("plugins/moved"));

        Assert.True(_site.Verifier().VerifyManifest("plugins/moved/plugin.json", _site.Root).IsAccepted);
        _site.AssertRefused(_site.Verifier().Verify(PluginSite.Id, _site.Root), "RF5049");
    }

    [Theory]
    [InlineData("acme.unknown")]
    [InlineData("ACME.invoice-rules")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("plugins/invoice")]
    [InlineData("acme.invoice-rules\0")]
    [InlineData("\u001B[31m\u202E")]
    public void IdThatIsNotSealed_IsRefusedAndNeverUsedAsAPath(string id)
    {
        var verification = _site.Verifier().Verify(id, _site.Root);

        _site.AssertRefused(verification, "RF5051");
        Assert.All(verification.Findings[0].Message, static c => Assert.False(char.IsControl(c) || c == '\u202E'));
    }

    [Fact]
    public void UnsealedPlugin_IsRefusedAtItsId()
    {
        _site.AddUnsealed("acme.new-rules", "plugins/new");
        var verification = _site.Verifier().VerifyManifest("plugins/new/plugin.json", _site.Root);

        _site.AssertRefused(verification, "RF5051");
        Assert.Equal(
            "plugins/new/plugin.json(3,9): error RF5051: The plugin 'acme.new-rules' is not among those the build accepted; build with it in the project, or set \"dynamic\": true in the policy",
            verification.Findings[0].ToString());
    }

    [Fact]
    public void MissingSeal_RefusesEverything()
    {
        var verifier = new PluginVerifier(null, RingfencePolicy.Default);

        Assert.Empty(verifier.SealedPlugins);
        _site.AssertRefused(verifier.Verify(PluginSite.Id, _site.Root), "RF5053");
        _site.AssertRefused(verifier.VerifyManifest(PluginSite.Manifest, _site.Root), "RF5053");
    }

    [Fact]
    public async Task RefusedPlugin_ThrowsWithTheFindings()
    {
        _site.Write(PluginSite.Entry, [1]);
        var verifier = _site.Verifier();
        var refused = Assert.Throws<PluginRefusedException>(() => verifier.VerifyOrThrow(PluginSite.Id, _site.Root));

        Assert.Equal(
            "The plugin was refused: plugins/invoice/plugin.json(8,12): error RF5052: The entry file of 'acme.invoice-rules' was changed after the build accepted it; restore it or build again",
            refused.Message);
        Assert.Equal(Severity.Error, Assert.Single(refused.Findings).Severity);
        await Assert.ThrowsAsync<PluginRefusedException>(() => verifier.VerifyOrThrowAsync(PluginSite.Id, _site.Root));
    }

    [Fact]
    public async Task ConcurrentVerifications_AllAccept()
    {
        var verifier = _site.Verifier();
        var runs = Enumerable.Range(0, 64).Select(i => Task.Run(() =>
            i % 2 == 0 ? verifier.VerifyAsync(PluginSite.Id, _site.Root) : Task.FromResult(verifier.Verify(PluginSite.Id, _site.Root))));

        Assert.All(await Task.WhenAll(runs), static verification => Assert.True(verification.IsAccepted));
    }

    [Fact]
    public async Task CancelledVerification_Throws()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var verifier = _site.Verifier();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => verifier.VerifyAsync(PluginSite.Id, _site.Root, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => verifier.VerifyManifestAsync(PluginSite.Manifest, _site.Root, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => verifier.VerifyOrThrowAsync(PluginSite.Id, _site.Root, source.Token));
    }

    [Fact]
    public void Arguments_AreChecked()
    {
        var verifier = _site.Verifier();

        Assert.Throws<ArgumentNullException>(() => new PluginVerifier(_site.Seal(), null!));
        Assert.Throws<ArgumentNullException>(() => verifier.Verify(null!));
        Assert.Throws<ArgumentException>(() => verifier.Verify(PluginSite.Id, ""));
        Assert.Throws<ArgumentNullException>(() => verifier.VerifyManifest(null!));
        Assert.Throws<ArgumentException>(() => verifier.VerifyManifest(""));
        Assert.Throws<ArgumentException>(() => verifier.VerifyManifest("a\0b"));
        Assert.Throws<ArgumentNullException>(() => PluginVerifier.FromAssembly(null!));
    }

    [Fact]
    public void RootIsTheApplicationsFolder_WhenNoneIsNamed() =>
        _site.AssertRefused(_site.Verifier().Verify(PluginSite.Id), "RF5049");

    internal static byte[] Flipped(byte[] bytes, Random random)
    {
        var flipped = bytes.ToArray();
        flipped[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
        return flipped;
    }

    private static void AssertIsThePlugin(VerifiedPlugin plugin)
    {
        Assert.Equal(PluginSite.Id, plugin.Id);
        Assert.Equal("1.4.0", plugin.Version);
        Assert.Equal(PluginSite.Manifest, plugin.Manifest.File);
        Assert.Equal(PluginSite.EntryBytes, plugin.Entry.ToArray());
        Assert.Equal(RingfencePolicy.Default.Plugins.Limits, plugin.Limits);
        Assert.True(plugin.IsSealed);
    }
}
