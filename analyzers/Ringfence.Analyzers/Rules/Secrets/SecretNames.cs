using System.Collections.Concurrent;
using Ringfence.Secrets;

namespace Ringfence.Analyzers.Rules.Secrets;

/// <summary>
/// What names of one compilation say, as Core judges them. A name without a telling stem is answered without an allocation; the others
/// are remembered.
/// </summary>
internal sealed class SecretNames
{
    /// <summary>A word: a secret only under a name for passwords.</summary>
    private const string Word = "sunflower";

    private readonly ConcurrentDictionary<string, SecretNameKind> _known = new(StringComparer.Ordinal);

    internal SecretNameKind Classify(string? name)
    {
        if (name is null || IsVague(name) || !SecretAssignment.MayAnnounce(name))
        {
            return SecretNameKind.None;
        }

        return _known.TryGetValue(name, out var known) ? known : _known.GetOrAdd(name, static n => Read(n));
    }

    /// <summary>In code, a plain key is one of a dictionary more often than one that opens something.</summary>
    private static bool IsVague(string name) => name is "key" or "Key" or "_key" or "KEY" or "keys" or "Keys";

    private static SecretNameKind Read(string name)
    {
        var judgement = SecretAssignment.Judge(name, Word);
        return judgement.Reason == SecretReason.HarmlessName ? SecretNameKind.None
            : judgement.IsSecret ? SecretNameKind.Password
            : SecretNameKind.Key;
    }
}
