using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Ringfence.Findings;
using Ringfence.TestKit.Running;

namespace Ringfence.Analyzers.Tests.Conventions;

public sealed partial class DescriptorConventionTests
{
    private static readonly string[] Categories =
        [.. typeof(RuleCategory).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!)];

    public static TheoryData<string> Fields => [.. ProductRules.Descriptors.Select(d => d.Field)];

    [Fact]
    public void Ids_AreUnique()
    {
        Assert.NotEmpty(ProductRules.Descriptors);
        Assert.Equal(
            ProductRules.Descriptors.Length,
            ProductRules.Descriptors.Select(d => d.Descriptor.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            ProductRules.CoreRules.Length, ProductRules.CoreRules.Select(r => r.Id.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryDescriptor_IsReportedByAnAnalyzer_AndEveryReportedOneIsInTheCatalogue()
    {
        var reported = ProductRules.AnalyzerTypes.SelectMany(
            t => ProductRules.CreateAnalyzer(t).SupportedDiagnostics).Distinct().Order(ById).ToList();
        Assert.Equal(ProductRules.Descriptors.Select(d => d.Descriptor).Order(ById), reported);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Identity_FollowsTheHouse(string field)
    {
        var descriptor = Find(field);
        Assert.Matches("^RF[0-9]{4}$", descriptor.Id);
        Assert.Matches($"^{descriptor.Id}_[A-Z][A-Za-z0-9]+$", field);
        Assert.Contains(descriptor.Category, Categories);
        Assert.Equal(Rule.HelpLinkBase + descriptor.Id, descriptor.HelpLinkUri);
        Assert.Contains(descriptor.Category, descriptor.CustomTags);
        Assert.True(new RuleId(descriptor.Id).Value == descriptor.Id);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Title_IsAShortStatement(string field) => AssertTitle(Find(field).Title.ToString(null));

    [Theory]
    [MemberData(nameof(Fields))]
    public void Message_IsWrittenForATiredReader(string field)
    {
        var format = Find(field).MessageFormat.ToString(null);
        if (format != "{0}")
        {
            // A hole stands for a word: what fills it is checked by every case that reports the rule.
            var message = Hole().Replace(format, "x");
            Assert.Null(MessageWording.Problem(message));
            Assert.Matches("^['A-Z]", message);
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Description_IsFullSentences(string field) => AssertDescription(Find(field).Description.ToString(null));

    [Fact]
    public void RulesOfCore_AreWrittenTheSameWay()
    {
        Assert.NotEmpty(ProductRules.CoreRules);
        Assert.All(ProductRules.CoreRules, rule =>
        {
            Assert.Contains(rule.Category, Categories);
            AssertTitle(rule.Title);
            AssertDescription(rule.Description);
        });
    }

    [Fact]
    public void ShownRules_SayWhatCoreSays()
    {
        var core = ProductRules.CoreRules.ToDictionary(r => r.Id.Value, StringComparer.Ordinal);
        foreach (var (_, shown) in ProductRules.Descriptors)
        {
            if (core.TryGetValue(shown.Id, out var rule))
            {
                Assert.Equal(
                    (
                        rule.Title, rule.Category, rule.Severity.ToString(), rule.Description, rule.HelpLink, "{0}", true,
                        ProductRules.Find(shown.Id).Cwe),
                    (shown.Title.ToString(null), shown.Category, shown.DefaultSeverity.ToString(), shown.Description.ToString(null),
                        shown.HelpLinkUri,
                        shown.MessageFormat.ToString(null), shown.IsEnabledByDefault, RuleInfo.Of(rule).Cwe));
            }
        }
    }

    private static Comparer<DiagnosticDescriptor> ById { get; } = Comparer<DiagnosticDescriptor>.Create(
        (a, b) => string.CompareOrdinal(a.Id, b.Id));

    private static DiagnosticDescriptor Find(string field) => ProductRules.Descriptors.Single(d => d.Field == field).Descriptor;

    private static void AssertTitle(string title)
    {
        Assert.InRange(title.Length, 8, 90);
        Assert.Equal(title.Trim(), title);
        Assert.DoesNotContain('\n', title);
        Assert.False(title.EndsWith('.'), title);
        Assert.True(char.IsAsciiLetterUpper(title[0]), title);
    }

    private static void AssertDescription(string description)
    {
        Assert.True(description.Length >= 40, description);
        Assert.Equal(description.Trim(), description);
        Assert.DoesNotContain('\n', description);
        Assert.True(description.EndsWith('.'), description);
    }

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Hole();
}
