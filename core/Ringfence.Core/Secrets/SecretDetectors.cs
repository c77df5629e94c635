using Ringfence.Secrets.Detectors;
using Ringfence.Secrets.Surroundings;

namespace Ringfence.Secrets;

/// <summary>The catalogue of formats.</summary>
public static class SecretDetectors
{
    /// <summary>Every format known, by family.</summary>
    public static IReadOnlyList<SecretDetector> All { get; } =
    [
        .. SourceHosts.All,
        .. CloudProviders.All,
        .. AzureKeys.All,
        .. PackageHosts.All,
        .. Infrastructure.All,
        .. Messaging.All,
        .. Payment.All,
        .. AiProviders.All,
        .. Workplace.All,
        .. Keys.All,
    ];

    /// <summary>The kinds of secrets that have no format and are known by what stands around them.</summary>
    public static IReadOnlyList<SecretDetector> BySurroundings { get; } = SurroundingDetectors.All;

    /// <summary>The format or kind of that identity, or null.</summary>
    /// <param name="id">For example <c>github-personal-access-token</c>.</param>
    public static SecretDetector? Find(string id)
    {
        foreach (var detector in All.Concat(BySurroundings))
        {
            if (string.Equals(detector.Id, id, StringComparison.Ordinal))
            {
                return detector;
            }
        }

        return null;
    }
}
