using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Ringfence.Build.Reporting;
using Ringfence.Build.Tests.Engine;
using Ringfence.Findings;

namespace Ringfence.Build.Tests.Reporting;

public sealed class FindingLogTests
{
    private static readonly Rule Advice = new("RF5099", "An example", Severity.Warning, RuleCategory.Security, "An example.", 0);

    private readonly RecordingEngine _engine = new();

    [Fact]
    public void Warning_KeepsPlaceCodeLinkAndText()
    {
        var log = Report("", "");
        var warning = Assert.Single(_engine.Warnings);
        Assert.Equal(("RF5099", "/p/plugin.json", 2, 3, 4, 5),
            (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
        Assert.Equal("Take {0} literally", warning.Message);
        Assert.Equal("https://ringfence.dev/rules/RF5099", warning.HelpLink);
        Assert.False(log.HasErrors);
    }

    [Fact]
    public void TreatWarningsAsErrors_FailsTheBuild()
    {
        Assert.True(Report("true", "").HasErrors);
        Assert.Equal("RF5099", Assert.Single(_engine.Errors).Code);
        Assert.Empty(_engine.Warnings);
    }

    [Fact]
    public void WarnAsErrorOnTheCommandLine_FailsTheBuild()
    {
        _engine.WarningsAsErrors.Add("RF5099");
        Assert.True(Report("", "").HasErrors);
        Assert.Single(_engine.Errors);
    }

    [Fact]
    public void NoWarn_LeavesAMessage()
    {
        _engine.WarningsAsErrors.Add("RF5099");
        Assert.False(Report("true", "RF5099").HasErrors);
        Assert.Empty(_engine.Errors);
        Assert.Empty(_engine.Warnings);
        Assert.Equal("RF5099", Assert.Single(_engine.Messages).Code);
    }

    [Fact]
    public void NoWarn_DoesNotLowerAnError()
    {
        Assert.True(Report("", "RF5099", Severity.Error).HasErrors);
        Assert.Single(_engine.Errors);
    }

    [Fact]
    public void Info_IsAMessage()
    {
        Assert.False(Report("true", "", Severity.Info).HasErrors);
        Assert.Equal(MessageImportance.Normal, Assert.Single(_engine.Messages).Importance);
    }

    private FindingLog Report(string treatWarningsAsErrors, string noWarn, Severity severity = Severity.Warning)
    {
        var log = new FindingLog(new TaskLoggingHelper(_engine, "CheckPlugins"), _engine,
            new WarningIntent(treatWarningsAsErrors, "", "", noWarn));
        log.Report(Advice.At("/p/plugin.json", new TextRange(2, 3, 4, 5), "Take {0} literally") with { Severity = severity });
        return log;
    }
}
