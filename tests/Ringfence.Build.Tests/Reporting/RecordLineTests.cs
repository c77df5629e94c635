using Ringfence.Build.Files;
using Ringfence.Build.Reporting;
using Ringfence.Findings;
using Ringfence.Plugins;
using Ringfence.Reports;

namespace Ringfence.Build.Tests.Reporting;

public sealed class RecordLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("a\tb\nc\rd\\e")]
    [InlineData("\\t is no tab; % $(x) @(y) *")]
    [InlineData("\u2028 \u202E \0 💡")]
    public void Texts_ComeBack(string text)
    {
        var line = RecordLine.Join(text, "x", text);
        Assert.DoesNotContain("\n", line, StringComparison.Ordinal);
        Assert.Equal([text, "x", text], RecordLine.Split(line)!);
    }

    [Theory]
    [InlineData("a\\")]
    [InlineData("a\\x")]
    public void LineThatNobodyWrote_IsNone(string line) => Assert.Null(RecordLine.Split(line));

    [Fact]
    public void Findings_ComeBack()
    {
        ReportedFinding[] findings =
        [
            new(PluginRules.Unreadable.At("a;b\tc.json", new TextRange(1, 2, 3, 4), "message\nof two lines", "fix"), Severity.Warning, IsSuppressed: true),
            new(PluginRules.MalformedId.At("/x/y.json", TextRange.FileStart, "other") with { Severity = Severity.Info }, Severity.Error, IsSuppressed: false),
        ];
        Assert.Equal(findings, ReportedFindings.Read(ReportedFindings.ToText(findings)));
        Assert.Empty(ReportedFindings.Read(""));
        Assert.Single(ReportedFindings.Read("nonsense\n" + ReportedFindings.ToText(findings[..1]) + "\nx\ty"));
    }

    [Theory]
    [InlineData("/a/b", "/a/b/scripts/x.js", "scripts/x.js", "scripts/x.js")]
    [InlineData("/a/b/", "/a/b/x.js", "x.js", "x.js")]
    [InlineData("/a/b", "/a/bc/x.js", "/a/bc/x.js", "../bc/x.js")]
    [InlineData("/a/b", "/c/x.js", "/c/x.js", "../../c/x.js")]
    [InlineData("/a/b", "/x.js", "/x.js", "../../x.js")]
    [InlineData("/", "/x.js", "x.js", "x.js")]
    public void Paths_AreNamedFromTheProject(string project, string file, string below, string from)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The paths are those of other systems.");
        Assert.Equal((below, from), (ProjectPath.Below(project, file), ProjectPath.From(project, file)));
    }
}
