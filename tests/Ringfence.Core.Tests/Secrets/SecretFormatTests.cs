using System.Text.RegularExpressions;
using Ringfence.Secrets;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Secrets;

/// <summary>Each format: found as issued, quiet one character off.</summary>
public sealed partial class SecretFormatTests
{
    // The body is random, so it may hold by chance what another format looks like or a placeholder's word; fixed seeds keep that out.
    private const int Seeds = 25;

    // The secret half of AWS's pair has no detector of its own in the catalogue: it counts only beside an id.
    public static TheoryData<string, int> EveryFormat()
    {
        var data = new TheoryData<string, int>();
        foreach (var id in SampleSecrets.Ids)
        {
            for (var variant = 0; variant < SampleSecrets.VariantCount(id); variant++)
            {
                data.Add(id, variant);
            }
        }

        return data;
    }

    /// <summary>The secret halves of pairs, which count only beside the other.</summary>
    private static IEnumerable<string> Halves() => SecretDetectors.All.Where(detector => detector.Companion is not null)
        .Select(detector => detector.Companion!.Detector.Id).Distinct();

    [Fact]
    public void Catalogue_HasASampleOfEachFormat()
    {
        var known = SecretDetectors.All.Select(detector => detector.Id).Concat(Halves()).ToList();
        Assert.Equal(known.Distinct().Order(StringComparer.Ordinal), SampleSecrets.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(known.Count, known.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(EveryFormat))]
    public void Issued_IsFoundWhole(string id, int variant)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var value = SampleSecrets.Create(id, seed, variant);
            var text = SampleSecrets.InContext(id, value);
            var match = Assert.Single(SecretScanner.Scan(text), match => match.Detector.Id == id);
            Assert.True(text.IndexOf(value, StringComparison.Ordinal) == match.Start && match.Length == value.Length, $"{id}: wrong place with seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(EveryFormat))]
    public void InsideLongerText_IsFoundAtItsPlace(string id, int variant)
    {
        var value = SampleSecrets.Create(id, 3, variant);
        var context = SampleSecrets.InContext(id, value);
        foreach (var (before, after) in new[] { ("{\"k\": \"", "\"}"), ("x = '", "';"), ("Bearer ", " "), ("a\n", "\nb"), ("\\n", "\\n"), ("(", ")"), ("ü:", " ü") })
        {
            var text = before + context + after;
            var match = Assert.Single(SecretScanner.Scan(text), match => match.Detector.Id == id);
            Assert.True(match.Start == text.IndexOf(value, StringComparison.Ordinal) && match.Length == value.Length, id);
        }
    }

    [Theory]
    [MemberData(nameof(EveryFormat))]
    public void PartOfALongerWord_IsQuiet(string id, int variant)
    {
        var value = SampleSecrets.Create(id, 4, variant);
        Assert.DoesNotContain(SecretScanner.Scan("a" + value + "a"), match => match.Detector.Id == id && match.Detector.Kind != SecretKind.PrivateKey);
        Assert.DoesNotContain(SecretScanner.Scan("_" + value), match => match.Detector.Id == id && match.Detector.Kind != SecretKind.PrivateKey);
    }

    [Theory]
    [MemberData(nameof(EveryFormat))]
    public void Shorter_IsQuiet(string id, int variant)
    {
        // Where the length varies, one character less is as good; so it is where one form is the beginning of another.
        if (SecretDetectors.Find(id) is not { } detector || !detector.Shapes.All(HasOneLength) || (id, variant) is ("databricks-access-token" or "azure-annotated-key", 1))
        {
            return;
        }

        var value = SampleSecrets.Create(id, 5, variant);
        var text = SampleSecrets.InContext(id, value[..^1]);
        Assert.DoesNotContain(SecretScanner.Scan(text), match => match.Detector.Id == id);
    }

    private static bool HasOneLength(ISecretShape shape) => shape is SecretPattern pattern && !VaryingLength().IsMatch(pattern.Source);

    [GeneratedRegex(@"\{(?:\w|\[[^\]]*\])\d+-\d+\}")]
    private static partial Regex VaryingLength();

    [Theory]
    [MemberData(nameof(EveryFormat))]
    public void OtherAlphabet_IsQuiet(string id, int variant)
    {
        var value = SampleSecrets.Create(id, 6, variant);
        var middle = value.Length - 20;
        var text = SampleSecrets.InContext(id, value[..middle] + "!" + value[(middle + 1)..]);
        if (SecretDetectors.Find(id)?.Shapes.All(shape => shape is SecretPattern) == true && id != "github-stateless-installation-token")
        {
            Assert.DoesNotContain(SecretScanner.Scan(text), match => match.Detector.Id == id && match.Length == value.Length);
        }
    }

    [Theory]
    [InlineData("github-personal-access-token")]
    [InlineData("github-oauth-token")]
    [InlineData("github-user-token")]
    [InlineData("github-installation-token")]
    [InlineData("npm-access-token")]
    [InlineData("grafana-service-account-token")]
    [InlineData("gitlab-versioned-token")]
    public void WrongChecksum_IsQuiet(string id)
    {
        var value = SampleSecrets.Create(id);
        Assert.Equal(SecretConfidence.Verified, Assert.Single(SecretScanner.Scan(value)).Confidence);
        for (var at = 12; at < value.Length; at++)
        {
            if (char.IsAsciiLetterOrDigit(value[at]))
            {
                var changed = value[..at] + (value[at] == '7' ? '8' : '7') + value[(at + 1)..];
                Assert.True(SecretScanner.Scan(changed).All(match => match.Confidence != SecretConfidence.Verified && match.Detector.Id != id), $"{id} at {at}");
            }
        }
    }

    [Fact]
    public void Checksum_AgreesWithAPublishedExample()
    {
        // An expired token its owner published to document the checksum; split so that it is none here.
        var token = "ghp_" + "zQWBuTSOoRi4A9spHcVY5" + "ncnsDkxkJ" + "0mLq17";
        Assert.Equal("github-personal-access-token", Assert.Single(SecretScanner.Scan(token)).Detector.Id);
    }

    [Fact]
    public void Detectors_SayWhatToDo()
    {
        foreach (var detector in SecretDetectors.All)
        {
            Assert.Matches("^[A-Z][A-Z0-9_]*$", detector.Variable);
            Assert.Matches("^[a-z0-9-]+$", detector.Id);
            Assert.Same(detector, SecretDetectors.Find(detector.Id));
            Assert.False(string.IsNullOrWhiteSpace(detector.Rotation) || string.IsNullOrWhiteSpace(detector.Provider) || string.IsNullOrWhiteSpace(detector.Name));
            Assert.DoesNotContain("://", detector.Rotation, StringComparison.Ordinal);
        }

        Assert.Null(SecretDetectors.Find("no-such-format"));
    }
}
