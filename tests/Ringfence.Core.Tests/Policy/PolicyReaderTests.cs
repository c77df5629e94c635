using System.Text;
using Ringfence.Policy;

namespace Ringfence.Core.Tests.Policy;

public sealed class PolicyReaderTests
{
    [Theory]
    [InlineData("{}", ProtectionLevel.Strict)]
    [InlineData("{\"level\": \"strict\"}", ProtectionLevel.Strict)]
    [InlineData("{\"level\": \"secure\", \"version\": 1}", ProtectionLevel.Secure)]
    [InlineData("{\"$schema\": \"https://ringfence.dev/schemas/ringfence-1.json\", \"level\": \"standard\"}", ProtectionLevel.Standard)]
    [InlineData("\uFEFF{\"level\": \"permissive\", \"limits\": {}, \"output\": {}, \"plugins\": {\"limits\": {}}}", ProtectionLevel.Permissive)]
    public void Level_GivesAllNumbers(string text, ProtectionLevel level)
    {
        var result = PolicyReader.Read(Encoding.UTF8.GetBytes(text), "ringfence.json");

        Assert.Empty(result.Findings);
        Assert.True(result.IsUsable);
        Assert.Equal(RingfencePolicy.ForLevel(level), result.Policy);
        Assert.False(result.Policy.Dynamic);
    }

    [Fact]
    public void NamedNumbers_ReplaceThoseOfTheLevelAndNoOthers()
    {
        var policy = Usable("""
            { "level": "secure", "dynamic": true,
              "limits": { "timeoutMs": 1000, "fuel": 100000000000, "maxConsoleCalls": 1 },
              "output": { "maxDepth": 7, "sensitiveKeys": ["customerNumber", "IBAN"] },
              "plugins": { "limits": { "memoryBytes": 4294967296 } } }
            """);
        var level = RingfencePolicy.ForLevel(ProtectionLevel.Secure);

        Assert.True(policy.Dynamic);
        Assert.Equal(level.Limits with { TimeoutMs = 1_000, Fuel = 100_000_000_000, MaxConsoleCalls = 1 }, policy.Limits);
        Assert.Equal(["customerNumber", "IBAN"], policy.Output.SensitiveKeys);
        Assert.Equal(level.Output with { MaxDepth = 7 }, policy.Output with { SensitiveKeys = level.Output.SensitiveKeys });
        Assert.Equal(level.Plugins.Limits with { MemoryBytes = 4_294_967_296 }, policy.Plugins.Limits);
    }

