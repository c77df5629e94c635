using System.Text.RegularExpressions;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Conventions;

public sealed partial class RulePageTests
{
    public static TheoryData<string> Ids => [.. ProductRules.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_ExistsAndSaysWhatTheRuleSays(string id)
    {
        var rule = ProductRules.Find(id);
        var path = RulePage.PathOf(id);
        if (Golden.IsAccepting)
        {
            Directory.CreateDirectory(RulePage.Folder);
            File.WriteAllText(path, File.Exists(path) ? RulePage.Refresh(File.ReadAllText(path), rule) : RulePage.Stub(rule));
        }

        Assert.True(File.Exists(path), $"docs/rules/{id}.md is missing; RINGFENCE_ACCEPT=1 writes one to start from.");
        var page = File.ReadAllText(path);
        Assert.Equal(RulePage.Refresh(page, rule), page);
        Assert.StartsWith(RulePage.TitleLine(rule) + "\n\n| Property | Value |\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', page);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasEverySectionOnceAndInOrder_AndNoneIsEmpty(string id)
    {
        var page = File.ReadAllText(RulePage.PathOf(id));
        Assert.Equal(RulePage.Sections, SectionTitle().Matches(WithoutCode(page)).Select(m => m.Groups[1].Value));
        Assert.All(
            RulePage.Sections,
            section => Assert.False(string.IsNullOrWhiteSpace(Body(page, section)), $"## {section} of {id} says nothing."));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_ShowsBadAndGoodCode(string id)
    {
        var page = File.ReadAllText(RulePage.PathOf(id));
        var (bad, good) = (Code(Body(page, "Bad")), Code(Body(page, "Good")));
        Assert.NotEqual(bad, good);
    }

    [Fact]
    public void NoPage_IsWithoutARule()
    {
        var pages = Directory.EnumerateFiles(RulePage.Folder, "*.md").Select(
            f => Path.GetFileNameWithoutExtension(f)).Where(n => n != "README");
        Assert.Equal(ProductRules.All.Select(r => r.Id), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void LinksBetweenPages_LeadSomewhere(string id) =>
        Assert.All(
            RelativeLink().Matches(WithoutCode(File.ReadAllText(RulePage.PathOf(id)))).Select(m => m.Groups[1].Value),
            link => Assert.True(Path.Exists(Path.Combine(RulePage.Folder, link)), $"{id}.md links to '{link}', which is not there."));

    private static string Code(string section)
    {
        var block = CodeBlock().Match(section);
        Assert.True(block.Success, "The section shows no code block with a language.");
        Assert.False(string.IsNullOrWhiteSpace(block.Groups[1].Value));
        return block.Groups[1].Value;
    }

    private static string Body(string page, string section)
    {
        var start = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"'## {section}' is missing.");
        start += section.Length + 5;
        var end = page.IndexOf("\n## ", start - 1, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..Math.Max(start, end)];
    }

    private static string WithoutCode(string page) => CodeBlock().Replace(page, "");

    [GeneratedRegex(@"^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex SectionTitle();

    [GeneratedRegex(@"^```\w+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?![a-z]+:|#)([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex RelativeLink();
}
