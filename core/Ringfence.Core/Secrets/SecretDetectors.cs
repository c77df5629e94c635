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
        .. BuildServices.All,
        .. CloudProviders.All,
        .. Platforms.All,
        .. AzureKeys.All,
        .. PackageHosts.All,
        .. Registries.All,
        .. Infrastructure.All,
        .. DataStores.All,
        .. SecretStores.All,
        .. Observability.All,
        .. Messaging.All,
        .. Webhooks.All,
        .. Payment.All,
        .. Commerce.All,
        .. AiProviders.All,
        .. AiServices.All,
        .. Workplace.All,
        .. WorkplaceServices.All,
        .. StandardKeys.All,
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
