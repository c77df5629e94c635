using System.Text.RegularExpressions;
using Ringfence.TestKit;

namespace Ringfence.Analyzers.Tests.Conventions;

/// <summary>The release files name every rule of the analyzers once, as it is now.</summary>
public sealed partial class ReleaseTrackingTests
{
    internal static IReadOnlyList<(string Id, string Category, string Severity)> Read() =>
    [
        .. from name in new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
           from line in File.ReadLines(Repository.PathOf("analyzers", "Ringfence.Analyzers", name))
           let row = Row().Match(line)
           where row.Success
           select (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value),
    ];

    [Fact]
    public void ReleaseFiles_NameEveryRuleOnce_WithItsCategoryAndSeverity()
    {
        var expected = ProductRules.Descriptors.Select(d => d.Descriptor)
            .Select(d => (d.Id, d.Category, d.IsEnabledByDefault ? d.DefaultSeverity.ToString() : "Disabled"))
            .OrderBy(r => r.Id, StringComparer.Ordinal);
        Assert.Equal(expected, Read().OrderBy(r => r.Id, StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^(RF\d{4})\s*\|\s*(\w+)\s*\|\s*(\w+)\s*\|")]
    private static partial Regex Row();
}
