using Ringfence.Packaging.Tests.Packing;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>What would otherwise switch the analyzers off without a word.</summary>
[Collection(PackagesGroup.Name)]
public sealed class GuardTests(PackedPackages packages)
{
    private static readonly string[] AnalyzersOnly = ["roslyn4.8/Ringfence.Analyzers.dll", "roslyn4.8/Ringfence.Core.dll"];

    private static readonly string[] WithFixes =
        ["roslyn4.14/Ringfence.Analyzers.CodeFixes.dll", "roslyn4.14/Ringfence.Analyzers.dll", "roslyn4.14/Ringfence.Core.dll"];

    [Fact]
    public async Task OldCompiler_FailsTheBuildAndSaysWhatToDo()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Analyzers"]);
        app.Write("Program.cs", ShopSources.Program);

        var old = await app.BuildAsync("-p:CompilerApiVersion=roslyn4.0");
        var error = Assert.Single(old.Diagnostics, d => d.Code == "RF9004");
        Assert.Equal("error", error.Severity);
        Assert.NotEqual(0, old.ExitCode);
        Assert.Contains("Roslyn 4.0", error.Text, StringComparison.Ordinal);
        Assert.Contains("8.0.100", error.Text, StringComparison.Ordinal);
        Assert.Contains("https://ringfence.dev/rules/RF9004", error.Text, StringComparison.Ordinal);

        var allowed = await app.BuildAsync("--no-restore", "-p:CompilerApiVersion=roslyn4.0", "-p:RingfenceAllowOldCompiler=true", "-p:NoWarn=RF2001");
        Assert.Equal("warning", Assert.Single(allowed.EnsureSuccess().Diagnostics, d => d.Code == "RF9004").Severity);

        Assert.Empty(await app.SelectedAnalyzersAsync("roslyn4.0"));
        Assert.Equal(AnalyzersOnly, await app.SelectedAnalyzersAsync("roslyn4.8"));
        Assert.Equal(AnalyzersOnly, await app.SelectedAnalyzersAsync("roslyn4.10"));
        Assert.Equal(WithFixes, await app.SelectedAnalyzersAsync("roslyn4.14"));
        Assert.Equal(WithFixes, await app.SelectedAnalyzersAsync("roslyn5.9"));

        var misspelt = await app.BuildAsync("--no-restore", "-p:RingfencePreset=all-error");
        Assert.NotEqual(0, misspelt.ExitCode);
        Assert.Contains("'all-error'", Assert.Single(misspelt.Diagnostics, d => d.Code == "RF9005").Text, StringComparison.Ordinal);
    }
}
