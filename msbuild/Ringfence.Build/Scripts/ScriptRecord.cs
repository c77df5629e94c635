using Ringfence.Findings;
using Ringfence.Scripts;
using Ringfence.Scripts.Score;

namespace Ringfence.Build.Scripts;

/// <summary>What a check said of a text: all that is shown of it, now and when the next build finds the text unchanged.</summary>
/// <param name="Findings">The findings, without a file.</param>
/// <param name="Score">The score.</param>
/// <param name="Signals">Why it has that score.</param>
/// <param name="Plan">The call plan as a tree to read; null when the text is no script.</param>
internal sealed record ScriptRecord(IReadOnlyList<Finding> Findings, int Score, IReadOnlyList<ScoreSignal> Signals, string? Plan)
{
    internal static ScriptRecord Of(ScriptReport report) =>
        new(
            [.. report.Findings.Select(finding => finding with { File = "" })], report.Score.Value, report.Score.Signals,
            report.Plan?.ToString());
}
