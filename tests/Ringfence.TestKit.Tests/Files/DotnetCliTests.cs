namespace Ringfence.TestKit.Tests.Files;

public sealed class DotnetCliTests
{
    [Fact]
    public async Task Output_ExitCode_AndDirectory_AreTheProcesss()
    {
        using var folder = new TempFolder("a b");
        var result = await DotnetCli.RunAsync(folder.Path, ["--version"]);
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", result.Output);
        Assert.Same(result, result.EnsureSuccess());
    }

    [Fact]
    public async Task Failure_HoldsWhatWasPrinted()
    {
        using var folder = new TempFolder();
        var result = await DotnetCli.RunAsync(folder.Path, ["msbuild", "no such.proj", "-nologo"]);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(result.Diagnostics, d => d.Code == "MSB1009");
        Assert.Contains("MSB1009", Assert.Throws<CaseFailedException>(result.EnsureSuccess).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooSlowARun_IsEnded()
    {
        using var folder = new TempFolder();
        folder.Write("slow.proj", "<Project><Target Name=\"Slow\"><Exec Command=\"sleep 60\" /></Target></Project>");
        var failure = await Assert.ThrowsAsync<TimeoutException>(() =>
            DotnetCli.RunAsync(folder.Path, ["msbuild", "slow.proj", "-nologo", "-nr:false"], timeout: TimeSpan.FromSeconds(3)));
        Assert.Contains("was ended after 3 s", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Environment_IsSetAndRemoved()
    {
        using var folder = new TempFolder();
        folder.Write(
            "e.proj",
            "<Project><Target Name=\"E\"><Message Importance=\"high\" Text=\"[$(TOY)] [$(DOTNET_NOLOGO)]\" /></Target></Project>");
        var result = await DotnetCli.RunAsync(
            folder.Path, ["msbuild", "e.proj", "-nologo", "-nr:false"],
            new Dictionary<string, string?> { ["TOY"] = "set", ["DOTNET_NOLOGO"] = null });
        Assert.Contains("[set] []", result.EnsureSuccess().Output, StringComparison.Ordinal);
    }
}
