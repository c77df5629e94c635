using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Ringfence.TestKit;
using static Ringfence.Analyzers.Tests.Engines.JintCases;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>The C# of the pages about Jint compiles against the real assemblies, and is reported or quiet as the page says.</summary>
public sealed partial class EngineDocsTests
{
    [Fact]
    public async Task SetUpsOfJintSafely_HaveNoFinding()
    {
        var blocks = Blocks("engines", "jint.md");

        Assert.Equal(2, blocks.Count);
        await On4("using System;\n" + blocks[0]).OutputKind(OutputKind.ConsoleApplication).RunAsync();
        await On2("using System;\n" + blocks[1]).OutputKind(OutputKind.ConsoleApplication).RunAsync();
    }

    [Fact]
    public async Task ExamplesOfTheRulePage_AreReportedAndQuiet()
    {
        var blocks = Blocks("rules", "RF3001.md");

        await On4(Body("var script = \"1\";\n" + blocks[0].Replace("new Engine", "[|new Engine|]", StringComparison.Ordinal)))
            .ExpectMessage(Message(NoLimitAtAll)).RunAsync();
        await On4(Body("var script = \"1\";\n" + blocks[1])).RunAsync();
    }

    private static List<string> Blocks(string folder, string page)
    {
        var text = File.ReadAllText(Repository.PathOf("docs", folder, page)).ReplaceLineEndings("\n");
        return [.. Fence().Matches(text).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
