using Ringfence.Packaging.Tests.Packing;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>What projects say about warnings, and two target frameworks at once.</summary>
[Collection(PackagesGroup.Name)]
public sealed class WarningTests(PackedPackages packages)
{
    [Fact]
    public async Task Severities_FollowTheProject()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Analyzers"]);
        app.Write("Program.cs", ShopSources.Program);
        app.Write("Shop.cs", ShopSources.Sql);

        // Proof of life: exactly one report, so the analyzers are loaded, and once only.
        var plain = (await app.BuildAsync()).EnsureSuccess();
        Assert.Equal("warning", Assert.Single(plain.Diagnostics, d => d.Code == "RF2001").Severity);
        Assert.Equal(["RF2001 Shop.cs(5,71)"], app.FindingsOf(plain));

        var strict = await app.BuildAsync("--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true");
        Assert.NotEqual(0, strict.ExitCode);
        Assert.Equal("error", Assert.Single(strict.Diagnostics, d => d.Code == "RF2001").Severity);

        var silenced = (await app.BuildAsync("--no-restore", "--no-incremental", "-p:NoWarn=RF2001")).EnsureSuccess();
        Assert.Empty(app.FindingsOf(silenced));

        var preset = await app.BuildAsync("--no-restore", "--no-incremental", "-p:RingfencePreset=all-errors");
        Assert.Equal("error", Assert.Single(preset.Diagnostics, d => d.Code == "RF2001").Severity);

        // The project's own word wins over a preset.
        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.RF2001.severity = none\n");
        var own = (await app.BuildAsync("--no-restore", "--no-incremental", "-p:RingfencePreset=all-errors")).EnsureSuccess();
        Assert.Empty(app.FindingsOf(own));
    }

    [Fact]
    public async Task PolicyUnderAnotherName_IsKnownToTheAnalyzers()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Analyzers"], properties: "<RingfencePolicyFile>config/fence.json</RingfencePolicyFile>");
        app.Write("Program.cs", ShopSources.Program);
        app.Write("config/fence.json", ShopSources.MisspeltPolicy);
        var build = await app.BuildAsync();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["RF9002 config/fence.json(1,3)"], app.FindingsOf(build));
    }

    [Fact]
    public async Task TwoTargetFrameworks_HaveASealEach()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Build"], frameworks: "net10.0;net8.0");
        app.Write("Program.cs", ShopSources.Program);
        app.Write("plugins/gift/gift.wasm", ShopSources.Wasm);
        app.Write("plugins/gift/plugin.json", ShopSources.Manifest(ShopSources.Wasm));
        (await app.BuildAsync("-m:2")).EnsureSuccess();

        foreach (var framework in new[] { "net10.0", "net8.0" })
        {
            var seal = File.ReadAllBytes(app.PathOf("obj", "Debug", framework, "ringfence.lock.json"));
            Assert.Equal(seal, EmbeddedResources.Read(app.PathOf("bin", "Debug", framework, "App.dll"))["ringfence.lock.json"]);
        }
    }
}
