using System.Text;
using Ringfence.Core.Tests.Plugins;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Seals;

namespace Ringfence.Core.Tests.Seals;

public sealed class SealReaderTests
{
    /// <summary>Lines: 4 <c>policy</c>, 8 <c>scripts</c>, 10 the plugin, 11 <c>id</c>, 12 <c>version</c>, 13 <c>manifest</c>, 15 <c>entry</c>.</summary>
    private static readonly string Valid = new Seal(
        new SealedPolicy(null, ProtectionLevel.Strict),
        [SealedPlugin.For(Manifests.Manifest(), Manifests.File, ContentDigest.Compute(Encoding.UTF8.GetBytes(Manifests.Valid)))!]).ToText();

    [Theory]
    [InlineData("\"sealVersion\": 1", "\"sealVersion\": 2", "(2,18)-(2,19)", "'sealVersion' must be 1")]
    [InlineData("\"sealVersion\": 1", "\"sealVersion\": \"1\"", "(2,18)-(2,21)", "'sealVersion' must be 1")]
    [InlineData("\"ruleSet\": 2", "\"ruleSet\": 0", "(3,14)-(3,15)", "'ruleSet' must be a whole number from 1")]
    [InlineData("\"ruleSet\": 2", "\"ruleSet\": 1e0", "(3,14)-(3,17)", "'ruleSet' must be a whole number from 1")]
    [InlineData("\"digest\": null", "\"digest\": \"sha256:00\"", "(5,15)-(5,26)", "'digest' is not a digest")]
    [InlineData("\"level\": \"strict\"", "\"level\": \"open\"", "(6,14)-(6,20)", "'level' must be the name of a level")]
    [InlineData("\"level\": \"strict\"", "\"level\": null", "(6,14)-(6,18)", "'level' is not well formed")]
    [InlineData("\"scripts\": []", "\"scripts\": [1]", "(8,15)-(8,16)", "a script must be an object")]
    [InlineData("\"scripts\": []", "\"scripts\": {}", "(8,14)-(8,16)", "'scripts' must be an array")]
    [InlineData("\"scripts\": [],", "\"scripts\": [], \"dynamic\": true,", "(8,18)-(8,27)", "'dynamic' is not a key of the seal; the keys are sealVersion, ruleSet, policy, scripts, plugins")]
    [InlineData("\"scripts\": [],", "", "(1,1)-(19,2)", "the seal lacks 'scripts'")]
    [InlineData("\"id\": \"acme.invoice-rules\"", "\"id\": \"ACME\"", "(11,13)-(11,19)", "'id' is not well formed")]
    [InlineData("\"version\": \"1.4.0\"", "\"version\": \"1\"", "(12,18)-(12,21)", "'version' is not well formed")]
    [InlineData("plugins/invoice/plugin.json", "../plugin.json", "(13,19)-(13,35)", "'manifest' is not well formed")]
    [InlineData("plugins/invoice/bin/invoice_rules.wasm", "/bin/sh", "(15,16)-(15,25)", "'entry' is not well formed")]
    public void Mistake_IsRefusedAtItsPlace(string oldText, string newText, string range, string mistake)
    {
        Assert.Contains(oldText, Valid, StringComparison.Ordinal);

        var result = Read(Valid.Replace(oldText, newText, StringComparison.Ordinal));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(
            ("RF5053", range, $"The seal is malformed, so nothing is accepted: {mistake}; build again to write it anew"),
            (finding.Rule.Id.Value, finding.Range.ToString(), finding.Message));
        Assert.Null(result.Seal);
    }

    [Theory]
    [InlineData("", "it is not valid JSON: found the end of the text, expected a value")]
    [InlineData("[]", "the seal must be an object")]
    [InlineData("null", "the seal must be an object")]
    public void OtherJson_IsRefused(string text, string mistake) => Assert.Equal(
        $"The seal is malformed, so nothing is accepted: {mistake}; build again to write it anew", Read(text).Findings.Single().Message);

    [Fact]
    public void SamePluginTwice_IsRefused()
    {
        var start = Valid.IndexOf("    {\n", StringComparison.Ordinal);
        var item = Valid[start..(Valid.IndexOf("\n    }", StringComparison.Ordinal) + 6)];

        var result = Read(Valid.Replace(item, item + ",\n" + item, StringComparison.Ordinal));

        Assert.Contains("the id 'acme.invoice-rules' is there twice", result.Findings.Single().Message, StringComparison.Ordinal);
        Assert.Null(result.Seal);
    }

    [Fact]
    public void AnyChangedByte_IsRefusedOrReadsAsAnotherSeal()
    {
        var bytes = Encoding.UTF8.GetBytes(Valid);
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[i] ^= 0x01;

            var result = SealReader.Read(changed, Seal.FileName);

            Assert.True(result.Seal is null == result.Findings.Count > 0);
            if (result.Seal is not null) Assert.NotEqual(Valid, result.Seal.ToText());
        }
    }

    [Fact]
    public void LargeSeal_IsRefusedUnread() => Assert.Contains(
        "found 52428800 bytes, expected at most 16777216", SealReader.Read(new byte[50 * 1024 * 1024], Seal.FileName).Findings.Single().Message, StringComparison.Ordinal);

    [Fact]
    public void FindingsOfGates_SayWhatFollows()
    {
        Assert.Equal(
            "l(1,1): error RF5053: The seal is missing, so no plugin is accepted; build with the package Ringfence.Build, which writes and embeds it",
            SealFindings.Missing("l").ToString());
        Assert.Equal(
            "l(1,1): error RF5050: The seal cannot be written, so the app would refuse every plugin and script: the disk is full",
            SealFindings.NotWritten("l", FileFailure.DiskFull).ToString());
        Assert.Equal(
            "l(1,1): error RF5053: The seal cannot be read, so no plugin is accepted: the system denies access to it",
            SealFindings.Unreadable("l", FileFailure.AccessDenied).ToString());
        Assert.StartsWith(
            $"{Manifests.File}(1,1): error RF5050: The plugin cannot be sealed", SealFindings.OutsideProject(Manifests.Manifest()).ToString(), StringComparison.Ordinal);
    }

    private static SealReadResult Read(string text) => SealReader.Read(Encoding.UTF8.GetBytes(text), Seal.FileName);
}
