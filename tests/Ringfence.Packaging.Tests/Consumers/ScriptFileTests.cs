using Ringfence.Packaging.Tests.Packing;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>Findings in script files, whichever of the packages is there: each once, and none lost.</summary>
[Collection(PackagesGroup.Name)]
public sealed class ScriptFileTests(PackedPackages packages)
{
    private const string Script = "const rows = [1, 2];\nreturn rows.constructor;\n";
    private const string Finding = "RF4027 scripts/report.js(2,13)";

    [Theory]
    [InlineData("Ringfence.Analyzers")]
    [InlineData("Ringfence.Analyzers", "Ringfence.Build")]
    public async Task Build_ReportsEachFindingOnce(params string[] ids)
    {
        using var app = Consumer.Create(packages, ids);
        app.Write("Program.cs", ShopSources.Program);
        app.Write("scripts/report.js", Script);
        app.Write("scripts/node_modules/other/index.js", Script);
        app.Write("other/report.js", Script);

        var build = await app.BuildAsync();
        Assert.Equal([Finding], app.FindingsOf(build));
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal([Finding], app.FindingsOf(await app.BuildAsync("--no-restore")));
    }

    [Fact]
    public async Task Items_SayWhichFilesAndWhichPreset()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Analyzers"], items: """
            <AdditionalFiles Include="scripts/report.js" />
            <RingfenceScript Update="scripts/report.js" Preset="standard" />
            <RingfenceScript Remove="scripts/draft.js" />
            <RingfenceScript Include="rules/discount.js" Preset="secure" />
            """);
        app.Write("Program.cs", ShopSources.Program);
        app.Write("scripts/report.js", "var rows = [1, 2];\nrows.constructor;\n");
        app.Write("scripts/draft.js", Script);
        app.Write("rules/discount.js", "eval('1');\n");

        var build = await app.BuildAsync();
        Assert.Equal(["RF4021 rules/discount.js(1,1)", "RF4027 scripts/report.js(2,6)"], app.FindingsOf(build));
        Assert.Contains("scripts/report.js(2,6): warning RF4027", build.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DefaultItems_CanBeSwitchedOff()
    {
        using var app = Consumer.Create(
            packages, ["Ringfence.Analyzers"], properties: "<EnableDefaultRingfenceScriptItems>false</EnableDefaultRingfenceScriptItems>");
        app.Write("Program.cs", ShopSources.Program);
        app.Write("scripts/report.js", Script);
        Assert.Empty(app.FindingsOf((await app.BuildAsync()).EnsureSuccess()));
    }

    [Fact]
    public async Task DesignTimeBuild_PassesEachScriptOnce()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Analyzers", "Ringfence.Build"]);
        app.Write("Program.cs", ShopSources.Program);
        app.Write("scripts/report.js", Script);
        app.Write("scripts/deep/er/module.mjs", "export const a = 1;\n");
        (await app.RunAsync("restore", "-nologo", "-v:q")).EnsureSuccess();

        var arguments = await app.DesignTimeCompilerArgumentsAsync();
        Assert.Equal(
            [$"/additionalfile:{app.PathOf("scripts", "deep", "er", "module.mjs")}", $"/additionalfile:{app.PathOf("scripts", "report.js")}"],
            arguments.Where(a => a.StartsWith("/additionalfile:", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(arguments, a => a.Contains("ringfence.in-build.globalconfig", StringComparison.Ordinal));
    }
}
