using System.Diagnostics;
using Ringfence.Plugins;

namespace Ringfence.Runtime.Tests.Plugins;

/// <summary>What the disk may hold in a plugin's place.</summary>
public sealed class FileTests : IDisposable
{
    private readonly PluginSite _site = PluginSite.WithPlugin();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void MissingFiles_AreRefused()
    {
        File.Delete(_site.PathOf(PluginSite.Entry));
        _site.AssertRefused(Verify(), "RF5013");
        Directory.Delete(_site.PathOf("plugins/invoice/bin"));
        _site.AssertRefused(Verify(), "RF5013");
        File.Delete(_site.PathOf(PluginSite.Manifest));
        _site.AssertRefused(Verify(), "RF5049");
        Directory.Delete(_site.PathOf("plugins"), recursive: true);
        _site.AssertRefused(Verify(), "RF5049");
        Assert.Equal("The manifest cannot be read: it is not there any more", Verify().Findings[0].Message);
    }

    [Fact]
    public void FoldersInAFilesPlace_AreRefused()
    {
        File.Delete(_site.PathOf(PluginSite.Entry));
        Directory.CreateDirectory(_site.PathOf(PluginSite.Entry));
        _site.AssertRefused(Verify(), "RF5013");

        File.Delete(_site.PathOf(PluginSite.Manifest));
        Directory.CreateDirectory(_site.PathOf(PluginSite.Manifest));
        _site.AssertRefused(Verify(), "RF5049");
    }

    [Fact]
    public void EmptyFiles_AreRefused()
    {
        _site.Write(PluginSite.Entry, []);
        _site.AssertRefused(Verify(), "RF5013");
        _site.Write(PluginSite.Manifest, []);
        _site.AssertRefused(Verify(), "RF5049");
    }

    [Fact]
    public void PipesAndDevices_AreRefusedAndNeverWaitedFor()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        foreach (var (name, rule) in new[] { (PluginSite.Entry, "RF5013"), (PluginSite.Manifest, "RF5049") })
        {
            File.Delete(_site.PathOf(name));
            using (var mkfifo = Process.Start("mkfifo", [_site.PathOf(name)]))
            {
                mkfifo.WaitForExit();
                Assert.Equal(0, mkfifo.ExitCode);
            }

            _site.AssertRefused(Verify(), rule);
        }
    }

    [Fact]
    public void LinksOutOfTheFolder_AreRefused()
    {
        Directory.CreateDirectory(_site.PathOf("elsewhere"));
        _site.Write("elsewhere/rules.wasm", PluginSite.EntryBytes);
        File.Delete(_site.PathOf(PluginSite.Entry));
        File.CreateSymbolicLink(_site.PathOf(PluginSite.Entry), "../../../elsewhere/rules.wasm");
        _site.AssertRefused(Verify(), "RF5012");

        Directory.Delete(_site.PathOf("plugins/invoice/bin"), recursive: true);
        Directory.CreateSymbolicLink(_site.PathOf("plugins/invoice/bin"), _site.PathOf("elsewhere"));
        _site.AssertRefused(Verify(), "RF5012");
    }

    [Fact]
    public void ManifestThatLinksOutOfTheRoot_IsRefused()
    {
        using var other = PluginSite.WithPlugin();
        File.Delete(_site.PathOf(PluginSite.Manifest));
        File.CreateSymbolicLink(_site.PathOf(PluginSite.Manifest), other.PathOf(PluginSite.Manifest));

        _site.AssertRefused(Verify(), "RF5049");
        Assert.DoesNotContain(other.Root, Verify().Findings[0].ToString());
    }

    [Fact]
    public void LinksInsideTheFolder_AreFollowed()
    {
        File.Move(_site.PathOf(PluginSite.Entry), _site.PathOf("plugins/invoice/bin/v1.wasm"));
        File.CreateSymbolicLink(_site.PathOf(PluginSite.Entry), "../bin/./v1.wasm");

        Assert.True(Verify().IsAccepted);
    }

    [Fact]
    public void LinksInACircle_AreRefused()
    {
        File.Delete(_site.PathOf(PluginSite.Entry));
        File.CreateSymbolicLink(_site.PathOf(PluginSite.Entry), "rules.wasm");
        _site.AssertRefused(Verify(), "RF5049");
    }

    [Fact]
    public void LinkToTheRoot_IsFollowed()
    {
        using var other = new TestKit.TempFolder();
        Directory.CreateSymbolicLink(other.PathOf("current"), _site.Root);

        Assert.True(_site.Verifier().Verify(PluginSite.Id, other.PathOf("current")).IsAccepted);
    }

    [Fact]
    public void FileInUse_IsRefused()
    {
        using (File.Open(_site.PathOf(PluginSite.Entry), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            _site.AssertRefused(Verify(), "RF5049");
        }

        Assert.True(Verify().IsAccepted);
    }

    [Fact]
    public void EntryLargerThanThePolicyAllows_IsRefusedUnread()
    {
        Allow(7);
        var verification = Verify();

        _site.AssertRefused(verification, "RF5049");
        Assert.Equal("'bin/rules.wasm' has 8 bytes; 'plugins.limits.maxEntryBytes' of the policy allows 7", verification.Findings[0].Message);
        Allow(8);
        Assert.True(Verify().IsAccepted);
    }

    [Fact]
    public void ManifestLargerThanIsRead_IsRefused()
    {
        _site.Write(PluginSite.Manifest, new byte[PluginManifestReader.MaxBytes + 1]);
        _site.AssertRefused(Verify(), "RF5049");
    }

    [Theory]
    [InlineData("../outside/plugin.json")]
    [InlineData("plugins/../../outside/plugin.json")]
    [InlineData("/etc/plugin.json")]
    [InlineData(".")]
    public void ManifestOutsideOfTheRoot_IsRefusedWithoutItsPath(string path)
    {
        var verification = _site.Verifier().VerifyManifest(path, _site.Root);

        _site.AssertRefused(verification, "RF5049");
        Assert.DoesNotContain("etc", verification.Findings[0].ToString());
    }

    private void Allow(long entryBytes)
    {
        var plugins = _site.Policy.Plugins;
        _site.Policy = _site.Policy with { Plugins = plugins with { Limits = plugins.Limits with { MaxEntryBytes = entryBytes } } };
    }

    private PluginVerification Verify() => _site.Verifier().Verify(PluginSite.Id, _site.Root);
}
