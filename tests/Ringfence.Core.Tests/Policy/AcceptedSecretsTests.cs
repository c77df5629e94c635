using Ringfence.Policy;
using Ringfence.Secrets;

namespace Ringfence.Core.Tests.Policy;

public sealed class AcceptedSecretsTests
{
    private static readonly byte[] Salt = new byte[SecretFingerprint.SaltBytes];

    private static string Entry(string value, string file = "src/Orders.cs", string expires = "2030-01-31") =>
        $$"""{ "fingerprint": "{{SecretFingerprint.Compute(value, Salt)}}", "file": "{{file}}", "reason": "A test account.", "expires": "{{expires}}" }""";

    private static PolicyReadResult Read(params string[] entries) =>
        PolicyReader.Read($$"""{ "secrets": { "accepted": [{{string.Join(", ", entries)}}] } }""", "ringfence.json");

    [Fact]
    public void Entry_AcceptsItsValueInItsFile()
    {
        var result = Read(Entry("one"), Entry("two", "web.config"));
        Assert.Empty(result.Findings);
        var secrets = result.Policy.Secrets;
        Assert.Equal(2, secrets.Accepted.Count);
        Assert.Same(secrets.Accepted[0], secrets.Find("src/Orders.cs", "one"));
        Assert.Same(secrets.Accepted[0], secrets.Find(@"src\Orders.cs", "one"));
        Assert.Same(secrets.Accepted[1], secrets.Find("web.config", "two"));
        Assert.Null(secrets.Find("web.config", "one"));
        Assert.Null(secrets.Find("src/Orders.cs", "three"));
        Assert.Null(RingfencePolicy.Default.Secrets.Find("web.config", "two"));
    }

    [Fact]
    public void Entry_CountsUntilItsLastDay()
    {
        var entry = Assert.Single(Read(Entry("one")).Policy.Secrets.Accepted);
        Assert.Equal("A test account.", entry.Reason);
        Assert.Equal((1, 29), (entry.Range.StartLine, entry.Range.StartColumn));
        Assert.True(entry.IsInForce(new DateTime(2030, 1, 31, 23, 59, 59, DateTimeKind.Utc)));
        Assert.False(entry.IsInForce(new DateTime(2030, 2, 1, 0, 0, 0, DateTimeKind.Utc)));
    }

    [Theory]
    [InlineData("1", "must be an object with")]
    [InlineData("{}", "must have 'fingerprint'")]
    [InlineData("""{ "fingerprint": "sf1-1", "file": "a", "reason": "b", "expires": "2030-01-31" }""", "'fingerprint' of an entry")]
    [InlineData("""{ "fingerprint": "sf1-00112233445566778899aabbccddeeff-0f1e2d3c4b5a69788796a5b4c3d2e1f0", "file": "/a", "reason": "b", "expires": "2030-01-31" }""", "'file' of an entry")]
    [InlineData("""{ "fingerprint": "sf1-00112233445566778899aabbccddeeff-0f1e2d3c4b5a69788796a5b4c3d2e1f0", "file": "a\\b", "reason": "b", "expires": "2030-01-31" }""", "'file' of an entry")]
    [InlineData("""{ "fingerprint": "sf1-00112233445566778899aabbccddeeff-0f1e2d3c4b5a69788796a5b4c3d2e1f0", "file": "a", "reason": " ", "expires": "2030-01-31" }""", "'reason' of an entry")]
    [InlineData("""{ "fingerprint": "sf1-00112233445566778899aabbccddeeff-0f1e2d3c4b5a69788796a5b4c3d2e1f0", "file": "a", "reason": "b", "expires": "2030-02-31" }""", "'expires' of an entry")]
    [InlineData("""{ "fingerprint": "sf1-00112233445566778899aabbccddeeff-0f1e2d3c4b5a69788796a5b4c3d2e1f0", "file": "a", "reason": "b", "expires": 20300131 }""", "'expires' of an entry")]
    public void WrongEntry_IsReportedAndNothingCounts(string entry, string message)
    {
        var result = Read(entry);
        Assert.Contains(result.Findings, finding => finding.Rule == PolicyRules.InvalidValue && finding.Message.Contains(message, StringComparison.Ordinal));
        Assert.Empty(result.Policy.Secrets.Accepted);
    }

    [Fact]
    public void UnknownKeyAndRepetition_AreReported()
    {
        Assert.Equal("RF9002", Assert.Single(Read(Entry("one").Replace("reason", "raeson", StringComparison.Ordinal)).Findings, f => f.Fix is not null).Rule.Id.Value);
        Assert.Contains("repeats", Assert.Single(Read(Entry("one"), Entry("one")).Findings).Message, StringComparison.Ordinal);
    }
}
