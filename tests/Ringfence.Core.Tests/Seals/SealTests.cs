using System.Text;
using Ringfence.Core.Tests.Plugins;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.Seals;

namespace Ringfence.Core.Tests.Seals;

public sealed class SealTests
{
    private static readonly ContentDigest ManifestDigest = ContentDigest.Compute(Encoding.UTF8.GetBytes(Manifests.Valid));
    private static readonly ContentDigest EntryDigest = ContentDigest.Compute(Manifests.EntryBytes);

    [Fact]
    public void Text_IsExactAndOrderedById()
    {
        var seal = new Seal(
            new SealedPolicy(null, ProtectionLevel.Strict),
            [Sealed("b.two", "plugins/b/plugin.json"), Sealed("a.one", "plugins/a/plugin.json"), Sealed("a-1.x", "plugins/c/plugin.json")]);

        Assert.Equal(
            $$"""
            {
              "sealVersion": 1,
              "ruleSet": {{RuleSet.Version}},
              "policy": {
                "digest": null,
                "level": "strict"
              },
              "scripts": [],
              "plugins": [
            {{Item("a-1.x", "c")}},
            {{Item("a.one", "a")}},
            {{Item("b.two", "b")}}
              ]
            }

            """,
            seal.ToText());
        Assert.Equal(Encoding.UTF8.GetBytes(seal.ToText()), seal.ToBytes());
    }

    [Fact]
    public void Bytes_ReadBackAreTheSame()
    {
        foreach (var digest in new[] { null, ManifestDigest, ContentDigest.Compute([1], DigestAlgorithm.Sha512) })
        {
            var bytes = new Seal(new SealedPolicy(digest, ProtectionLevel.Permissive), [Sealed("a.one", "a/plugin.json")]).ToBytes();

            var result = SealReader.Read(bytes, Seal.FileName);

            Assert.Empty(result.Findings);
            Assert.Equal(bytes, result.Seal!.ToBytes());
            Assert.Equal(ProtectionLevel.Permissive, result.Seal.Policy.Level);
        }
    }

    [Fact]
    public void SameIdTwice_IsRefused() => Assert.Throws<ArgumentException>(
        () => new Seal(new SealedPolicy(null, ProtectionLevel.Strict), [Sealed("a.one", "a/plugin.json"), Sealed("a.one", "b/plugin.json")]));

    [Theory]
    [InlineData("../plugins/x/plugin.json")]
    [InlineData("/plugins/x/plugin.json")]
    [InlineData("plugins\\x\\plugin.json")]
    [InlineData("C:/plugins/plugin.json")]
    public void PathOutsideTheProject_IsNotSealed(string path) => Assert.Null(SealedPlugin.For(Manifests.Manifest(), path, ManifestDigest));

    [Fact]
    public void UnchangedPlugin_Passes() => Assert.Empty(SealCheck.Check(Accepted(), Manifests.Manifest(), ManifestDigest, EntryDigest));

    [Fact]
    public void UnknownPlugin_IsRefusedAtItsId()
    {
        var finding = Assert.Single(SealCheck.Check(Accepted(), Manifests.Manifest("acme.other"), ManifestDigest, EntryDigest));

        Assert.Equal(
            "RF5051 (4,9)-(4,21) The plugin 'acme.other' is not among those the build accepted; build with it in the project, or set \"dynamic\": true in the policy",
            Show(finding));
    }

    [Fact]
    public void ChangedBytes_AreRefusedWhereTheyAreNamed()
    {
        var other = ContentDigest.Compute([1]);

        Assert.Equal(
            [
                "RF5052 (1,1)-(1,1) The manifest of 'acme.invoice-rules' was changed after the build accepted it; restore it or build again",
                "RF5052 (9,12)-(9,36) The entry file of 'acme.invoice-rules' was changed after the build accepted it; restore it or build again",
            ],
            SealCheck.Check(Accepted(), Manifests.Manifest(), other, other).Select(Show));
    }

