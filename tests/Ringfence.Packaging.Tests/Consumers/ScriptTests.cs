using System.Text.Json;
using Ringfence.Packaging.Tests.Packing;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>Scripts of a project that has the build package.</summary>
[Collection(PackagesGroup.Name)]
public sealed class ScriptTests(PackedPackages packages)
{
    private const string Good = "const orders = await callTool(\"orders.list\", { limit: 10 });\nreturn orders.length;\n";
    private const string Warned = "return 1;\nconst never = 2;\n";
    private const string Bad = "const text = \"1\";\nreturn   eval(text);\n";

    [Fact]
    public async Task SecretInAScript_IsReportedWhereverTheItemLies()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Build"], name: "Keys");
        var token = SampleSecrets.Create("github-personal-access-token");
        app.Write("Program.cs", ShopSources.Program);
        app.Write("scripts/good.js", Good);
        app.Write("scripts/key.js", $"const key = \"{token}\";\nreturn key.length;\n");

        var build = (await app.BuildAsync()).EnsureSuccess();
        Assert.Equal(["RF1050 scripts/key.js(1,14)"], app.FindingsOf(build));
        Assert.DoesNotContain(token, build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task App_FromItsFirstBadScriptToACleanFolder()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Build"], name: "Größe und Maß");
        var output = app.PathOf("bin", "Debug", "net10.0", app.Name + ".dll");
        var seal = app.PathOf("obj", "Debug", "net10.0", "ringfence.lock.json");
        var sarif = app.PathOf("bin", "Debug", "net10.0", "ringfence-report.sarif");
        app.Write("Program.cs", ShopSources.Program);
        app.Write("scripts/good.js", Good);
        app.Write("scripts/deep/warned.mjs", Warned);
        app.Write("scripts/bad.js", Bad);
        app.Write("scripts/node_modules/x/index.js", "require('fs')");
        app.Write("plugins/gift/plugin.json", "[]");

        // The script is an error at its place, the report is written though the build fails, and no app comes out.
        var first = await app.BuildAsync("-p:RingfenceReport=sarif");
        Assert.NotEqual(0, first.ExitCode);
        Assert.Equal(["RF4021 scripts/bad.js(2,10)", "RF4035 scripts/deep/warned.mjs(2,1)", "RF5001 plugins/gift/plugin.json(1,1)"], app.FindingsOf(first));
        Assert.False(File.Exists(output), "An app was produced although a script was not accepted.");
        Assert.False(File.Exists(seal));
        Assert.Equal(["RF4021", "RF4035", "RF5001"], RulesIn(sarif));

        // What is accepted is sealed and embedded.
        File.Delete(app.PathOf("scripts", "bad.js"));
        Directory.Delete(app.PathOf("plugins"), recursive: true);
        var second = (await app.BuildAsync("--no-restore")).EnsureSuccess();
        Assert.Equal(["RF4035 scripts/deep/warned.mjs(2,1)"], app.FindingsOf(second));
        Assert.Equal(File.ReadAllBytes(seal), EmbeddedResources.Read(output)["ringfence.lock.json"]);
        Assert.Equal(["scripts/deep/warned.mjs", "scripts/good.js"], ScriptsIn(seal));

        // Nothing changed: the warning is there again, and nothing is compiled or checked anew.
        var built = File.GetLastWriteTimeUtc(output);
        var third = (await app.BuildAsync("--no-restore", "-v:d")).EnsureSuccess();
        Assert.Equal(["RF4035 scripts/deep/warned.mjs(2,1)"], app.FindingsOf(third));
        Assert.Contains("0 of 2 scripts checked", third.Output, StringComparison.Ordinal);
        Assert.Equal(built, File.GetLastWriteTimeUtc(output));

        // A warning is an error for whom it is one.
        var strict = await app.BuildAsync("--no-restore", "-p:TreatWarningsAsErrors=true");
        Assert.NotEqual(0, strict.ExitCode);
        Assert.Equal("error", Assert.Single(strict.Diagnostics).Severity);
        Assert.Empty((await app.BuildAsync("--no-restore", "-p:NoWarn=RF4035")).EnsureSuccess().Diagnostics);

        (await app.BuildAsync("--no-restore", "-p:RingfenceReport=true")).EnsureSuccess();
        Assert.True(File.Exists(Path.ChangeExtension(sarif, ".html")));
        (await app.RunAsync("clean", "-nologo", "-v:q", "-nr:false")).EnsureSuccess();
        Assert.False(File.Exists(seal));
        Assert.False(File.Exists(sarif));
        Assert.False(File.Exists(Path.ChangeExtension(sarif, ".html")));
        Assert.Empty(Directory.GetFiles(app.PathOf("obj", "Debug", "net10.0"), "ringfence.*"));
    }

