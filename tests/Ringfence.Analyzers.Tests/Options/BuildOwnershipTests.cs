using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Options;

namespace Ringfence.Analyzers.Tests.Options;

public sealed class BuildOwnershipTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("", "", false)]
    [InlineData("false", null, false)]
    [InlineData("true", null, true)]
    [InlineData("True", "", true)]
    [InlineData("true", "false", true)]
    [InlineData("true", "true", false)]
    [InlineData(null, "true", false)]
    public void Task_ReportsInABuildThatHasIt(string? active, string? designTime, bool expected)
    {
        var entries = new List<(string, string)>();
        if (active is not null) entries.Add(("build_property.RingfenceBuildActive", active));
        if (designTime is not null) entries.Add(("build_property.DesignTimeBuild", designTime));

        Assert.Equal(expected, BuildOwnership.TaskReports(new Provider(new ConfigText([.. entries]))));
    }

    private sealed class Provider(AnalyzerConfigOptions global) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => global;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => global;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => global;
    }
}
