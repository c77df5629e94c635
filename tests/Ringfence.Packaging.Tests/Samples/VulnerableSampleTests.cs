using Ringfence.Packaging.Tests.Packing;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Samples;

/// <summary>The sample with the mistakes: every gate finds them where they are, and the fixes leave code that compiles.</summary>
[Collection(PackagesGroup.Name)]
public sealed class VulnerableSampleTests(PackedPackages packages)
{
    private const string Name = "Storefront.Vulnerable";

    private static readonly Spot[] InCode =
    [
        new("RF1001", "SupportDesk.cs", "Token = |\"ghp_\" +"),
        new("RF2001", "Catalog.cs", "category = '\" + |category"),
        new("RF2001", "Catalog.cs", "LIKE '%{|text}"),
        new("RF2001", "Catalog.cs", "new SqliteCommand(|sql"),
        new("RF3001", "DiscountRules.cs", "engine = |new Engine()"),
    ];

    private static readonly Spot[] InScripts =
    [
        new("RF4060", "scripts/customer-export.js", "await |callTool(\"webhook.post\""),
        new("RF4050", "rules/discount.js", "if (/^|("),
        new("RF4021", "scripts/price-formula.js", "make = |[][key][key]"),
        new("RF4027", "scripts/price-formula.js", "[][|key][key]"),
        new("RF4027", "scripts/price-formula.js", "[][key][|key]"),
        new("RF4032", "scripts/stock-watch.js", "|while (true)"),
    ];

    private static readonly Spot[] InSettings = [new("RF1050", "appsettings.json", "\"Password\": \"|")];

    private static readonly Spot[] InPlugins =
    [
        new("RF5016", "plugins/gift-wrap/plugin.json", "\"digest\": |\"sha256"),
        new("RF5011", "plugins/price-export/plugin.json", "\"entry\": |\"../"),
    ];

    [Fact]
    public async Task BuildFromSource_FailsAtEveryMistakeAndNowhereElse()
    {
        var folder = Repository.PathOf("samples", Name);
        var build = await DotnetCli.RunAsync(folder, ["build", "-nologo", "-tl:off", "-v:q", "-nr:false"],
            cancellationToken: TestContext.Current.CancellationToken);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(Expected(folder), Found(build, folder));
        Assert.All(build.Diagnostics, line => Assert.Equal("error", line.Severity));
    }

    [Fact]
    public async Task FormatAnalyzers_LeavesCodeThatCompilesWithoutTheThreeFindings()
    {
        using var copy = new SampleCopy(Name, packages);
        var before = await copy.DotnetAsync("build", "-nologo", "-tl:off", "-v:n", "-nr:false", "-p:ErrorLog=compile.sarif%2cversion=2.1", "-p:RingfenceReport=true");
        Assert.Equal(Expected(copy.Folder), Found(before, copy.Folder).Distinct());
        AssertTellsNoSecret(copy.Folder, before);

        var format = await copy.DotnetAsync("format", "analyzers", $"{Name}.csproj", "--no-restore", "--severity", "warn", "--diagnostics", "RF1001", "RF2001", "RF3001");
        format.EnsureSuccess();
        Directory.Delete(Path.Combine(copy.Folder, "plugins"), recursive: true);
        Directory.Delete(Path.Combine(copy.Folder, "scripts"), recursive: true);
        await File.WriteAllTextAsync(Path.Combine(copy.Folder, "rules", "discount.js"), "function discount(order) { return { percent: 0 }; }");
        File.Delete(Path.Combine(copy.Folder, "appsettings.json"));

        var after = await copy.DotnetAsync("build", "-nologo", "-tl:off", "-v:q", "-nr:false");
        after.EnsureSuccess();
        Assert.Empty(after.Diagnostics);
    }

    /// <summary>Neither what the build prints nor any log or report it writes.</summary>
    private static void AssertTellsNoSecret(string folder, CliResult build)
    {
        string[] secrets =
        [
            File.ReadAllText(Path.Combine(folder, "SupportDesk.cs")).Split("\"ghp_\" + \"")[1].Split('"')[0],
            File.ReadAllText(Path.Combine(folder, "appsettings.json")).Split("\"Password\": \"")[1].Split('"')[0],
        ];
        // The reports lie in the output folder, which samples have outside of their own.
        string[] reports = [.. Directory.EnumerateFiles(Path.Combine(folder, "..", ".."), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".sarif" or ".html" or ".cache" || Path.GetFileName(file) == "ringfence.lock.json")];
        Assert.Contains(reports, file => Path.GetFileName(file) == "compile.sarif" && File.ReadAllText(file).Contains("RF1001", StringComparison.Ordinal));
        Assert.Contains(reports, file => Path.GetFileName(file) == "ringfence-report.sarif" && File.ReadAllText(file).Contains("RF4060", StringComparison.Ordinal));
        Assert.Contains(reports, file => Path.GetFileName(file) == "ringfence-report.html");
        Assert.All(secrets, secret => Assert.All([build.Output, build.Error, .. reports.Select(File.ReadAllText)], text =>
            Assert.False(text.Contains(secret, StringComparison.Ordinal) || text.Contains(secret[..10], StringComparison.Ordinal), "A secret is told.")));
    }

    private static IEnumerable<string> Expected(string folder) =>
        InCode.Concat(InSettings).Concat(InScripts).Concat(InPlugins).Select(spot => spot.Resolve(folder)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Found(CliResult build, string folder) =>
        build.Diagnostics.Select(line => Spot.Of(line, folder)).Order(StringComparer.Ordinal);
}
