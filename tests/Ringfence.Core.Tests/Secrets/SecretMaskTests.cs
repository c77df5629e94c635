using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Secrets;

public sealed class SecretMaskTests
{
    [Theory]
    [InlineData("github-personal-access-token", "ghp_…(40 characters)")]
    [InlineData("github-fine-grained-token", "github_pat_…(93 characters)")]
    [InlineData("azure-storage-key", "…(88 characters)")]
    [InlineData("aws-access-key-id", "AKIA…(20 characters)")]
    [InlineData("terraform-cloud-token", "…(90 characters)")]
    [InlineData("telegram-bot-token", "…(46 characters)")]
    [InlineData("slack-webhook", "https://hooks.slack.com/services/T…(79 characters)")]
    public void Mask_ShowsThePublicPrefixAndTheLength(string id, string expected) =>
        Assert.Equal(expected, SecretMask.Mask(SampleSecrets.Create(id), SecretDetectors.Find(id)!));

    [Fact]
    public void Mask_HoldsNothingOfTheValue()
    {
        foreach (var detector in SecretDetectors.All)
        {
            for (var variant = 0; variant < SampleSecrets.VariantCount(detector.Id); variant++)
            {
                var value = SampleSecrets.Create(detector.Id, 11, variant);
                var other = SampleSecrets.Create(detector.Id, 12, variant);

                // Two values of one format differ in everything that is secret, so equal masks give nothing away.
                Assert.Equal(SecretMask.Mask(value, detector), SecretMask.Mask(other, detector));
            }
        }
    }

    [Fact]
    public void MaskInsideText_NamesTheSecretAlone()
    {
        var text = "key=" + SampleSecrets.Create("npm-access-token") + ";";
        Assert.Equal("npm_…(40 characters)", SecretMask.Mask(text, Assert.Single(SecretScanner.Scan(text))));
    }

    [Fact]
    public void BadArguments_AreRefused()
    {
        var detector = SecretDetectors.All[0];
        Assert.Throws<ArgumentNullException>(() => SecretMask.Mask(null!, detector));
        Assert.Throws<ArgumentNullException>(() => SecretMask.Mask("x", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => SecretMask.Mask("x", new SecretMatch(0, 2, detector, SecretConfidence.High)));
    }
}
