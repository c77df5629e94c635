using Ringfence.Ecmascript.Ast;
using Ringfence.Findings;
using Ringfence.Policy;
using Ringfence.Scripts.PreScan;

namespace Ringfence.Core.Tests.Scripts.PreScan;

/// <summary>Scans a text and shows what came of it.</summary>
internal static class Scan
{
    internal static readonly ScriptPreScanLimits Strict = ScriptPreScanLimits.ForLevel(ProtectionLevel.Strict);
    internal static readonly ScriptPreScanLimits Permissive = ScriptPreScanLimits.ForLevel(ProtectionLevel.Permissive);

    internal static IReadOnlyList<Finding> Findings(string text, ScriptPreScanLimits? limits = null, SourceType type = SourceType.Script) =>
        ScriptPreScan.Run(text, limits ?? Strict, "a.js", type != SourceType.Module, TestContext.Current.CancellationToken).Findings;

    internal static ScriptPreScanMeasures Measures(string text, SourceType type = SourceType.Script) =>
        ScriptPreScan.Run(text, Permissive, "a.js", type != SourceType.Module, TestContext.Current.CancellationToken).Measures;

    /// <summary><c>RF4011 (1,2)-(1,3)</c> for each finding.</summary>
    internal static string[] Places(string text, ScriptPreScanLimits? limits = null, SourceType type = SourceType.Script) =>
        [.. Findings(text, limits, type).Select(finding => $"{finding.Rule.Id} {finding.Range}")];

    internal static string[] Ids(string text, ScriptPreScanLimits? limits = null) => [.. Findings(text, limits).Select(finding => finding.Rule.Id.Value)];
}