    [Fact]
    public async Task Settings_OfTheProjectCount()
    {
        using var app = Consumer.Create(
            packages, ["Ringfence.Build"], items: """
                <RingfenceScript Update="scripts/engine.js" Preset="secure" />
                <RingfenceScript Include="rules/discount.js" Preset="$(DiscountPreset)" Level="permissive" />
                """);
        app.Write("Program.cs", ShopSources.Program);
        app.Write("scripts/engine.js", "class Rule { apply(order) { return order.total; } }");
        app.Write("rules/discount.js", "function discount(order) { return order.total > 10 ? 1 : 0; }");
        (await app.BuildAsync("-p:DiscountPreset=secure")).EnsureSuccess();
        var seal = File.ReadAllText(app.PathOf("obj", "Debug", "net10.0", "ringfence.lock.json"));
        Assert.Contains("\"path\": \"rules/discount.js\"", seal, StringComparison.Ordinal);
        Assert.Contains("\"level\": \"permissive\"", seal, StringComparison.Ordinal);
        Assert.Contains("\"preset\": \"secure\"", seal, StringComparison.Ordinal);

        var wrong = await app.BuildAsync("--no-restore", "-p:DiscountPreset=Secure", "-p:RingfenceReport=pdf");
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Equal(["RF9007 App.csproj(1,1)", "RF9007 App.csproj(1,1)"], app.FindingsOf(wrong));

        app.Write("scripts/engine.js", Bad);
        var off = (await app.BuildAsync("--no-restore", "-p:DiscountPreset=Secure", "-p:RingfenceCheckScripts=false")).EnsureSuccess();
        Assert.Empty(app.FindingsOf(off));
        Assert.Empty(ScriptsIn(app.PathOf("obj", "Debug", "net10.0", "ringfence.lock.json")));

        (await app.BuildAsync("--no-restore", "-p:DiscountPreset=secure", "-p:EnableDefaultRingfenceScriptItems=false")).EnsureSuccess();
        Assert.Equal(["rules/discount.js"], ScriptsIn(app.PathOf("obj", "Debug", "net10.0", "ringfence.lock.json")));
    }

    [Fact]
    public async Task TwoTargetFrameworks_HaveASealEach()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Build"], frameworks: "net10.0;net8.0");
        app.Write("Program.cs", ShopSources.Program);
        app.Write("scripts/warned.js", Warned);
        var build = (await app.BuildAsync("-m:2", "-p:RingfenceReport=true")).EnsureSuccess();
        Assert.Equal(["RF4035 scripts/warned.js(2,1)", "RF4035 scripts/warned.js(2,1)"], app.FindingsOf(build));
        foreach (var framework in new[] { "net10.0", "net8.0" })
        {
            Assert.Equal(["scripts/warned.js"], ScriptsIn(app.PathOf("obj", "Debug", framework, "ringfence.lock.json")));
            Assert.Equal(["RF4035"], RulesIn(app.PathOf("bin", "Debug", framework, "ringfence-report.sarif")));
        }
    }

    [Theory]
    [InlineData(".vbproj", "Program.vb", "Module Program\n  Sub Main()\n  End Sub\nEnd Module\n", "")]
    [InlineData(".fsproj", "Program.fs", "[<EntryPoint>]\nlet main _ = 0\n", "<Compile Include=\"Program.fs\" />")]
    public async Task OtherLanguages_AreCheckedToo(string extension, string file, string program, string items)
    {
        using var app = Consumer.Create(packages, ["Ringfence.Build"], items: items, extension: extension);
        app.Write(file, program);
        app.Write("scripts/good.js", Good);
        app.Write("scripts/bad.js", Bad);
        var build = await app.BuildAsync();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["RF4021 scripts/bad.js(2,10)"], app.FindingsOf(build));

        File.Delete(app.PathOf("scripts", "bad.js"));
        (await app.BuildAsync("--no-restore")).EnsureSuccess();
        Assert.Equal(
            File.ReadAllBytes(app.PathOf("obj", "Debug", "net10.0", "ringfence.lock.json")),
            EmbeddedResources.Read(app.PathOf("bin", "Debug", "net10.0", "App.dll"))["ringfence.lock.json"]);
    }

    private static string[] ScriptsIn(string seal)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(seal));
        return [.. json.RootElement.GetProperty("scripts").EnumerateArray().Select(script => script.GetProperty("path").GetString()!)];
    }

    private static string[] RulesIn(string sarif)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(sarif));
        return
        [
            .. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("ruleId").GetString()!).Order(StringComparer.Ordinal),
        ];
    }
}
