using Ringfence.Packaging.Tests.Packing;
using Ringfence.TestKit;

namespace Ringfence.Packaging.Tests.Samples;

/// <summary>The tour as a newcomer starts it, with its output redirected.</summary>
[Collection(PackagesGroup.Name)]
[Trait("Speed", "Slow")]
public sealed class TourTests
{
    [Fact]
    public async Task Tour_KeepsItsPromises_InPlainTextOnANarrowScreen()
    {
        const int columns = 80;
        var tour = await DotnetCli.RunAsync(Repository.Root, ["run", "--project", "samples/Tour"],
            new Dictionary<string, string?> { ["COLUMNS"] = "80" }, TimeSpan.FromMinutes(15), TestContext.Current.CancellationToken);

        tour.EnsureSuccess();
        Assert.DoesNotContain('\u001b', tour.Output);
        Assert.DoesNotContain("DIFFERS", tour.Output, StringComparison.Ordinal);
        Assert.All((string[])["RF1001", "RF2001", "RF3001", "RF1050", "RF4060", "RF5"], rule => Assert.Contains(rule, tour.Output, StringComparison.Ordinal));
        Assert.DoesNotContain(Path.GetTempPath() + "ringfence-tour", tour.Output, StringComparison.Ordinal);
        Assert.All(tour.Output.Split('\n'), line => Assert.True(line.Length <= columns, $"Wider than {columns} columns: {line}"));
    }
}