    [Fact]
    public void SealedIdentity_MustBeThatOfTheManifest()
    {
        var text = Encoding.UTF8.GetString(Accepted().ToBytes());
        foreach (var (old, changed) in new[]
        {
            ("\"version\": \"1.4.0\"", "\"version\": \"1.4.1\""), ("invoice_rules.wasm", "other.wasm"), ("acme.invoice-rules", "acme.other"),
        })
        {
            var seal = SealReader.Read(Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal)), Seal.FileName).Seal!;

            var finding = Assert.Single(SealCheck.Check(Assert.Single(seal.Plugins), Manifests.Manifest(), ManifestDigest, EntryDigest));
            Assert.Equal(
                $"RF5052 (4,9)-(4,29) The seal has another id, version or entry file for '{seal.Plugins[0].Id}' than its manifest; build again", Show(finding));
        }
    }

    [Fact]
    public void ChangedManifest_IsKnownByItsBytesAlone()
    {
        var accepted = Assert.Single(Accepted().Plugins);

        Assert.Null(SealCheck.CheckManifest(accepted, ManifestDigest, Manifests.File));
        Assert.Equal("RF5052", SealCheck.CheckManifest(accepted, EntryDigest, Manifests.File)!.Rule.Id.Value);
    }

    [Fact]
    public void UnknownId_IsShownPlainly() => Assert.Equal(
        @"RF5051 (1,1)-(1,1) The plugin '../\u001B[31m' is not among those the build accepted; build with it in the project",
        Show(SealFindings.NotSealed(Seal.FileName, "../\u001B[31m")));

    [Fact]
    public void DigestOfAnotherAlgorithm_IsAnotherDigest() => Assert.Single(
        SealCheck.Check(Accepted(), Manifests.Manifest(), ManifestDigest, ContentDigest.Compute(Manifests.EntryBytes, DigestAlgorithm.Sha512)));

    [Fact]
    public void Policy_MustBeTheSealedOne()
    {
        var seal = new Seal(new SealedPolicy(ManifestDigest, ProtectionLevel.Secure), []);

        Assert.Null(SealCheck.CheckPolicy(seal, ContentDigest.Compute(Encoding.UTF8.GetBytes(Manifests.Valid)), "ringfence.json"));
        Assert.Equal(
            "RF5052 (1,1)-(1,1) The policy is not the one the build accepted the plugins under; restore it or build again",
            Show(SealCheck.CheckPolicy(seal, null, "ringfence.json")!));
        Assert.NotNull(SealCheck.CheckPolicy(seal, EntryDigest, "ringfence.json"));
        Assert.Null(SealCheck.CheckPolicy(Accepted(), null, "ringfence.json"));
    }

    [Fact]
    public void RuleSet_MustBeThisOne()
    {
        Assert.Null(SealCheck.CheckRuleSet(Accepted(), Seal.FileName));

        var older = Encoding.UTF8.GetString(Accepted().ToBytes()).Replace($"\"ruleSet\": {RuleSet.Version}", "\"ruleSet\": 99", StringComparison.Ordinal);
        var finding = SealCheck.CheckRuleSet(SealReader.Read(Encoding.UTF8.GetBytes(older), Seal.FileName).Seal!, Seal.FileName);
        Assert.Equal(
            $"RF5053 (1,1)-(1,1) The seal was written by rule set 99 and this Ringfence has rule set {RuleSet.Version}; build again with the package version of the runtime",
            Show(finding!));
    }

    private static Seal Accepted() => new(new SealedPolicy(null, ProtectionLevel.Strict), [Sealed("acme.invoice-rules", Manifests.File)]);

    private static SealedPlugin Sealed(string id, string path) =>
        Assert.IsType<SealedPlugin>(SealedPlugin.For(Manifests.Manifest(id), path, ManifestDigest));

    private static string Item(string id, string folder) => string.Join('\n',
        "    {",
        $"      \"id\": \"{id}\",",
        "      \"version\": \"1.4.0\",",
        $"      \"manifest\": \"plugins/{folder}/plugin.json\",",
        $"      \"manifestDigest\": \"{ManifestDigest}\",",
        $"      \"entry\": \"plugins/{folder}/bin/invoice_rules.wasm\",",
        $"      \"digest\": \"{EntryDigest}\"",
        "    }");

    private static string Show(Finding finding) => $"{finding.Rule.Id} {finding.Range} {finding.Message}";
}
