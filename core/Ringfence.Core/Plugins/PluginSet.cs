using Ringfence.Findings;
using Ringfence.Wording;

namespace Ringfence.Plugins;

/// <summary>Checks that need all plugins of a project at once.</summary>
public static class PluginSet
{
    /// <summary>
    /// Every manifest whose id another one, earlier by the name of its file, has too. Ids that differ in case only are the same.
    /// </summary>
    /// <param name="manifests">All manifests of a project.</param>
    /// <exception cref="ArgumentNullException"><paramref name="manifests"/> is null.</exception>
    public static IReadOnlyList<Finding> CheckUniqueIds(IEnumerable<PluginManifest> manifests)
    {
        var first = new Dictionary<string, PluginManifest>(StringComparer.OrdinalIgnoreCase);
        var findings = new List<Finding>();
        _ = manifests ?? throw new ArgumentNullException(nameof(manifests));
        foreach (var manifest in manifests.OrderBy(m => m.File, StringComparer.Ordinal))
        {
            if (!first.TryGetValue(manifest.Id.Value, out var other))
            {
                first.Add(manifest.Id.Value, manifest);
                continue;
            }

            var place = other.Id.Range;
            findings.Add(PluginRules.DuplicateId.At(manifest.File, manifest.Id.Range,
                $"The id {Quoted.Name(manifest.Id.Value)} is already used in {other.File}"
                + FormattableString.Invariant($"({place.StartLine},{place.StartColumn}); give each plugin its own id")));
        }

        return findings;
    }
}
