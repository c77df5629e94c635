using System.Text.Json;
using System.Text.Json.Nodes;
using Ringfence.TestKit;
using static Ringfence.Runtime.Tests.Output.Sanitizers;

namespace Ringfence.Runtime.Tests.Output;

public sealed class RedactionTests
{
    private const string Sensitive = "correct horse";

    [Theory]
    [InlineData("password")]
    [InlineData("db_password")]
    [InlineData("clientSecret")]
    [InlineData("X-Api-Key")]
    [InlineData("Authorization")]
    [InlineData("connectionString")]
    [InlineData("private_key")]
    [InlineData("Set-Cookie")]
    public void ValueUnderASensitiveName_IsReplaced(string name)
    {
        foreach (var value in new object[] { Sensitive, 1234, 1.5, new[] { Sensitive }, Pair("x", Sensitive), new ThrowsEverywhere(), Guid.Empty, double.NaN })
        {
            var output = Default.Sanitize(Pair(name, value));

            Assert.Equal($"{{\"{name}\":\"[redacted]\"}}", output.ToJson());
            Assert.Equal(OutputNoteKind.Redacted, Assert.Single(output.Notes).Kind);
        }
    }

    [Theory]
    [InlineData("author")]
    [InlineData("tokenCount")]
    [InlineData("passwordless")]
    [InlineData("secretary")]
    [InlineData("cookieConsent")]
    public void ValueUnderALookAlike_IsKept(string name) => Unchanged($"{{\"{name}\":\"x\"}}", Default.Sanitize(Pair(name, "x")));

    [Fact]
    public void YesNoAndNothing_GiveNoSecretAway()
    {
        Unchanged("{\"password\":true}", Default.Sanitize(Pair("password", true)));
        Unchanged("{\"password\":null}", Default.Sanitize(Pair("password", null)));
        Unchanged("{\"password\":false}", Default.Sanitize(JsonNode.Parse("{\"password\":false}")));
    }

    [Fact]
    public void CountUnderAPluralName_IsKept()
    {
        Unchanged("{\"maxTokens\":4096}", Default.Sanitize(Pair("maxTokens", 4096)));
        Unchanged("{\"maxTokens\":4096}", Default.Sanitize(JsonNode.Parse("{\"maxTokens\":4096}")));
        Changed("{\"tokens\":\"[redacted]\"}", OutputNoteKind.Redacted, "$.tokens", Default.Sanitize(Pair("tokens", new[] { Sensitive })));
    }

    [Fact]
    public void EveryKindOfObject_IsRedacted()
    {
        using var document = JsonDocument.Parse("{\"a\":[{\"token\":\"x\"}]}");
        Changed("{\"a\":[{\"token\":\"[redacted]\"}]}", OutputNoteKind.Redacted, "$.a[0].token", Default.Sanitize(document.RootElement));
        Changed("[{\"token\":\"[redacted]\"}]", OutputNoteKind.Redacted, "$[0].token", Default.Sanitize(new JsonArray(JsonNode.Parse("{\"token\":\"x\"}"))));
        Changed("{\"token\":\"[redacted]\"}", OutputNoteKind.Redacted, "$.token", Default.Sanitize(new System.Collections.Hashtable { ["token"] = "x" }));
    }

    [Fact]
    public void OwnNames_AreRedactedToo()
    {
        Changed(
            "{\"CUSTOMER_NUMBER\":\"[redacted]\"}", OutputNoteKind.Redacted, "$.CUSTOMER_NUMBER",
            With(sensitive: "customerNumber").Sanitize(Pair("CUSTOMER_NUMBER", 5)));
    }

    public static TheoryData<string> Formats => [.. SampleSecrets.Ids];

    [Theory]
    [MemberData(nameof(Formats))]
    public void SecretInAProvidersFormat_IsMasked(string id)
    {
        var secret = SampleSecrets.Create(id);
        var output = Default.Sanitize(new[] { "before " + SampleSecrets.InContext(id, secret) + " after" });
        var text = output.ToElement()[0].GetString()!;

        Assert.DoesNotContain(secret, text);
        Assert.StartsWith("before ", text);
        Assert.EndsWith(" after", text);
        Assert.Contains(output.Notes, static note => note is { Kind: OutputNoteKind.SecretMasked, Path: "$[0]" });
        Assert.DoesNotContain(output.Notes, note => note.ToString().Contains(secret));
    }

    [Fact]
    public void SecretInAName_IsMaskedThereAndInThePath()
    {
        var secret = SampleSecrets.Create(SampleSecrets.Ids.First());
        var output = Default.Sanitize(Pair(secret, double.NaN));

        Assert.DoesNotContain(secret, output.ToJson());
        Assert.All(output.Notes, note => Assert.DoesNotContain(secret, note.ToString()));
    }

    [Fact]
    public void SecretAcrossTheCut_IsMaskedWhole()
    {
        var secret = SampleSecrets.Create(SampleSecrets.Ids.First());
        var sanitizer = With(text: 100);
        for (var shown = 1; shown < secret.Length; shown++)
        {
            var text = sanitizer.Sanitize(new string(' ', 100 - shown) + secret + " tail").ToElement().GetString()!;

            Assert.DoesNotContain(secret[..Math.Min(secret.Length, 12)], text);
            Assert.InRange(text.Length, 0, 100);
            Assert.EndsWith("…", text);
        }
    }

    [Fact]
    public void TextNearASecret_IsRepairedToo()
    {
        var secret = SampleSecrets.Create(SampleSecrets.Ids.First());
        var output = Default.Sanitize($"\uD800 {secret} \uDC00");
        var text = output.ToElement().GetString()!;

        Assert.StartsWith("\uFFFD ", text);
        Assert.EndsWith(" \uFFFD", text);
        Assert.Equal([OutputNoteKind.SecretMasked, OutputNoteKind.TextRepaired], output.Notes.Select(static note => note.Kind));
    }

    private static KeyValuePair<string, object?> Pair(string key, object? value) => new(key, value);
}
