using Ringfence.Policy;
using Ringfence.Scripts.PreScan;

namespace Ringfence.Core.Tests.Scripts.PreScan;

/// <summary>Every limit of the policy file reaches the pre-scan.</summary>
public sealed class PreScanPolicyTests
{
    [Theory]
    [InlineData("maxSourceBytes", 5, "abcdef", "RF4001")]
    [InlineData("maxLineLength", 80, null, "RF4002")]
    [InlineData("maxLines", 1, "a\nb", "RF4003")]
    [InlineData("maxNesting", 1, "((a))", "RF4004")]
    [InlineData("maxOperatorRun", 4, "!!!!!a", "RF4005")]
    [InlineData("maxLiteralLength", 1, "'ab'", "RF4006")]
    [InlineData("maxLiteralTotal", 3, "'ab'+'cd'", "RF4007")]
    [InlineData("maxRegExpLength", 1, "/ab/", "RF4008")]
    [InlineData("maxRegExpCount", 1, "[/a/, /b/]", "RF4009")]
    public void Limit_OfThePolicyFile_HasAnEffect(string key, int value, string? text, string expected)
    {
        text ??= new string('a', 81);
        var policy = PolicyReader.Read($"{{\"limits\": {{\"{key}\": {value}}}}}", "ringfence.json");
        Assert.Empty(policy.Findings);

        Assert.Equal([expected], Scan.Ids(text, ScriptPreScanLimits.From(policy.Policy.Limits)));
        Assert.Empty(Scan.Ids(text));
    }

    [Theory]
    [InlineData(ProtectionLevel.Strict, 102_400, 5_000, 5_000, 64, 10, 20_000, 50_000, 200, 20)]
    [InlineData(ProtectionLevel.Secure, 512_000, 10_000, 20_000, 128, 15, 100_000, 250_000, 500, 50)]
    [InlineData(ProtectionLevel.Standard, 1_048_576, 50_000, 50_000, 128, 20, 500_000, 1_000_000, 2_000, 200)]
    [InlineData(ProtectionLevel.Permissive, 5_242_880, 5_000_000, 250_000, 200, 50, 2_000_000, 5_000_000, 20_000, 5_000)]
    public void Levels(ProtectionLevel level, int bytes, int line, int lines, int nesting, int run, int literal, int literals, int regExp, int regExps) =>
        Assert.Equal(
            new ScriptPreScanLimits
            {
                MaxSourceBytes = bytes, MaxLineLength = line, MaxLines = lines, MaxNesting = nesting, MaxOperatorRun = run, MaxLiteralLength = literal,
                MaxLiteralTotal = literals, MaxRegExpLength = regExp, MaxRegExpCount = regExps,
            },
            ScriptPreScanLimits.ForLevel(level));
}
