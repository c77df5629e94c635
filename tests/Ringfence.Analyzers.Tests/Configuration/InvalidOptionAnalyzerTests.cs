using Ringfence.Analyzers.Rules.Configuration;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Configuration;

public sealed class InvalidOptionAnalyzerTests
{
    private const string Source = "public class Host { }";

    [Fact]
    public Task ValueThatCannotBeRead_IsReportedOnceHoweverManyFilesItIsFor() => Case()
        .Source("public class Other { }", "Other.cs")
        .Config("root = true\n[*.cs]\nringfence.required_engine_limits = timeuot, memory\n")
        .ExpectWithoutPlace("RF9006", Message("timeuot, memory"))
        .RunAsync();

    [Fact]
    public Task ValueInGlobalConfig_IsReported() => Case()
        .GlobalConfig("is_global = true\nringfence.required_engine_limits = everything\n")
        .ExpectWithoutPlace("RF9006", Message("everything"))
        .RunAsync();

    [Fact]
    public Task TwoWrongValues_AreReportedEach() => Case()
        .Source("public class Other { }", "Other.cs")
        .Config("root = true\n[Test0.cs]\nringfence.required_engine_limits = time\n[Other.cs]\nringfence.required_engine_limits = space\n")
        .ExpectWithoutPlace("RF9006", Message("space"))
        .ExpectWithoutPlace("RF9006", Message("time"))
        .RunAsync();

    [Fact]
    public Task LongValue_IsShortened() => Case()
        .Config($"root = true\n[*.cs]\nringfence.required_engine_limits = {new string('x', 500)}\n")
        .ExpectWithoutPlace("RF9006", Message(new string('x', 64) + "..."))
        .RunAsync();

    [Theory]
    [InlineData("")]
    [InlineData("root = true\n[*.cs]\nringfence.required_engine_limits =\n")]
    [InlineData("root = true\n[*.cs]\nringfence.required_engine_limits = memory,timeout\n")]
    [InlineData("root = true\n[*.vb]\nringfence.required_engine_limits = nonsense\n")]
    public Task ValueThatCanBeRead_IsQuiet(string config) => Case().Config(config).RunAsync();

    private static CSharpTest Case() => CSharpTest.For<InvalidOptionAnalyzer>().Source(Source);

    private static string Message(string value) =>
        $"The option 'ringfence.required_engine_limits' has the value '{value}', so its default is used; write a comma-separated list of 'timeout', 'statements', 'memory' and 'recursion'";
}
