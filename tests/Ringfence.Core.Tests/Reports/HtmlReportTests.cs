using System.Text.RegularExpressions;
using Ringfence.Reports;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Reports;

public sealed partial class HtmlReportTests
{
    private static readonly string[] Elements =
    [
        "!DOCTYPE", "a", "b", "bdi", "body", "br", "code", "div", "footer", "h1", "h2", "h3", "head", "html", "li", "meta", "p", "pre", "section", "span",
        "style", "table", "td", "th", "title", "tr", "ul",
    ];

    private static readonly string Page = HtmlReport.Write(SampleReport.Make());

    [Fact]
    public void Page_IsTheAcceptedOne() => Golden.Match(Page, "Page");

    [Fact]
    public void HostileTexts_AreNoMarkup()
    {
        Assert.Contains("&lt;/pre&gt;&lt;script&gt;", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", Page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal([], Tag().Matches(Page).Select(match => match.Groups[1].Value).Except(Elements));
    }

    [Fact]
    public void EveryElementThatOpens_Closes()
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(Page))
        {
            var name = tag.Groups[1].Value;
            if (name is "!DOCTYPE" or "meta" or "br") continue;
            if (tag.Value[1] == '/') Assert.Equal(open.Pop(), name);
            else open.Push(name);
        }

        Assert.Empty(open);
    }

    [Fact]
    public void CharactersThatReorder_AreShownByTheirNumber()
    {
        Assert.DoesNotContain(Page, c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || char.IsControl(c) && c != '\n');
        Assert.Contains("&lt;U+202E&gt;", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsLoaded()
    {
        Assert.Contains("default-src 'none'", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", Page, StringComparison.Ordinal);
        Assert.All(Link().Matches(Page), link => Assert.Matches("^(#s[0-9]+|https://ringfence\\.dev/rules/RF[0-9]{4})$", link.Groups[1].Value));
    }

    [Fact]
    public void Secrets_AreNotShown() => Assert.DoesNotContain(SampleReport.Key, Page, StringComparison.Ordinal);

    [Fact]
    public void SameReport_GivesTheSamePage() => Assert.Equal(Page, HtmlReport.Write(SampleReport.Make()));

    [Fact]
    public void NoScripts_IsAPageToo() =>
        Assert.Contains("0 scripts", HtmlReport.Write(new GateReport("1.0.0", [], [])), StringComparison.Ordinal);

    [GeneratedRegex("</?(!?[A-Za-z][A-Za-z0-9]*)")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
