using System.Text.Json;
using Ringfence.Findings;
using Ringfence.Reports;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Reports;

public sealed class SarifReportTests
{
    private static readonly string Text = SarifReport.Write(SampleReport.Make());
    private static readonly JsonElement Run = JsonDocument.Parse(Text).RootElement.GetProperty("runs")[0];

    private static JsonElement[] Results => [.. Run.GetProperty("results").EnumerateArray()];

    [Fact]
    public void Log_IsTheAcceptedOne() => Golden.Match(Text, "Log");

    [Fact]
    public void SameReport_GivesTheSameLog() => Assert.Equal(Text, SarifReport.Write(SampleReport.Make()));

    [Fact]
    public void EveryResult_PointsToItsRule()
    {
        var rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.NotEmpty(Results);
        Assert.All(Results, result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(rules.EnumerateArray(), rule => Assert.StartsWith(Rule.HelpLinkBase + "RF", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryWeakness_IsInTheTaxonomy()
    {
        var taxa = Run.GetProperty("taxonomies")[0].GetProperty("taxa").EnumerateArray().Select(taxon => taxon.GetProperty("id").GetString()).ToHashSet();
        var used = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Where(rule => rule.TryGetProperty("relationships", out _))
            .Select(rule => rule.GetProperty("relationships")[0].GetProperty("target").GetProperty("id").GetString()).ToHashSet();
        Assert.NotEmpty(used);
        Assert.Equal(taxa, used);
    }

    [Fact]
    public void Places_AreRelativeAndEncoded()
    {
        var places = Results.Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")).ToArray();
        Assert.All(places, place => Assert.Equal("SRCROOT", place.GetProperty("uriBaseId").GetString()));
        Assert.All(places, place => Assert.True(Uri.TryCreate(place.GetProperty("uri").GetString(), UriKind.Relative, out _)));
        Assert.Contains("plugins/a%20b/plugin.json", places.Select(place => place.GetProperty("uri").GetString()));
        Assert.Contains("scripts/%3Cb%3E%26%27%22%E2%80%AE.js", places.Select(place => place.GetProperty("uri").GetString()));
    }

    [Fact]
    public void Region_IsExactAndOnlyALineForAWholeFile()
    {
        var reach = Assert.Single(Results, result => result.GetProperty("ruleId").GetString() == "RF4027");
        var region = reach.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(4, region.GetProperty("startLine").GetInt32());
        var unread = Assert.Single(Results, result => result.GetProperty("ruleId").GetString() == "RF4070");
        Assert.Equal("startLine", Assert.Single(unread.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").EnumerateObject()).Name);
    }

    [Fact]
    public void Suppressed_IsSaidAndNothingElseIs()
    {
        var suppressed = Assert.Single(Results, result => result.TryGetProperty("suppressions", out _));
        Assert.Equal("RF5049", suppressed.GetProperty("ruleId").GetString());
        Assert.Equal("external", suppressed.GetProperty("suppressions")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Score_NamesItsEvidence()
    {
        var score = Assert.Single(Results, result => result.GetProperty("ruleId").GetString() == "RF4060");
        Assert.NotEqual(0, score.GetProperty("relatedLocations").GetArrayLength());
    }

    [Fact]
    public void Fingerprints_AreDistinctAndSurviveLinesAbove()
    {
        var before = Fingerprints(SampleReport.Leak);
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.Equal(before, Fingerprints("// a line more\n\n" + SampleReport.Leak));
    }

    private static string[] Fingerprints(string text)
    {
        var check = Ringfence.Scripts.ScriptCheck.Run(text, new Ringfence.Scripts.ScriptCheckOptions { File = "a.js" });
        var script = new ReportedScript("a.js", check.Preset, Ringfence.Policy.ProtectionLevel.Strict,
            [.. check.Findings.Concat(check.Findings).Select(finding => new ReportedFinding(finding, finding.Severity, IsSuppressed: false))]) { Text = text };
        using var log = JsonDocument.Parse(SarifReport.Write(new GateReport("1.0.0", [script], [])));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("ringfenceFinding/v1").GetString()!)];
    }
}
