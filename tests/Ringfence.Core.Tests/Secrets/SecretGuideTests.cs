using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Ringfence.Secrets;
using Ringfence.Secrets.Detectors;
using Ringfence.TestKit;

namespace Ringfence.Core.Tests.Secrets;

/// <summary>The guide's tables are made from the detectors. <c>RINGFENCE_ACCEPT=1</c> writes them.</summary>
public sealed partial class SecretGuideTests
{
    private static readonly (string Name, SecretDetector[] Detectors)[] Families =
    [
        ("Source hosts", SourceHosts.All), ("Build services", BuildServices.All), ("Clouds", CloudProviders.All), ("Platforms", Platforms.All), ("Azure", AzureKeys.All),
        ("Package hosts", PackageHosts.All), ("Registries", Registries.All), ("Infrastructure", Infrastructure.All), ("Databases and stores", DataStores.All),
        ("Vaults", SecretStores.All), ("Observability", Observability.All), ("Messaging", Messaging.All), ("Webhooks and mail", Webhooks.All),
        ("Payment and shops", Payment.All), ("Commerce", Commerce.All), ("AI providers", AiProviders.All), ("AI services", AiServices.All),
        ("Tools of the daily work", Workplace.All), ("More tools", WorkplaceServices.All), ("Keys without an issuer", StandardKeys.All),
    ];

    private static readonly Dictionary<string, string> OtherShapes = new(StringComparer.Ordinal)
    {
        ["discord-bot-token"] = "the bot's id of 17 to 20 digits in Base64, `.`, 6 Base64url characters, `.`, 27 or 38 Base64url characters",
        ["google-service-account-key"] = "a PEM private key under `private_key` in the JSON of a service account",
        ["private-key"] = "the header line of a PEM, OpenSSH or OpenPGP private key with at least 64 characters of key material behind it",
        ["encrypted-private-key"] = "the same, encrypted: worth no more than its pass phrase",
        ["base64-private-key"] = "PKCS #1, PKCS #8 or SEC 1 in one run of Base64, its structure read",
        ["base64-pkcs12"] = "PKCS #12 in one run of Base64, its structure read",
        ["putty-private-key"] = "`PuTTY-User-Key-File-` with `Private-Lines` behind it",
        ["rsa-xml-private-key"] = "`<RSAKeyValue>` with `<D>` in it",
        ["json-web-key"] = "`d` or `k` of 40 Base64url characters or more beside `kty`",
        ["json-web-token"] = "three parts of Base64url joined by `.`, the first two JSON objects, the first with `alg`",
    };

    public static TheoryData<string> Names() => [.. Families.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_IsThatOfTheDetectors(string name)
    {
        var table = new StringBuilder("| Format | What | Shape | Source | Suggested variable | Where to revoke |\n|---|---|---|---|---|---|\n");
        foreach (var detector in Families.Single(family => family.Name == name).Detectors)
        {
            if (detector.Companion is { } companion)
            {
                Append(table, companion.Detector, string.Create(CultureInfo.InvariantCulture, $"{companion.Length} characters of upper case, lower case and digits, beside the id"));
            }

            Append(table, detector, Describe(detector));
        }

        Documents.MatchPart(table.ToString(), "formats: " + name, "secrets.md");
    }

    [Fact]
    public void Families_HoldEachDetectorOnce() => Assert.Equal(SecretDetectors.All, Families.SelectMany(family => family.Detectors));

    [Fact]
    public void Catalogue_IsLarge() => Assert.True(SecretDetectors.All.Count >= 180, SecretDetectors.All.Count.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Guide_NamesEachKindBySurroundings()
    {
        var guide = File.ReadAllText(Documents.PathOf("secrets.md"));
        Assert.All(SecretDetectors.BySurroundings, detector => Assert.Contains($"| `{detector.Id}` |", guide, StringComparison.Ordinal));
    }

    private static void Append(StringBuilder table, SecretDetector detector, string shape) => table.Append(
        CultureInfo.InvariantCulture,
        $"| `{detector.Id}` | {detector.Name} | {shape} | {detector.Source} | `{detector.Variable}` | {detector.Rotation} |\n");

    private static string Describe(SecretDetector detector)
    {
        var text = OtherShapes.TryGetValue(detector.Id, out var other)
            ? other
            : string.Join(" or ", detector.Shapes.Select(shape => Describe(Assert.IsType<SecretPattern>(shape).Source)));
        return text + (detector.Check is null ? "" : "; a checksum at the end must fit") + (detector.Confidence == SecretConfidence.Medium ? " (medium confidence)" : "");
    }

    private static string Describe(string pattern) => string.Join(", ", Parts().Matches(pattern).Select(part => part.Value[0] switch
    {
        '(' or ')' => "",
        '{' when part.Value == "{g}" => "a GUID",
        '{' => DescribeRun(part.Value[1..^1]),
        _ => $"`{part.Value}`",
    }).Where(part => part.Length > 0));

    private static string DescribeRun(string run)
    {
        var close = run[0] == '[' ? run.IndexOf(']', StringComparison.Ordinal) + 1 : 1;
        var (alphabet, count) = (run[..close], run[close..]);
        if (count == "1" && alphabet[0] == '[')
        {
            return $"one of `{alphabet[1..^1]}`";
        }

        var characters = alphabet switch
        {
            "d" => "decimal digits",
            "x" or "h" => "hex digits",
            "l" => "lower case letters and digits",
            "A" => "upper case letters and digits",
            "i" => "Base32 characters",
            "a" => "letters",
            "w" => "letters and digits",
            "p" => "letters, digits and `=`",
            "o" => "letters, digits and `._`",
            "t" => "letters, digits and `-_.=`",
            "u" => "Base64url characters",
            "b" => "Base64 characters",
            "n" => "letters, digits and `-_.~`",
            _ => alphabet.Length > 40 ? "letters, digits and " + $"`{new string([.. alphabet[1..^1].Where(c => !char.IsAsciiLetterOrDigit(c))])}`" : $"of `{alphabet[1..^1]}`",
        };
        return $"{count.Replace("-", " to ", StringComparison.Ordinal)} {characters.Replace(" and ``", "", StringComparison.Ordinal)}";
    }

    [GeneratedRegex(@"\{(?:g|(?:\w|\[[^\]]*\])\d+(?:-\d+)?)\}|[()]|[^{()]+")]
    private static partial Regex Parts();
}
