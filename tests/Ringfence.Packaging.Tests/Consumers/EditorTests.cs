using Ringfence.Packaging.Tests.Packing;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>What an editor sees: a design-time build, and fixes applied as <c>dotnet format</c> does.</summary>
[Collection(PackagesGroup.Name)]
public sealed class EditorTests(PackedPackages packages)
{
    [Fact]
    public async Task DesignTimeBuild_PassesThePolicyOnceAndRunsNoCheck()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Analyzers", "Ringfence.Build"]);
        app.Write("Program.cs", ShopSources.Program);
        app.Write("ringfence.json", ShopSources.MisspeltPolicy);
        app.Write("plugins/gift/plugin.json", "not a manifest");
        (await app.RunAsync("restore", "-nologo", "-v:q")).EnsureSuccess();

        var arguments = await app.DesignTimeCompilerArgumentsAsync();
        Assert.Equal([$"/additionalfile:{app.PathOf("ringfence.json")}"], arguments.Where(a => a.StartsWith("/additionalfile:", StringComparison.Ordinal)));
        Assert.DoesNotContain(arguments, a => a.Contains("ringfence.in-build.globalconfig", StringComparison.Ordinal));
        Assert.Contains(arguments, a => a.StartsWith("/analyzer:", StringComparison.Ordinal) && a.EndsWith("Ringfence.Analyzers.dll", StringComparison.Ordinal));
        Assert.False(File.Exists(app.PathOf("obj", "Debug", "net10.0", "ringfence.digests.cache")), "The check ran.");
    }

    [Fact]
    public async Task PolicyListedByTheProject_IsPassedOnce()
    {
        using var app = Consumer.Create(
            packages, ["Ringfence.Analyzers", "Ringfence.Build"], items: """<AdditionalFiles Include="ringfence.json" />""",
            properties: "<RingfencePolicyFile>./ringfence.json</RingfencePolicyFile>");
        app.Write("Program.cs", ShopSources.Program);
        app.Write("ringfence.json", ShopSources.Policy);
        (await app.RunAsync("restore", "-nologo", "-v:q")).EnsureSuccess();

        var arguments = await app.DesignTimeCompilerArgumentsAsync();
        Assert.Single(arguments, a => a.StartsWith("/additionalfile:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Format_AppliesOurFixes()
    {
        using var app = Consumer.Create(packages, ["Ringfence.Analyzers"]);
        app.Write("Program.cs", ShopSources.Program);
        app.Write("Shop.cs", ShopSources.Sql);
        app.Write("Keys.cs", ShopSources.Secret.Replace("const", "static readonly", StringComparison.Ordinal));
        (await app.RunAsync("restore", "-nologo", "-v:q")).EnsureSuccess();
        (await app.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "RF1001", "RF2001", "--severity", "info")).EnsureSuccess();

        var shop = File.ReadAllText(app.PathOf("Shop.cs"));
        Assert.DoesNotContain("+ name", shop, StringComparison.Ordinal);
        Assert.DoesNotContain("'\"", shop, StringComparison.Ordinal);
        Assert.Contains("GetEnvironmentVariable", File.ReadAllText(app.PathOf("Keys.cs")), StringComparison.Ordinal);
        var build = (await app.BuildAsync("--no-restore")).EnsureSuccess();
        Assert.Empty(app.FindingsOf(build));
    }
}
