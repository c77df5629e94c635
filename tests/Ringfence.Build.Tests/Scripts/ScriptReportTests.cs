using System.Text.Json;
using Ringfence.Build.Tests.Engine;

namespace Ringfence.Build.Tests.Scripts;

public sealed class ScriptReportTests : IDisposable
{
    private readonly ScriptProject _project = new();

    public ScriptReportTests() => _project.With("scripts/bad.js", ScriptProject.Bad).With("scripts/warned.js", ScriptProject.Warned);

    public void Dispose() => _project.Dispose();

    private string Sarif => _project.PathOf("bin/ringfence-report.sarif");

    private string Html => _project.PathOf("bin/ringfence-report.html");

    private JsonElement[] Results()
    {
        using var log = JsonDocument.Parse(File.ReadAllBytes(Sarif));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.Clone())];
    }

    private string[] Lines() => [.. Results().Select(result =>
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var line = place.GetProperty("region").GetProperty("startLine").GetInt32();
        var suppressed = result.TryGetProperty("suppressions", out _) ? " suppressed" : "";
        return $"{result.GetProperty("ruleId")} {result.GetProperty("level")} {place.GetProperty("artifactLocation").GetProperty("uri")} {line}{suppressed}";
    })];

    [Theory]
    [InlineData(null, false, false)]
    [InlineData("", false, false)]
    [InlineData("false", false, false)]
    [InlineData("true", true, true)]
    [InlineData("True", true, true)]
    [InlineData("sarif", true, false)]
    [InlineData("html", false, true)]
    [InlineData("sarif;html", true, true)]
    [InlineData(" HTML ;\n sarif ", true, true)]
    public void Formats_AreThoseOfTheProperty(string? property, bool sarif, bool html)
    {
        var run = _project.Run(task => task.Report = property);
        Assert.Equal((sarif, html), (File.Exists(Sarif), File.Exists(Html)));
        Assert.Equal([.. new[] { sarif ? Sarif : "", html ? Html : "" }.Where(file => file.Length > 0)], run.Reports);
    }

    [Fact]
    public void WrongFormat_IsAnErrorOfTheProject()
    {
        File.Delete(_project.PathOf("scripts/bad.js"));
        var run = _project.Run(task => task.Report = "sarif;pdf");
        Assert.Equal(["RF9007 App.csproj(1,1)"], run.Errors);
        Assert.Equal("RingfenceReport is 'pdf', which is no format, so no report would be written; write true, sarif, html or sarif;html",
            run.Engine.Errors.Single().Message);
        Assert.False(run.Accepted);
        Assert.Equal(["RF9007 error App.csproj 1", "RF4035 warning scripts/warned.js 2"], Lines());
    }

    [Fact]
    public void Report_SaysWhatTheBuildSays()
    {
        _project.Run(task => task.Report = "true");
        Assert.Equal(["RF4021 error scripts/bad.js 2", "RF4035 warning scripts/warned.js 2"], Lines());
        _project.Run(task => (task.Report, task.TreatWarningsAsErrors) = ("true", "true"));
        Assert.Equal(["RF4021 error scripts/bad.js 2", "RF4035 error scripts/warned.js 2"], Lines());
        _project.Run(task => (task.Report, task.NoWarn) = ("true", "RF4035"));
        Assert.Equal(["RF4021 error scripts/bad.js 2", "RF4035 warning scripts/warned.js 2 suppressed"], Lines());
    }

    [Fact]
    public void FindingsOfOtherTasks_AreInTheReport()
    {
        using var plugins = new PluginProject();
        plugins.WithManifestFor("gone.wasm");
        var engine = new RecordingEngine();
        using var check = plugins.Task(engine);
        Assert.False(check.Execute());

        _project.Run(task =>
            (task.Report, task.OtherFindings, task.ProjectDirectory, task.Scripts) = ("true", "\n" + check.Found + "\n", plugins.Path, []));
        using var log = JsonDocument.Parse(File.ReadAllBytes(plugins.PathOf("bin/ringfence-report.sarif")));
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("RF5013", result.GetProperty("ruleId").GetString());
        Assert.Equal(engine.Errors.Single().Message, result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("plugins/gift/plugin.json", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void UnusablePolicy_StillGivesAReport()
    {
        _project.WritePolicy("[");
        var run = _project.Run(task => task.Report = "true");
        Assert.Equal([Sarif, Html], run.Reports);
        Assert.Empty(Lines());
    }

    [Fact]
    public void NoPathOfTheMachine_IsInTheReports()
    {
        using var elsewhere = new ScriptProject("elsewhere");
        elsewhere.With("scripts/far.js", ScriptProject.Good);
        _project.Run(task =>
            task.Report = "true", ScriptProject.Item("scripts/bad.js"), ScriptProject.Item(elsewhere.PathOf("scripts/far.js")));
        foreach (var text in new[] { File.ReadAllText(Sarif), File.ReadAllText(Html) })
        {
            Assert.DoesNotContain(_project.Path, text, StringComparison.Ordinal);
            Assert.DoesNotContain(elsewhere.Path, text, StringComparison.Ordinal);
            Assert.Contains("scripts/bad.js", text, StringComparison.Ordinal);
            Assert.Contains("/elsewhere/scripts/far.js", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FolderInPlaceOfAReport_IsAnErrorAndTheOtherIsWritten()
    {
        File.Delete(_project.PathOf("scripts/bad.js"));
        Directory.CreateDirectory(Sarif);
        var run = _project.Run(task => task.Report = "true");
        Assert.Equal(["RF9008 bin/ringfence-report.sarif(1,1)"], run.Errors);
        Assert.Equal([Html], run.Reports);
        Assert.False(run.Accepted);
        Assert.Equal([Html], Directory.GetFiles(_project.PathOf("bin")));
    }

    [Fact]
    public void HostileScript_StaysText()
    {
        _project.With("scripts/bad.js", "const a = \"</pre><script>alert(1)</script>\u202E\"; return eval(a);");
        _project.Run(task => task.Report = "html");
        var page = File.ReadAllText(Html);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\u202E", page, StringComparison.Ordinal);
        Assert.Contains("&lt;/pre&gt;&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
        Assert.Contains("&lt;U+202E&gt;", page, StringComparison.Ordinal);
    }
}
