using Ringfence.Analyzers.Rules.Configuration;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Configuration;

/// <summary>The places of findings in the policy; their wording is Core's and tested there.</summary>
public sealed class PolicyFileAnalyzerTests
{
    [Theory]
    [InlineData("""{ "level": "secure" }""")]
    [InlineData("""{ "$schema": "https://ringfence.dev/schemas/ringfence-1.json", "limits": { "timeoutMs": 250 } }""")]
    [InlineData("{}")]
    public Task PolicyThatIsRight_IsQuiet(string policy) => Case(policy).RunAsync();

    [Fact]
    public Task NoPolicy_IsQuiet() => CSharpTest.For<PolicyFileAnalyzer>().Source("public class Host { }").RunAsync();

    [Theory]
    [InlineData("settings.json")]
    [InlineData("my-ringfence.json")]
    [InlineData("ringfence.json.txt")]
    public Task OtherFile_IsNotRead(string path) =>
        CSharpTest.For<PolicyFileAnalyzer>().Source("public class Host { }").AdditionalFile(path, "{ nonsense").RunAsync();

    [Theory]
    [InlineData("{ {|RF9002:\"levle\"|}: \"secure\" }")]
    [InlineData("{\n  \"limits\": {\n    {|RF9002:\"timeout\"|}: 5\n  }\n}")]
    [InlineData("{ \"level\": {|RF9003:\"paranoid\"|} }")]
    [InlineData("{\r\n  \"limits\": { \"timeoutMs\": {|RF9003:0|}, \"fuel\": {|RF9003:\"many\"|} }\r\n}")]
    [InlineData("{ \"limits\": {|RF9003:[]|}, {|RF9002:\"x\"|}: 1 }")]
    [InlineData("{ \"level\": \"secure\"\n{|RF9001:\"|}limits\": {} }")]
    [InlineData("{|RF9001:[]|}")]
    [InlineData("{ \"limits\": { \"fuel\": 1, {|RF9001:\"fuel\"|}: 2 } }")]
    public Task Mistake_IsShownAtItsPlace(string markedPolicy) => Case(markedPolicy).RunAsync();

    [Fact]
    public Task EmptyPolicy_IsShownAtItsStart() => Case("{|RF9001:|}").RunAsync();

    [Fact]
    public Task PolicyInASubfolder_IsShown() => CSharpTest.For<PolicyFileAnalyzer>().Source("public class Host { }")
        .AdditionalFile("app/Ringfence.json", "{ \"level\": {|RF9003:3|} }").RunAsync();

    [Fact]
    public Task FileMarkedAsPolicy_IsReadUnderAnyNameAndBeforeOneNamedSo() => Case("{ \"levle\": 1 }")
        .AdditionalFile("shop/limits.json", "{ {|RF9002:\"levle\"|}: 1 }")
        .Config("root = true\n[limits.json]\nbuild_metadata.AdditionalFiles.RingfenceKind = policy\n")
        .RunAsync();

    [Fact]
    public Task SecondPolicy_IsNotRead() => CSharpTest.For<PolicyFileAnalyzer>().Source("public class Host { }")
        .AdditionalFile("a/ringfence.json", "{ \"level\": {|RF9003:3|} }").AdditionalFile("b/ringfence.json", "{ \"level\": 3 }").RunAsync();

    [Fact]
    public Task RulesTheBuildPackageSwitchesOff_AreQuiet() =>
        Case("{ \"levle\": 1 }").GlobalConfig("is_global = true\ndotnet_diagnostic.RF9002.severity = none\n").RunAsync();

    private static CSharpTest Case(string markedPolicy) =>
        CSharpTest.For<PolicyFileAnalyzer>().Source("public class Host { }").AdditionalFile("ringfence.json", markedPolicy);
}