    [Theory]
    [InlineData("", "RF9001 (1,1)-(1,1) The policy is not valid JSON: found the end of the text, expected a value")]
    [InlineData("[]", "RF9001 (1,1)-(1,3) The policy must be a JSON object such as { \"level\": \"strict\" }; found an array")]
    [InlineData("{\"level\": \"strict\",}", "RF9001 (1,19)-(1,20) The policy is not valid JSON: found a comma before '}', expected no comma after the last item")]
    [InlineData("{\"level\": \"strict\", \"level\": \"secure\"}", "RF9001 (1,21)-(1,28) The policy is not valid JSON: found the key 'level' again, expected each key once; the first is on line 1")]
    [InlineData("{\"limit\": {}}", "RF9002 (1,2)-(1,9) 'limit' is not a key of the policy; did you mean 'limits'?")]
    [InlineData("{\"zzz\": 1}", "RF9002 (1,2)-(1,7) 'zzz' is not a key of the policy; the keys are $schema, version, level, dynamic, limits, output, plugins, secrets, scripts, flow")]
    [InlineData("{\"limits\": {\"timeoutms\": 5}}", "RF9002 (1,13)-(1,24) 'timeoutms' is not a key of 'limits'; did you mean 'timeoutMs'?")]
    [InlineData("{\"plugins\": {\"limits\": {\"maxDepth\": 5}}}", "RF9002 (1,25)-(1,35) 'maxDepth' is not a key of 'plugins.limits'; the keys are fuel, memoryBytes, timeoutMs, stackBytes, maxEntryBytes")]
    [InlineData("{\"plugins\": {\"limits\": {\"feul\": 5}}}", "RF9002 (1,25)-(1,31) 'feul' is not a key of 'plugins.limits'; did you mean 'fuel'?")]
    [InlineData("{\"plugins\": {\"fuel\": 5}}", "RF9002 (1,14)-(1,20) 'fuel' is not a key of 'plugins'; the only key is limits")]
    [InlineData("{\"le\\u202Evel\": 1}", "RF9002 (1,2)-(1,15) 'le\\u202Evel' is not a key of the policy; did you mean 'level'?")]
    [InlineData("{\"version\": 2}", "RF9003 (1,13)-(1,14) 'version' must be 1, the only version of the policy file there is; found 2")]
    [InlineData("{\"version\": \"1\"}", "RF9003 (1,13)-(1,16) 'version' must be 1, the only version of the policy file there is; found a string")]
    [InlineData("{\"$schema\": 1}", "RF9003 (1,13)-(1,14) '$schema' must be an address such as \"https://ringfence.dev/schemas/ringfence-1.json\"; found 1")]
    [InlineData("{\"level\": \"Strict\"}", "RF9003 (1,11)-(1,19) 'level' must be \"strict\", \"secure\", \"standard\" or \"permissive\"; did you mean \"strict\"?")]
    [InlineData("{\"level\": 3}", "RF9003 (1,11)-(1,12) 'level' must be \"strict\", \"secure\", \"standard\" or \"permissive\"; found 3")]
    [InlineData("{\"dynamic\": \"true\"}", "RF9003 (1,13)-(1,19) 'dynamic' must be true or false; found a string")]
    [InlineData("{\"dynamic\": null}", "RF9003 (1,13)-(1,17) 'dynamic' must be true or false; found null")]
    [InlineData("{\"limits\": []}", "RF9003 (1,12)-(1,14) 'limits' must be an object; found an array")]
    [InlineData("{\"plugins\": {\"limits\": 1}}", "RF9003 (1,24)-(1,25) 'plugins.limits' must be an object; found 1")]
    [InlineData("{\"limits\": {\"timeoutMs\": 0}}", "RF9003 (1,26)-(1,27) 'limits.timeoutMs' must be a whole number of milliseconds from 1 to 600000 in plain digits, for example 5000; found 0")]
    [InlineData("{\"limits\": {\"timeoutMs\": -1}}", "RF9003 (1,26)-(1,28) 'limits.timeoutMs' must be a whole number of milliseconds from 1 to 600000 in plain digits, for example 5000; found -1")]
    [InlineData("{\"limits\": {\"timeoutMs\": 5e3}}", "RF9003 (1,26)-(1,29) 'limits.timeoutMs' must be a whole number of milliseconds from 1 to 600000 in plain digits, for example 5000; found 5e3")]
    [InlineData("{\"limits\": {\"timeoutMs\": 600001}}", "RF9003 (1,26)-(1,32) 'limits.timeoutMs' must be a whole number of milliseconds from 1 to 600000 in plain digits, for example 5000; found 600001")]
    [InlineData("{\"limits\": {\"timeoutMs\": \"5000\"}}", "RF9003 (1,26)-(1,32) 'limits.timeoutMs' must be a whole number of milliseconds from 1 to 600000 in plain digits, for example 5000; found a string")]
    [InlineData("{\"limits\": {\"fuel\": null}}", "RF9003 (1,21)-(1,25) 'limits.fuel' must be a whole number of units of work from 1 to 100000000000 in plain digits, for example 5000000; found null")]
    [InlineData("{\"limits\": {\"fuel\": 99999999999999999999999999}}", "RF9003 (1,21)-(1,47) 'limits.fuel' must be a whole number of units of work from 1 to 100000000000 in plain digits, for example 5000000; found a longer number")]
    [InlineData("{\"plugins\": {\"limits\": {\"stackBytes\": 65535}}}", "RF9003 (1,39)-(1,44) 'plugins.limits.stackBytes' must be a whole number of bytes from 65536 to 8388608 in plain digits, for example 524288; found 65535")]
    [InlineData("{\"limits\": {\"timeoutMs\": 31000}}", "RF9003 (1,26)-(1,31) 'limits.timeoutMs' must be at most 'limits.wallMs', which is 30000 by level strict; found 31000; set 'limits.wallMs' too")]
    [InlineData("{\"limits\": {\"wallMs\": 4999}}", "RF9003 (1,23)-(1,27) 'limits.wallMs' must be at least 'limits.timeoutMs', which is 5000 by level strict; found 4999")]
    [InlineData("{\"limits\": {\"wallMs\": 7, \"timeoutMs\": 8}}", "RF9003 (1,23)-(1,24) 'limits.wallMs' must be at least 'limits.timeoutMs', which is 8; found 7")]
    [InlineData("{\"output\": {\"sensitiveKeys\": \"a\"}}", "RF9003 (1,30)-(1,33) 'output.sensitiveKeys' must be an array of names, for example [\"customerNumber\"]; found a string")]
    [InlineData("{\"output\": {\"sensitiveKeys\": [\"a\", \"--\"]}}", "RF9003 (1,36)-(1,40) A name in 'output.sensitiveKeys' must be a string of 1 to 128 characters with a letter or digit, for example \"customerNumber\"; found a string")]
    [InlineData("{\"output\": {\"sensitiveKeys\": [\"a\", \"a\"]}}", "RF9003 (1,36)-(1,39) 'a' is in 'output.sensitiveKeys' twice; remove one")]
    public void Mistake_IsReportedExactlyAndTheStrictDefaultsApply(string text, string expected)
    {
        var result = PolicyReader.Read(text, "app/ringfence.json");

        var finding = Assert.Single(result.Findings);
        Assert.Equal(expected, $"{finding.Rule.Id} {finding.Range} {finding.Message}");
        Assert.Equal("app/ringfence.json", finding.File);
        Assert.False(result.IsUsable);
        Assert.Same(RingfencePolicy.Default, result.Policy);
    }

