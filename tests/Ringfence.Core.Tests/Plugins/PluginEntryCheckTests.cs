using Ringfence.Plugins;
using Ringfence.Policy;

namespace Ringfence.Core.Tests.Plugins;

public sealed class PluginEntryCheckTests
{
    private static readonly PluginEntryFacts Good = new()
    {
        Exists = true, IsRegularFile = true, Length = Manifests.EntryBytes.Length, Digest = ContentDigest.Compute(Manifests.EntryBytes),
    };

    [Fact]
    public void RightBytes_Pass() => Assert.Empty(Check(Good));

    [Fact]
    public void SpellingOfTheManifest_Passes() => Assert.Empty(Check(Good with { ActualPath = "bin/invoice_rules.wasm" }));

    [Fact]
    public void NothingSeen_IsRefused() =>
        Assert.Equal(["RF5013 (9,12)-(9,36) 'bin/invoice_rules.wasm' does not exist in the manifest's folder"], Check(new PluginEntryFacts()));

    [Fact]
    public void Folder_IsRefused() => Assert.Equal(
        ["RF5013 (9,12)-(9,36) 'bin/invoice_rules.wasm' is not a regular file with content but a folder, a device, a pipe or empty"], Check(new PluginEntryFacts { Exists = true }));

    [Fact]
    public void LinkOut_IsRefusedWhateverElseWasSeen() => Assert.Equal(
        ["RF5012 (9,12)-(9,36) 'bin/invoice_rules.wasm' leads out of the plugin's folder through a link; put the file itself into the folder"],
        Check(Good with { LeavesFolder = true }));

    [Fact]
    public void OtherCase_IsRefusedAndTheBytesAreCheckedToo()
    {
        var other = ContentDigest.Compute([1, 2, 3]);

        Assert.Equal(
            [
                "RF5013 (9,12)-(9,36) 'bin/invoice_rules.wasm' is spelt 'Bin/Invoice_Rules.wasm' on disk, so other systems would not find it",
                $"RF5016 (10,13)-(10,86) 'bin/invoice_rules.wasm' has the digest {other}, which is not the one named here; write it here only if you know why the file changed",
            ],
            Check(Good with { ActualPath = "Bin/Invoice_Rules.wasm", Digest = other }));
    }

    [Fact]
    public void OtherBytes_OfferTheDigestToWrite()
    {
        var other = ContentDigest.Compute([1, 2, 3]);
        var finding = Assert.Single(PluginEntryCheck.Check(Manifests.Manifest(), Good with { Digest = other }, RingfencePolicy.Default.Plugins.Limits));

        Assert.Equal($"\"{other}\"", finding.Fix);
        Assert.Equal(Manifests.File, finding.File);
    }

    [Fact]
    public void RightBytesUnderAnotherAlgorithm_AreRefused() => Assert.StartsWith(
        "RF5016", Assert.Single(Check(Good with { Digest = ContentDigest.Compute(Manifests.EntryBytes, DigestAlgorithm.Sha512) })), StringComparison.Ordinal);

    [Theory]
    [InlineData(FileFailure.AccessDenied, "the system denies access to it")]
    [InlineData(FileFailure.Vanished, "it is not there any more")]
    [InlineData(FileFailure.TooLarge, "it is too large")]
    [InlineData(FileFailure.Failed, "the system reports an input or output failure")]
    [InlineData(FileFailure.None, "the system reports an input or output failure")]
    public void UnreadBytes_AreRefused(FileFailure failure, string reason) => Assert.Equal(
        [$"RF5049 (9,12)-(9,36) 'bin/invoice_rules.wasm' cannot be read: {reason}"], Check(Good with { Failure = failure, Digest = null }));

    [Fact]
    public void FailureBesideADigest_IsRefused() => Assert.Single(Check(Good with { Failure = FileFailure.Failed }));

    [Fact]
    public void MoreBytesThanThePolicyAllows_AreRefusedUnread()
    {
        Assert.Empty(Check(Good with { Length = 16_777_216 }));
        Assert.Equal(
            ["RF5049 (9,12)-(9,36) 'bin/invoice_rules.wasm' has 16777217 bytes; 'plugins.limits.maxEntryBytes' of the policy allows 16777216"],
            Check(Good with { Length = 16_777_217, Digest = null }));
    }

    [Fact]
    public void SameId_IsRefusedAtTheLaterManifestWithThePlaceOfTheFirst()
    {
        var findings = PluginSet.CheckUniqueIds(
            [Manifests.Manifest(file: "p/c/plugin.json"), Manifests.Manifest("acme.other", "p/b/plugin.json"), Manifests.Manifest(file: "p/a/plugin.json")]);

        var finding = Assert.Single(findings);
        Assert.Equal("p/c/plugin.json", finding.File);
        Assert.Equal(
            "RF5007 (4,9)-(4,29) The id 'acme.invoice-rules' is already used in p/a/plugin.json(4,9); give each plugin its own id",
            $"{finding.Rule.Id} {finding.Range} {finding.Message}");
    }

    [Fact]
    public void UnreadableManifest_IsReportedAtItsStart() => Assert.Equal(
        [
            "p/plugin.json(1,1): error RF5049: The manifest cannot be read: the system denies access to it",
            "p/plugin.json(1,1): error RF5049: The manifest cannot be read: it has more than 1048576 bytes",
        ],
        new[] { FileFailure.AccessDenied, FileFailure.TooLarge }.Select(f => PluginFindings.ManifestUnreadable("p/plugin.json", f).ToString()));

    private static string[] Check(PluginEntryFacts facts) =>
        [.. PluginEntryCheck.Check(Manifests.Manifest(), facts, RingfencePolicy.Default.Plugins.Limits).Select(f => $"{f.Rule.Id} {f.Range} {f.Message}")];
}
