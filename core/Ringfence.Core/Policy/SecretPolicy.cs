using Ringfence.Secrets;

namespace Ringfence.Policy;

/// <summary>What <c>ringfence.json</c> says about secrets.</summary>
public sealed class SecretPolicy
{
    internal SecretPolicy(IReadOnlyList<AcceptedSecret> accepted) => Accepted = accepted;

    /// <summary>The most entries <see cref="Accepted"/> may have.</summary>
    public const int MostAccepted = 1000;

    /// <summary>The most UTF-16 units a reason may have.</summary>
    public const int LongestReason = 500;

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<AcceptedSecret> Accepted { get; }

    internal static SecretPolicy None { get; } = new([]);

    /// <summary>
    /// Finds the entry that accepts a value, whatever its date: a compiler has no clock, so the build alone judges dates. A few
    /// milliseconds for each salt the entries of that file have, nothing when there are none.
    /// </summary>
    /// <param name="file">The file the value stands in, relative to the policy file; <c>\</c> counts as <c>/</c>.</param>
    /// <param name="value">The secret.</param>
    /// <returns>The entry, or null.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AcceptedSecret? Find(string file, string value)
    {
        _ = value ?? throw new ArgumentNullException(nameof(value));
        file = (file ?? throw new ArgumentNullException(nameof(file))).Replace('\\', '/');
        SecretFingerprint? mine = null;
        foreach (var entry in Accepted)
        {
            if (!string.Equals(entry.File, file, StringComparison.Ordinal))
            {
                continue;
            }

            mine = mine?.Salt == entry.Fingerprint.Salt ? mine : entry.Fingerprint.WithSameSalt(value);
            if (mine.Equals(entry.Fingerprint))
            {
                return entry;
            }
        }

        return null;
    }
}
