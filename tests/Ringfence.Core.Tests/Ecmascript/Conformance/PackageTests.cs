namespace Ringfence.Core.Tests.Ecmascript.Conformance;

public sealed class PackageTests
{
    private const int FewestPackages = 40;
    private const int FewestCharacters = 40_000_000;

    [Fact]
    public void RealPackages_GiveTheTreesOfAcorn()
    {
        AcornRequest[] files = [.. PackageFiles.All()];
        var packages = files.Select(f => string.Join('/', f.Name.Split('/').Take(f.Name[0] == '@' ? 2 : 1))).Distinct().Count();
        Assert.True(packages >= FewestPackages, $"{packages} packages are too few to say anything");
        Assert.True(files.Sum(f => (long)f.Source.Length) >= FewestCharacters, "the packages are too small to say anything");

        var differences = AcornComparison.Run(files, out var accepted);

        AcornComparison.AssertNone(differences);
        Assert.Equal(files.Length, accepted);
    }
}
