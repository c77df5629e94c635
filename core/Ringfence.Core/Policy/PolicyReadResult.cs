using Ringfence.Findings;

namespace Ringfence.Policy;

/// <summary>What reading a policy file gave.</summary>
public sealed class PolicyReadResult
{
    internal PolicyReadResult(RingfencePolicy policy, IReadOnlyList<Finding> findings)
    {
        Findings = findings;
        IsUsable = !findings.Any(f => f.Severity == Severity.Error);
        Policy = IsUsable ? policy : RingfencePolicy.Default;
    }

    /// <summary>
    /// The policy of the file, or <see cref="RingfencePolicy.Default"/> when anything in the file is an error: never half of it.
    /// </summary>
    public RingfencePolicy Policy { get; }

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether <see cref="Policy"/> is what the file says.</summary>
    public bool IsUsable { get; }
}
