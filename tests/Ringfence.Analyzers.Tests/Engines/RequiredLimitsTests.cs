using Ringfence.Analyzers.Rules.Engines;
using Ringfence.Analyzers.Tests.Options;
using static Ringfence.Analyzers.Tests.Engines.JintCases;

namespace Ringfence.Analyzers.Tests.Engines;

/// <summary>The option <c>ringfence.required_engine_limits</c>, and how a fix reads the layout of a file.</summary>
public sealed class RequiredLimitsTests
{
    [Theory]
    [InlineData("timeout", "no timeout")]
    [InlineData("memory, timeout", "no timeout and no memory limit")]
    [InlineData("recursion,statements", "no statement limit and no recursion limit")]
    [InlineData("nonsense", NoLimitAtAll)]
    public Task OnlyRequiredLimits_AreAskedFor(string required, string missing) => On4(Body("var engine = [|new Engine|]();"))
        .Config(Config(required)).ExpectMessage(Message(missing)).RunAsync();

    [Fact]
    public Task EngineWithTheRequiredLimits_IsQuiet() =>
        On4(Body("new Engine(o => o.TimeoutInterval(span).LimitMemory(9));")).Config(Config("timeout, memory")).RunAsync();

    [Fact]
    public Task RequiredLimitTheVersionDoesNotHave_IsNotAskedFor() =>
        On2(Body("new Engine(o => o.TimeoutInterval(span));")).Config(Config("timeout, memory")).RunAsync();

    [Fact]
    public Task Fix_AddsOnlyRequiredLimits() => Fix4(
        Body("var engine = [|new Engine|]();"),
        Body("var engine = new Engine(options => options.TimeoutInterval(TimeSpan.FromMilliseconds(5_000)));"))
        .Config(Config("timeout")).RunAsync();

    [Fact]
    public Task OptionForOneFile_HoldsForThatFile() => On4("using Jint; public class Loose { public object Make() => new Engine(o => o.LimitRecursion(3)); }")
        .Source("using Jint; public class Tight { public object Make() => [|new Engine|](o => o.LimitRecursion(3)); }", "Tight.cs")
        .Config("root = true\n[Test0.cs]\nringfence.required_engine_limits = recursion\n")
        .ExpectMessage(Message("no timeout, no statement limit and no memory limit"))
        .RunAsync();

    [Theory]
    [InlineData("", "", "    ")]
    [InlineData("indent_size", "2", "  ")]
    [InlineData("indent_size", "tab", "    ")]
    [InlineData("indent_style", "tab", "\t")]
    public void IndentOfTheFilesConfig_IsUsed(string key, string value, string expected) =>
        Assert.Equal(expected, new SourceLayout(Microsoft.CodeAnalysis.Text.SourceText.From("x\r\n"), new ConfigText((key, value))).Deeper(""));

    private static string Config(string required) => $"root = true\n[*.cs]\nringfence.required_engine_limits = {required}\n";
}
