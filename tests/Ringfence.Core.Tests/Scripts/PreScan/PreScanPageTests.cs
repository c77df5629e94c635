using System.Globalization;
using System.Text.RegularExpressions;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts.PreScan;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Scripts.PreScan;

/// <summary>What a rule's page calls bad is reported by that rule, and what it calls good is not reported at all.</summary>
public sealed partial class PreScanPageTests
{
    public static TheoryData<string> Ids => [.. PreScanRules.All.Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_IsAsThePageSays(string id)
    {
        Assert.Contains(id, Reported(Example(id, "Bad")));
        Assert.Empty(Reported(Example(id, "Good")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_NamesTheLimitAndItsNumbers(string id)
    {
        var page = File.ReadAllText(Documents.PathOf("rules", id + ".md"));
        var options = page[page.IndexOf("## Options", StringComparison.Ordinal)..];
        var key = LimitName().Match(options);
        if (string.CompareOrdinal(id, "RF4009") > 0)
        {
            Assert.False(key.Success);
            return;
        }

        var limit = LimitTable.All.Single(limit => limit.Path == key.Groups[1].Value);
        var numbers = Enum.GetValues<ProtectionLevel>().Select(level => limit.Default(level).ToString("N0", CultureInfo.InvariantCulture)).ToArray();
        Assert.Contains($"{string.Join(", ", numbers[..3])} and {numbers[3]} at", options, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_AreInTheCatalogue_InTheirBand() => Assert.All(PreScanRules.All, rule =>
    {
        Assert.Contains(rule, RuleCatalog.All);
        Assert.InRange(int.Parse(rule.Id.Value[2..], CultureInfo.InvariantCulture), 4001, 4019);
    });

    private static string[] Reported(string example)
    {
        var limits = RingfencePolicy.Default.Limits;
        var set = LimitSetting().Match(example);
        if (set.Success) limits = PolicyReader.Read($"{{\"limits\": {{{set.Groups[1].Value}}}}}", "f").Policy.Limits;
        return Scan.Ids(example, ScriptPreScanLimits.From(limits));
    }

    private static string Example(string id, string section)
    {
        var page = File.ReadAllText(Documents.PathOf("rules", id + ".md"));
        var start = page.IndexOf($"## {section}\n\n```js\n", StringComparison.Ordinal) + $"## {section}\n\n```js\n".Length;
        var code = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
        return CodePoint().Replace(code, m => char.ConvertFromUtf32(int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"`(limits\.\w+)`")]
    private static partial Regex LimitName();

    [GeneratedRegex("// with (\"\\w+\": \\d+)")]
    private static partial Regex LimitSetting();

    [GeneratedRegex("\u27E8U\\+([0-9A-F]+)\u27E9")]
    private static partial Regex CodePoint();
}
