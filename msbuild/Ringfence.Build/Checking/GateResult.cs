using Ringfence.Findings;
using Ringfence.Seals;

namespace Ringfence.Build.Checking;

/// <summary>What the check of a project gave.</summary>
/// <param name="Findings">Everything that is wrong.</param>
/// <param name="Seal">What was accepted; null when a finding is an error.</param>
internal sealed record GateResult(IReadOnlyList<Finding> Findings, Seal? Seal);
