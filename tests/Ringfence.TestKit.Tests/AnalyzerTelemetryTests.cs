using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ringfence.TestKit.Odd;
using Ringfence.TestKit.Tests.Toys;

namespace Ringfence.TestKit.Tests;

public sealed class AnalyzerTelemetryTests
{
    [Fact]
    public async Task ActionsOfAnAnalyzer_AreCounted()
    {
        var counts = await AnalyzerTelemetry.ActionCountsAsync<BadNameAnalyzer>("class C;");
        Assert.Equal(1, counts.SyntaxNodeActionsCount);
        Assert.Equal(1, counts.PerNodeActions());
        Assert.True(counts.Concurrent);
    }

    [Fact]
    public async Task ActionsThatDependOnALibrary_FollowIt()
    {
        Assert.Equal(1, (await AnalyzerTelemetry.ActionCountsAsync<GatedAnalyzer>("class C;")).OperationActionsCount);
        Assert.Equal(
            0, (await AnalyzerTelemetry.ActionCountsWithoutAsync<GatedAnalyzer>("class C;", "System.Data.Common")).PerNodeActions());
        Assert.Equal(
            2, (await AnalyzerTelemetry.ActionCountsAsync<GatedAnalyzer>("class C;", [.. OddLibraries.All])).OperationActionsCount);
    }

    [Fact]
    public async Task AnalyzerThatThrows_IsNotCounted() =>
        await Assert.ThrowsAsync<CaseFailedException>(() => AnalyzerTelemetry.ActionCountsAsync<ThrowingAnalyzer>("class C { int bad; }"));

    private sealed class GatedAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyDescriptors.BadName];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationStartAction(start =>
            {
                foreach (var name in (string[])["System.Data.Common.DbCommand", "Jint.Engine"])
                {
                    if (start.Compilation.GetTypeByMetadataName(name) is not null)
                    {
                        start.RegisterOperationAction(_ => { }, OperationKind.Invocation);
                    }
                }
            });
        }
    }
}
