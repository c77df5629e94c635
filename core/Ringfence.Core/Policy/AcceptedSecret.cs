using Ringfence.Findings;
using Ringfence.Secrets;

namespace Ringfence.Policy;

/// <summary>One entry of <c>secrets.accepted</c>: a secret that may stay where it is, for a reason and until a day.</summary>
/// <param name="Fingerprint">Names the secret without telling it.</param>
/// <param name="File">The file it may stand in, relative to the policy file, with <c>/</c> between folders.</param>
/// <param name="Reason">Why it may stay.</param>
/// <param name="Expires">The last day it is accepted, at midnight, of no time zone.</param>
/// <param name="Range">Where the entry stands in the policy file.</param>
public sealed record AcceptedSecret(SecretFingerprint Fingerprint, string File, string Reason, DateTime Expires, TextRange Range)
{
    /// <summary>Whether the entry counts on that day.</summary>
    /// <param name="today">The day; its time is not looked at.</param>
    public bool IsInForce(DateTime today) => today.Date <= Expires.Date;
}
