using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.Analyzers.Diagnostics;
using Ringfence.TestKit.Running;

namespace Ringfence.Analyzers.Tests.Conventions;

public sealed class AnalyzerConventionTests
{
    public static TheoryData<string> Names => [.. ProductRules.AnalyzerTypes.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyzer_FollowsTheHouse(string name)
    {
        var type = ProductRules.AnalyzerTypes.Single(t => t.Name == name);
        Assert.True(type.IsPublic && type.IsSealed, "An analyzer is public and sealed.");
        Assert.True(typeof(RingfenceAnalyzer).IsAssignableFrom(type), "An analyzer derives from RingfenceAnalyzer.");
        Assert.EndsWith("Analyzer", name, StringComparison.Ordinal);
        Assert.StartsWith("Ringfence.Analyzers.Rules.", type.Namespace, StringComparison.Ordinal);
        Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages ?? []);
        Assert.Empty(InstanceState.Problems(type));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyzer_SupportsTheSameRulesEachTime(string name)
    {
        var analyzer = ProductRules.CreateAnalyzer(ProductRules.AnalyzerTypes.Single(t => t.Name == name));
        Assert.NotEmpty(analyzer.SupportedDiagnostics);
        Assert.Equal(analyzer.SupportedDiagnostics, analyzer.SupportedDiagnostics);
    }
}
