using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ringfence.Findings;
using Ringfence.Runtime;
using Ringfence.TestKit;

namespace Ringfence.PublicApi.Tests;

/// <summary>Code on the pages about the runtime compiles as a program of its own, as a reader would paste it.</summary>
public sealed partial class DocumentationTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "runtime.md")).ReplaceLineEndings("\n");

    [Fact]
    public void EveryCodeBlock_Compiles()
    {
        var blocks = CodeBlock().Matches(Page);
        Assert.Equal(Page.Split("```csharp").Length - 1, blocks.Count);
        Assert.InRange(blocks.Count, 5, 50);
        foreach (Match block in blocks)
        {
            var errors = Compile(block.Groups[1].Value).GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
            Assert.True(!errors.Any(), $"{block.Value}\n{string.Join('\n', errors)}");
        }
    }

    [Fact]
    public void OutputShownOnThePage_IsWhatComesOut()
    {
        var output = new OutputSanitizer().Sanitize(new Dictionary<string, object?> { ["total"] = 12.5m, ["apiKey"] = "abc", ["rows"] = Enumerable.Range(1, 3) });

        Assert.Contains("// " + output.ToJson() + "\n", Page);
        Assert.Contains("// " + Assert.Single(output.Notes) + "\n", Page);
        Assert.Contains($"| {OutputSanitizer.TotalTextFactor} times `maxStringLength` |", Page);
        Assert.Contains($"never more than {OutputSanitizer.HighestMaxDepth} |", Page);
    }

    [Theory]
    [InlineData(OutputMarker.Redacted)]
    [InlineData(OutputMarker.TooDeep)]
    [InlineData(OutputMarker.TooLong)]
    [InlineData(OutputMarker.Unsupported)]
    [InlineData(OutputMarker.Unreadable)]
    [InlineData(OutputMarker.Failed)]
    public void Markers_AreOnThePage(string marker) => Assert.Contains($"\"{marker}\"", Page);

    private static CSharpCompilation Compile(string source)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        string[] ours = [typeof(Finding).Assembly.Location, typeof(OutputSanitizer).Assembly.Location, typeof(object).Assembly.Location];
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(source, options)],
            platform.Concat(ours).Distinct().Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline, 1_000)]
    private static partial Regex CodeBlock();
}
