namespace Ringfence.Findings;

/// <summary>Findings of one file are shown from top to bottom.</summary>
internal static class FindingOrder
{
    internal static IReadOnlyList<Finding> ByPlace(List<Finding> findings) => Array.AsReadOnly(findings
        .OrderBy(f => f.Range.StartLine)
        .ThenBy(f => f.Range.StartColumn)
        .ToArray());
}
