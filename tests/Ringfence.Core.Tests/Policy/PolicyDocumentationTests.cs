using System.Globalization;
using System.Text;
using System.Text.Json;
using Ringfence.Policy;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Policy;

/// <summary>Schema, page and code say the same. <c>RINGFENCE_ACCEPT=1</c> writes schema and tables from the code.</summary>
public sealed class PolicyDocumentationTests
{
    private static readonly ProtectionLevel[] Levels = [ProtectionLevel.Strict, ProtectionLevel.Secure, ProtectionLevel.Standard, ProtectionLevel.Permissive];

    [Fact]
    public void Schema_IsThatOfTheTable() => Documents.Match(PolicySchema.Text(), "schemas", "ringfence-1.json");

    [Theory]
    [InlineData("limits")]
    [InlineData("output")]
    [InlineData("plugins.limits")]
    public void Page_HasTheNumbersOfTheTable(string section)
    {
        var table = new StringBuilder("| Key | What it bounds | Unit | strict | secure | standard | permissive | from | to |\n|---|---|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var limit in LimitTable.All.Where(limit => limit.Section == section))
        {
            var numbers = Levels.Select(limit.Default).Append(limit.Minimum).Append(limit.Maximum).Select(n => n.ToString("N0", CultureInfo.InvariantCulture));
            table.Append(CultureInfo.InvariantCulture, $"| `{limit.Name}` | {limit.Summary} | {limit.Unit} | {string.Join(" | ", numbers)} |\n");
        }

        Documents.MatchPart(table.ToString(), section, "policy.md");
    }

    [Fact]
    public void EveryExampleOfThePage_IsReadWithoutAFinding() => Assert.All(ExamplesOf("policy.md"), example =>
        Assert.Empty(PolicyReader.Read(example, "policy.md").Findings));

    /// <summary>For every limit: what the schema's range accepts, the reader accepts, and nothing else.</summary>
    [Fact]
    public void Schema_AndReaderAcceptTheSameNumbers()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Documents.PathOf("schemas", "ringfence-1.json")));
        foreach (var limit in LimitTable.All)
        {
            var node = limit.Path.Split('.').Aggregate(schema.RootElement, (at, key) => at.GetProperty("properties").GetProperty(key));
            var (minimum, maximum) = (node.GetProperty("minimum").GetInt64(), node.GetProperty("maximum").GetInt64());

            Assert.Equal("integer", node.GetProperty("type").GetString());
            Assert.True(Accepts(limit, minimum) && Accepts(limit, maximum), limit.Path);
            Assert.False(Accepts(limit, minimum - 1) || Accepts(limit, maximum + 1), limit.Path);
        }
    }

    internal static IEnumerable<string> ExamplesOf(params string[] parts)
    {
        var blocks = File.ReadAllText(Documents.PathOf(parts)).Split("```json\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        Assert.NotEmpty(blocks);
        return blocks;
    }

    // Wall and computing time are held against each other, so the other one is set beside the one that is asked about.
    private static bool Accepts(LimitDefinition limit, long value)
    {
        var beside = limit.Path switch
        {
            "limits.timeoutMs" => ", \"wallMs\": 3600000",
            "limits.wallMs" => ", \"timeoutMs\": 1",
            _ => "",
        };
        var keys = limit.Path.Split('.');
        var text = string.Concat(keys[..^1].Select(key => $"{{\"{key}\": ")) + $"{{\"{keys[^1]}\": {value}{beside}" + new string('}', keys.Length);
        return PolicyReader.Read(text, "f").IsUsable;
    }
}
