using Ringfence.Build.Tests.Engine;

namespace Ringfence.Build.Tests.Scripts;

/// <summary>What a project says of single scripts.</summary>
public sealed class ScriptItemTests : IDisposable
{
    private const string NeedsSecure = "var total = 1; Reflect.get({}, \"a\");";

    private readonly ScriptProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Preset_IsThatOfTheItem()
    {
        _project.With("scripts/a.js", NeedsSecure).With("scripts/b.js", ScriptProject.Good);
        var run = _project.Run(ScriptProject.Item("scripts/a.js", "Preset=secure"), ScriptProject.Item("scripts/b.js"));
        Assert.Equal(["scripts/a.js secure strict", "scripts/b.js agentscript strict"], run.Sealed);
        Assert.Equal(["RF4028 scripts/a.js(1,16)"], run.Warnings);
        Assert.Contains("RF4028 scripts/a.js(1,16)", _project.Run(ScriptProject.Item("scripts/a.js", "Preset=strict")).Errors);
    }

    [Fact]
    public void Level_GivesItsLimits()
    {
        _project.With("scripts/a.js", "return [" + new string(' ', 6_000) + "];");
        Assert.Equal(["RF4002 scripts/a.js(1,1)"], _project.Run(ScriptProject.Item("scripts/a.js")).Errors);
        Assert.Equal(["scripts/a.js agentscript secure"], _project.Run(ScriptProject.Item("scripts/a.js", "Level=secure")).Sealed);
        _project.WritePolicy("""{ "level": "standard" }""");
        Assert.Equal(["RF4002 scripts/a.js(1,1)"], _project.Run(ScriptProject.Item("scripts/a.js", "Level=strict")).Errors);
    }

    [Fact]
    public void NumbersOfThePolicy_HoldAtEveryLevel()
    {
        _project.With("scripts/a.js", "return [" + new string(' ', 90) + "];").WritePolicy("""{ "limits": { "maxLineLength": 80 } }""");
        Assert.Equal(["RF4002 scripts/a.js(1,1)"], _project.Run(ScriptProject.Item("scripts/a.js", "Level=permissive")).Errors);
    }

    [Fact]
    public void SpacesAroundAValue_DoNotCount() =>
        Assert.Equal(["scripts/a.js strict secure"], _project.With("scripts/a.js", "1;").Run(ScriptProject.Item("scripts/a.js", "Preset= strict ", "Level=\n secure\n")).Sealed);

    [Theory]
    [InlineData("Preset=Secure", "Preset of the RingfenceScript 'scripts/a.js' is 'Secure', which is none, so nobody knows what the script may do; did you mean secure?")]
    [InlineData("Preset=jint", "Preset of the RingfenceScript 'scripts/a.js' is 'jint', which is none, so nobody knows what the script may do; "
        + "write agentscript, strict, secure, standard or permissive")]
    [InlineData("Level=agentscript", "Level of the RingfenceScript 'scripts/a.js' is 'agentscript', which is none, so nobody knows what the script may do; "
        + "write strict, secure, standard or permissive")]
    public void WrongValue_IsAnErrorOfTheProject(string metadata, string message)
    {
        var run = _project.With("scripts/a.js", ScriptProject.Bad).Run(ScriptProject.Item("scripts/a.js", metadata));
        Assert.Equal(["RF9007 App.csproj(1,1)"], run.Errors);
        Assert.Equal(message, Assert.Single(run.Engine.Errors).Message);
        Assert.False(run.Accepted);
        Assert.Equal(0, run.Checked);
    }

    [Fact]
    public void TwoWrongValues_AreTwoErrorsAndOtherScriptsAreChecked()
    {
        _project.With("scripts/a.js", ScriptProject.Good).With("scripts/b.js", ScriptProject.Bad);
        var run = _project.Run(ScriptProject.Item("scripts/a.js", "Preset=x", "Level=y"), ScriptProject.Item("scripts/b.js"));
        Assert.Equal(["RF9007 App.csproj(1,1)", "RF9007 App.csproj(1,1)", "RF4021 scripts/b.js(2,10)"], run.Errors);
    }

    [Fact]
    public void SameScriptTwice_IsOne()
    {
        _project.With("scripts/a.js", ScriptProject.Warned);
        var run = _project.Run(
            ScriptProject.Item("scripts/a.js", "Level=secure"), ScriptProject.Item(_project.PathOf("scripts/a.js"), "Level=secure"),
            ScriptProject.Item("scripts/../scripts/a.js", "Level=secure"));
        Assert.Equal(["scripts/a.js agentscript secure"], run.Sealed);
        Assert.Equal(["RF4035 scripts/a.js(2,1)"], run.Warnings);
    }

    [Fact]
    public void SameScriptTwiceWithOtherMetadata_IsAnError()
    {
        var run = _project.With("scripts/a.js", ScriptProject.Good).Run(ScriptProject.Item("scripts/a.js"), ScriptProject.Item("scripts/a.js", "Level=secure"));
        Assert.Equal(["RF9007 App.csproj(1,1)"], run.Errors);
        Assert.StartsWith("RingfenceScript lists 'scripts/a.js' twice", run.Engine.Errors.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ScriptOutsideTheProject_CannotBeSealed()
    {
        using var elsewhere = new ScriptProject();
        elsewhere.With("scripts/a.js", ScriptProject.Good);
        var run = _project.Run(ScriptProject.Item(elsewhere.PathOf("scripts/a.js")));
        var error = Assert.Single(run.Engine.Errors);
        Assert.Equal("RF5050", error.Code);
        Assert.DoesNotContain(elsewhere.Path, error.Message, StringComparison.Ordinal);
        Assert.False(run.Accepted);
    }

    [Fact]
    public void ProjectFolderWithASlashAtItsEnd_IsTheSame() =>
        Assert.Equal(["scripts/a.js agentscript strict"], _project.With("scripts/a.js", ScriptProject.Good).Run(task =>
            task.ProjectDirectory += Path.DirectorySeparatorChar).Sealed);
}
