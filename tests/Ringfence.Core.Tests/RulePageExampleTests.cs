using System.Text;
using System.Text.Json.Nodes;
using Ringfence.Core.Tests.Plugins;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Policy;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests;

/// <summary>What a rule's page calls bad is reported by that rule, and what it calls good is not.</summary>
public sealed class RulePageExampleTests
{
    [Theory]
    [InlineData("RF9001")]
    [InlineData("RF9002")]
    [InlineData("RF9003")]
    [InlineData("RF5001")]
    [InlineData("RF5003")]
    public void WholeFile_IsAsThePageSays(string id)
    {
        Assert.Contains(id, Ids(id, Example(id, "Bad")));
        var good = Ids(id, Example(id, "Good"));
        if (id[2] == '9') Assert.Empty(good);
        else Assert.DoesNotContain(id, good);
    }

    /// <summary>These pages show the keys that matter; the rest of the manifest is one that is right.</summary>
    [Theory]
    [InlineData("RF5002")]
    [InlineData("RF5004")]
    [InlineData("RF5005")]
    [InlineData("RF5006")]
    [InlineData("RF5008")]
    [InlineData("RF5011")]
    [InlineData("RF5014")]
    [InlineData("RF5015")]
    public void PartOfAManifest_IsAsThePageSays(string id)
    {
        Assert.Contains(id, Ids(id, Completed(Example(id, "Bad"))));
        Assert.Empty(Ids(id, Completed(Example(id, "Good"))));
    }

    [Fact]
    public void EveryRule_SaysWhatItIsOnce()
    {
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Title).Distinct().Count());
        Assert.Equal(RuleCatalog.All.OrderBy(rule => rule.Id.Value, StringComparer.Ordinal), RuleCatalog.All);
        Assert.All(RuleCatalog.All, rule =>
        {
            Assert.False(rule.Title.EndsWith('.'), rule.Title);
            Assert.EndsWith(".", rule.Description, StringComparison.Ordinal);
            Assert.Equal("https://ringfence.dev/rules/" + rule.Id, rule.HelpLink);
        });
    }

    private static IEnumerable<string> Ids(string id, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var findings = id[2] == '9' ? PolicyReader.Read(bytes, "f").Findings : PluginManifestReader.Read(bytes, "f").Findings;
        return findings.Select(finding => finding.Rule.Id.Value);
    }

    private static string Completed(string part)
    {
        var manifest = JsonNode.Parse(Manifests.Valid)!.AsObject();
        foreach (var (key, value) in JsonNode.Parse(part)!.AsObject()) manifest[key] = value?.DeepClone();
        if (manifest["kind"]!.GetValue<string>() == "script") manifest.Remove("abi");
        return manifest.ToJsonString();
    }

    private static string Example(string id, string section)
    {
        var page = File.ReadAllText(Documents.PathOf("rules", id + ".md"));
        var start = page.IndexOf($"## {section}\n\n```json\n", StringComparison.Ordinal) + $"## {section}\n\n```json\n".Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
