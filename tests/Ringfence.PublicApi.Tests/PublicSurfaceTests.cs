using Ringfence.Findings;
using Ringfence.Runtime;
using Ringfence.TestKit;

namespace Ringfence.PublicApi.Tests;

/// <summary>A change of what users see is a decision: it shows here and is accepted by hand.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Core_IsWhatWasAccepted() => Golden.Match(PublicSurface.Of(typeof(Finding).Assembly), "Core");

    [Fact]
    public void Runtime_IsWhatWasAccepted() => Golden.Match(PublicSurface.Of(typeof(OutputSanitizer).Assembly), "Runtime");

    [Fact]
    public void AcceptedFiles_AllHaveATest() => Assert.Empty(Golden.Leftovers(Repository.PathOf("tests", "Ringfence.PublicApi.Tests")));

    [Fact]
    public void PublicTypes_AreSealedOrStatic() => Assert.DoesNotContain(
        typeof(OutputSanitizer).Assembly.GetExportedTypes(), static type => type is { IsClass: true, IsSealed: false });

    [Fact]
    public void Runtime_DependsOnCoreAndTheFrameworkOnly() => Assert.All(
        typeof(OutputSanitizer).Assembly.GetReferencedAssemblies(),
        static reference => Assert.True(reference.Name is "Ringfence.Core" || reference.Name!.StartsWith("System.", StringComparison.Ordinal), reference.Name));
}
