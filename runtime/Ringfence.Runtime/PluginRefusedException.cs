using System.Globalization;
using Ringfence.Findings;

namespace Ringfence.Runtime;

/// <summary>
/// A plugin was refused. The message names files relative to the folder the plugin was looked for in, and no path of the host.
/// </summary>
public sealed class PluginRefusedException : Exception
{
    internal PluginRefusedException(IReadOnlyList<Finding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>Everything that is wrong; at least one finding is an error.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Describe(IReadOnlyList<Finding> findings)
    {
        var first = findings.First(static finding => finding.Severity == Severity.Error);
        var more = findings.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({findings.Count - 1} more in Findings)") : "";
        return $"The plugin was refused: {first}{more}";
    }
}
