using Ringfence.Analyzers.Rules.Scripts;
using Ringfence.Analyzers.Rules.Scripts.Sinks;
using Ringfence.Findings;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Scripts;

/// <summary>The guide names what the tables hold.</summary>
public sealed class ScriptDocsTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "scripts-in-csharp.md"));

    [Fact]
    public void Guide_NamesEveryMemberOfOtherEngines() => Assert.All(
        ScriptSinks.Known.Where(s => s.Kind != ScriptTextKind.AgentScript),
        sink => Assert.Contains(
            sink.Member == ScriptSink.Constructor ? "new " + SimpleName(sink) : sink.Member, RowOf(sink), StringComparison.Ordinal));

    [Fact]
    public void Guide_NamesEveryTypeOfOurs() => Assert.All(
        ScriptSinks.Known.Where(s => s.Kind == ScriptTextKind.AgentScript),
        sink => Assert.Contains($"`{SimpleName(sink)}`", RowOf(sink), StringComparison.Ordinal));

    [Theory]
    [InlineData(nameof(ScriptTextKind.Script), 1)]
    [InlineData(nameof(ScriptTextKind.Fragment), 2)]
    [InlineData(nameof(ScriptTextKind.AgentScript), 0)]
    public void Guide_NamesTheRulesThatAreLeftOut(string kind, int cells)
    {
        var row = Guide.Split('\n').Single(line => line.StartsWith("| Not applied", StringComparison.Ordinal)).Split('|');
        var named = string.Concat(row.Skip(2).Take(cells)).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.StartsWith("RF", StringComparison.Ordinal));
        var left = RuleCatalog.All.Select(r => r.Id.Value).Where(id => id.StartsWith("RF4", StringComparison.Ordinal))
            .Where(id => !SnippetRules.Applies(id, Enum.Parse<ScriptTextKind>(kind)));
        Assert.Equal(left, named.Order(StringComparer.Ordinal));
    }

    private static string SimpleName(ScriptSink sink) => sink.Type[(sink.Type.LastIndexOf('.') + 1)..];

    private static string RowOf(ScriptSink sink)
    {
        var family = sink.Type.Contains("ClearScript", StringComparison.Ordinal) ? "ClearScript" : sink.Type.Split('.')[0];
        return Guide.Split('\n').First(line => line.StartsWith("| " + family, StringComparison.Ordinal));
    }
}
