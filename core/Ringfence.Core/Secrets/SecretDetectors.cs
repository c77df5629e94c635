using Ringfence.Secrets.Detectors;

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

    /// <summary>The format of that identity, or null.</summary>
    /// <param name="id">For example <c>github-personal-access-token</c>.</param>
    public static SecretDetector? Find(string id)
    {
        foreach (var detector in All)
        {
            if (string.Equals(detector.Id, id, StringComparison.Ordinal))
            {
                return detector;
            }
        }

        return null;
    }
}
