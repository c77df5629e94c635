using Ringfence.Packaging.Tests.Packing;

namespace Ringfence.Packaging.Tests.Consumers;

/// <summary>A library compiled against the netstandard2.0 assembly of a package meets another one of it in the app that uses the library.</summary>
[Collection(PackagesGroup.Name)]
public sealed class LibraryTests(PackedPackages packages)
{
    private const string Library = """
        using Ringfence.Findings;
        using Ringfence.Policy;

        public static class Library
        {
            public static string UseInit()
            {
                var rule = new Rule("RF5099", "An example", Severity.Error, RuleCategory.Security, "An example.", 0);
                var finding = rule.At("a.js", TextRange.FileStart with { StartLine = 2, EndLine = 2 }, "said") with { Severity = Severity.Warning };
                var frame = new CodeFrame("a\nb\nc", new CodeFrameOptions { LinesBefore = 0, LinesAfter = 0 }).Show(finding.Range);
                return finding + "|" + frame.Replace('\n', '|') + "|" + RingfencePolicy.Default.Level;
            }
        }
        """;

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task InitMembers_AreTheSameInEveryAssembly(string framework)
    {
        using var library = Consumer.Create(packages, ["Ringfence.Core"], name: "Lib", frameworks: "netstandard2.0",
            properties: "<OutputType>Library</OutputType><LangVersion>latest</LangVersion>");
        library.Write("Library.cs", Library);

        using var app = Consumer.Create(packages, ["Ringfence.Core"], frameworks: framework, properties: "<RollForward>Major</RollForward>",
            items: $"""<ProjectReference Include="{library.ProjectFile}" />""");
        app.Write("Program.cs", "Console.WriteLine(Library.UseInit());");
        (await app.BuildAsync()).EnsureSuccess();

        // The app's own assembly is the one that is there when the library runs.
        var deployed = await File.ReadAllBytesAsync(
            app.PathOf("bin", "Debug", framework, "Ringfence.Core.dll"), TestContext.Current.CancellationToken);
        using var package = packages.Open("Ringfence.Core");
        Assert.Equal(package.Read($"lib/{framework}/Ringfence.Core.dll"), deployed);

        var run = (await app.RunAsync(app.PathOf("bin", "Debug", framework, "App.dll"))).EnsureSuccess();
        Assert.Contains("a.js(2,1): warning RF5099: said|2 | b|  | ^|Strict", run.Output, StringComparison.Ordinal);
    }
}
