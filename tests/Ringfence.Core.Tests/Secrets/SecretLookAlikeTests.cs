using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Secrets;

/// <summary>Texts that look like secrets to a search for prefixes and are none.</summary>
public sealed class SecretLookAlikeTests
{
    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];

    public static TheoryData<string> Typed() =>
    [
        "hf_" + new string('x', 34),
        "hf_" + Repeat("abcdefghijklmnopqrstuvwxyz", 34),
        "sk_live_" + new string('0', 24),
        "sk_live_" + Repeat("xX", 24),
        "sk_live_" + "YourSecretKeyGoesHere123",
        "sk_test_" + Repeat("abcd", 24),
        "AIza" + Repeat("your-api-key-here-", 35),
        "AIza" + Repeat("0123456789", 35),
        "glpat-" + Repeat("example", 20),
        "glpat-" + "xxxxxxxxxxxxxxxxxxxx",
        "AKIA" + "IOSFODNN7EXAMPLE",
        "AKIA" + new string('A', 16),
        "SG." + Repeat("a1", 22) + "." + Repeat("b2", 43),
        "dapi" + Repeat("0123456789abcdef", 32),
        "dapi" + new string('0', 32),
        "dop_v1_" + Repeat("deadbeef", 64),
        "shpat_" + Repeat("c0ffee", 32),
        "xoxb-1234567890-1234567890-" + Repeat("aB3", 24),
        "sk-ant-api03-" + Repeat("placeholder-", 93) + "AA",
        "sk-" + Repeat("aZ9", 20) + "T3BlbkFJ" + Repeat("aZ9", 20),
        "oy2" + Repeat("thequickbrownfox", 43),
        "github_pat_" + new string('X', 22) + "_" + new string('X', 59),
        "https://hooks.slack.com/services/T" + "00000000/B00000000/" + new string('X', 24),
        "https://hooks.slack.com/services/TXXXXXXXX/BXXXXXXXX/" + "your-webhook-goes-here",
    ];

    [Theory]
    [MemberData(nameof(Typed))]
    public void TypedByHand_IsQuiet(string text) => Assert.Empty(SecretScanner.Scan(text));

    [Theory]
    [InlineData("ghp_[A-Za-z0-9]{36}")]
    [InlineData(@"\bsk_(live|test)_[0-9a-zA-Z]{24,}\b")]
    [InlineData("AKIA[0-9A-Z]{16}")]
    [InlineData("glpat-{0}")]
    [InlineData("sk_live_${STRIPE_KEY}")]
    [InlineData("xoxb-<your-token>")]
    [InlineData("{{ secrets.GITHUB_TOKEN }}")]
    [InlineData("ghp_")]
    [InlineData("the prefix is ghp_ followed by 36 characters")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----")]
    [InlineData("-----BEGIN {0} PRIVATE KEY-----\n{1}\n-----END {0} PRIVATE KEY-----")]
    [InlineData("AccountKey=")]
    [InlineData("AccountKey={0};EndpointSuffix=core.windows.net")]
    [InlineData("task-runner, disk-usage, risk-free, sk-learn")]
    [InlineData("https://hooks.slack.com/services/")]
    [InlineData("SG.Core.Services")]
    [InlineData("npm_config_registry=https://registry.example")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    public void Harmless_IsQuiet(string text) => Assert.Empty(SecretScanner.Scan(text));

    [Fact]
    public void KeysVendorsPublish_AreQuiet()
    {
        // Split, so that this file holds none of them.
        string[] published =
        [
            "AccountKey=" + "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6" + "tq/K1SZFPTOtr/KBHBeksoGMGw==",
            "AccountKey=" + "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mG" + "GyPMbIZnqyMsEcaGQy67XIw/Jw==",
            "sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc",
            "sk_test_" + "BQokikJOvBiI2HlWgH4olfQ2",
            "AIza" + "SyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe",
            "AKIA" + "IOSFODNN7EXAMPLE and wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY",
        ];
        Assert.All(published, text => Assert.Empty(SecretScanner.Scan(text)));
    }

    [Fact]
    public void PublicKeyAndCertificate_AreQuiet()
    {
        var key = SampleSecrets.Create("private-key");
        Assert.Single(SecretScanner.Scan(key));
        Assert.Empty(SecretScanner.Scan(key.Replace("PRIVATE KEY", "PUBLIC KEY", StringComparison.Ordinal)));
        Assert.Empty(SecretScanner.Scan(key.Replace("PRIVATE KEY", "CERTIFICATE", StringComparison.Ordinal)));
    }

    [Fact]
    public void AwsSecretKey_CountsOnlyBesideItsId()
    {
        var secret = SampleSecrets.Create("aws-secret-access-key", 8);
        var id = SampleSecrets.Create("aws-access-key-id", 8);
        Assert.Empty(SecretScanner.Scan("secret=" + secret));
        Assert.Equal(["aws-access-key-id", "aws-secret-access-key"], SecretScanner.Scan($"{id}:{secret}").Select(match => match.Detector.Id));
        Assert.Equal(["aws-secret-access-key", "aws-access-key-id"], SecretScanner.Scan($"s={secret};i={id}").Select(match => match.Detector.Id));

        // A commit's hash has the length and half the alphabet.
        Assert.Equal("aws-access-key-id", Assert.Single(SecretScanner.Scan(id + " 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12")).Detector.Id);
        Assert.Equal("aws-access-key-id", Assert.Single(SecretScanner.Scan(id + new string('.', 400) + secret)).Detector.Id);
    }

    [Fact]
    public void EncryptedKey_IsOfMediumConfidence()
    {
        Assert.Equal(SecretConfidence.Medium, Assert.Single(SecretScanner.Scan(SampleSecrets.Create("encrypted-private-key"))).Confidence);
        var legacy = SampleSecrets.Create("private-key", 1, 1).Replace("KEY-----\nMII", "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,0A\n\nMII", StringComparison.Ordinal);
        Assert.Equal("encrypted-private-key", Assert.Single(SecretScanner.Scan(legacy)).Detector.Id);
    }

    [Fact]
    public void PrivateKeyWithEscapedLineBreaks_IsFoundWhole()
    {
        var key = SampleSecrets.Create("private-key", 2, 1);
        var json = "{\"private_key\": \"" + key.Replace("\n", "\\n", StringComparison.Ordinal) + "\\n\"}";
        var match = Assert.Single(SecretScanner.Scan(json));
        Assert.Equal(json.IndexOf("-----BEGIN", StringComparison.Ordinal), match.Start);
        Assert.Equal(json.IndexOf("\\n\"}", StringComparison.Ordinal), match.End);
    }
}
