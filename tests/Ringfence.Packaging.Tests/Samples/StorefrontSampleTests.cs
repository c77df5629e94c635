using Ringfence.Packaging.Tests.Packing;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Samples;

/// <summary>The sample done right builds without a finding, runs, and shrugs off what is thrown at it.</summary>
[Collection(PackagesGroup.Name)]
public sealed class StorefrontSampleTests
{
    private const string Name = "Storefront";

    [Fact]
    public async Task BuildFromSource_HasNoFinding_AndTheSessionIsHarmless()
    {
        var folder = Repository.PathOf("samples", Name);
        var build = await DotnetCli.RunAsync(folder, ["build", "-nologo", "-tl:off", "-v:q", "-nr:false"],
            cancellationToken: TestContext.Current.CancellationToken);
        build.EnsureSuccess();
        Assert.Empty(build.Diagnostics);

        var run = await DotnetCli.RunAsync(folder, ["run", "--no-build"], new Dictionary<string, string?>
        {
            ["STOREFRONT_GITHUB_TOKEN"] = null,
            ["STOREFRONT_GITHUB_REPOSITORY"] = null,
        }, cancellationToken: TestContext.Current.CancellationToken);
        run.EnsureSuccess();
        Assert.Empty(run.Error);
        Golden.Match(run.Output, "StorefrontSession");
    }
}
