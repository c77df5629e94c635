using Ringfence.Build.Tests.Engine;

namespace Ringfence.Build.Tests.Scripts;

/// <summary>What a project says of warnings, for findings of scripts.</summary>
public sealed class ScriptWarningTests : IDisposable
{
    private readonly ScriptProject _project = new();

    public ScriptWarningTests() => _project.With("scripts/a.js", ScriptProject.Warned);

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("", "", "", "", "warning")]
    [InlineData("true", "", "", "", "error")]
    [InlineData("", "RF4035", "", "", "error")]
    [InlineData("", "RF4034", "", "", "warning")]
    [InlineData("true", "", "RF4035", "", "warning")]
    [InlineData("true", "RF4035", "RF4035", "", "warning")]
    [InlineData("", "", "", "CS1591;RF4035", "message")]
    [InlineData("true", "RF4035", "", "rf4035", "message")]
    public void Severity_FollowsTheProject(string all, string asErrors, string notAsErrors, string noWarn, string expected)
    {
        var run = _project.Run(task =>
            (task.TreatWarningsAsErrors, task.WarningsAsErrors, task.WarningsNotAsErrors, task.NoWarn) = (all, asErrors, notAsErrors, noWarn));
        Assert.Equal(expected == "error" ? 1 : 0, run.Errors.Length);
        Assert.Equal(expected == "warning" ? 1 : 0, run.Warnings.Length);
        Assert.Equal(expected != "error", run.Accepted);

        // As a message too it stays in the log, with its lines.
        Assert.Equal(expected == "message" ? 2 : 1, run.Shown.Length);
    }

    [Fact]
    public void WarnAsErrorOnTheCommandLine_Counts()
    {
        var engine = new RecordingEngine { WarningsAsErrors = { "RF4035" } };
        using var task = _project.Task(engine);
        Assert.False(task.Execute());
        Assert.False(task.Accepted);
    }

    [Fact]
    public void ErrorsOfScripts_CannotBeSilenced()
    {
        _project.With("scripts/a.js", ScriptProject.Bad);
        Assert.Equal(["RF4021 scripts/a.js(2,10)"], _project.Run(task =>
            (task.NoWarn, task.WarningsNotAsErrors) = ("RF4021", "RF4021")).Errors);
    }

    [Fact]
    public void EarlierBuildsSeverity_IsNotRemembered()
    {
        Assert.False(_project.Run(task => task.TreatWarningsAsErrors = "true").Accepted);
        var run = _project.Run();
        Assert.Equal(0, run.Checked);
        Assert.True(run.Accepted);
        Assert.Equal(["RF4035 scripts/a.js(2,1)"], run.Warnings);
    }
}
