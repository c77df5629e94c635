using Ringfence.Findings;

namespace Ringfence.Scripts.PreScan;

/// <summary>What the pre-scan saw.</summary>
/// <param name="Findings">What it found, from top to bottom; empty when the text is clean.</param>
/// <param name="Omitted">How many findings were left out, because their rule had <see cref="ScriptPreScan.MostFindingsOfARule"/>
/// already.</param>
/// <param name="Measures">The sizes of the text.</param>
internal readonly record struct ScriptPreScanResult(IReadOnlyList<Finding> Findings, int Omitted, ScriptPreScanMeasures Measures)
{
    /// <summary>Whether a finding is an error.</summary>
    internal bool IsRefused
    {
        get
        {
            foreach (Finding finding in Findings)
            {
                if (finding.Severity == Severity.Error) return true;
            }

            return false;
        }
    }
}
