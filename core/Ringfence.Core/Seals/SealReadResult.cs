using Ringfence.Findings;

namespace Ringfence.Seals;

/// <summary>What reading a seal gave.</summary>
public sealed class SealReadResult
{
    internal SealReadResult(Seal? seal, IReadOnlyList<Finding> findings)
    {
        Seal = seal;
        Findings = findings;
    }

    /// <summary>The seal, or null when anything in the file is wrong.</summary>
    public Seal? Seal { get; }

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