    [Fact]
    public void EverythingWrong_IsReportedAtOnceFromTopToBottom()
    {
        var result = PolicyReader.Read(
            """
            {
              "level": "secret",
              "dynamic": 1,
              "limits": { "timeoutMs": 0, "fule": 1, "fuel": "1", },
              "output": { "maxdepth": 1 },
              "plugins": { "limits": { "fuel": -1 } },
              "dynamic": true
            }
            """,
            "ringfence.json");

        Assert.Equal(
            [
                "RF9003 (2,12)", "RF9003 (3,14)", "RF9003 (4,28)", "RF9002 (4,31)", "RF9003 (4,50)", "RF9001 (4,53)", "RF9002 (5,15)", "RF9003 (6,36)",
                "RF9001 (7,3)",
            ],
            result.Findings.Select(f => $"{f.Rule.Id} ({f.Range.StartLine},{f.Range.StartColumn})"));
    }

    [Fact]
    public void UnknownKey_OffersTheNameToWrite() =>
        Assert.Equal("\"timeoutMs\"", PolicyReader.Read("{\"limits\": {\"timeOutMS\": 5}}", "f").Findings.Single().Fix);

    [Fact]
    public void Values_AreNotShown()
    {
        var hidden = string.Concat("hidden", "Value");
        foreach (var text in new[] { $"{{\"level\": \"{hidden}\"}}", $"{{\"limits\": {{\"fuel\": \"{hidden}\"}}}}", $"{{\"dynamic\": \"{hidden}\"}}", $"{{\"$schema\": [\"{hidden}\"]}}" })
        {
            Assert.All(PolicyReader.Read(text, "f").Findings, f => Assert.DoesNotContain(hidden, f.Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Null_IsTheOnlyArgumentThatThrows()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyReader.Read((string)null!, "f"));
        Assert.Throws<ArgumentNullException>(() => PolicyReader.Read((byte[])null!, "f"));
        Assert.Throws<ArgumentNullException>(() => PolicyReader.Read("{}", null!));
    }

    private static RingfencePolicy Usable(string text)
    {
        var result = PolicyReader.Read(text, "ringfence.json");
        Assert.Empty(result.Findings);
        return result.Policy;
    }
}
