using Ringfence.Findings;

namespace Ringfence.Scripts.Score;

/// <summary>Says in findings what a score means under a policy.</summary>
internal static class ScoreFindings
{
    private const int MostNamed = 3;

    private static string Describe(ScoreSignal signal) => FormattableString.Invariant($"{signal.Message} ({signal.Points})");

    internal static Finding? Of(ScriptScore score, ScriptSettings settings, string file)
    {
        bool blocks = score.Value >= settings.Scripts.BlockScore;
        if (!blocks && score.Value < settings.Scripts.WarnScore) return null;
        Rule rule = blocks ? ScoreRules.Blocks : ScoreRules.Warns;
        if (settings.SeverityOf(rule) is not { } severity) return null;
        int threshold = blocks ? settings.Scripts.BlockScore : settings.Scripts.WarnScore;
        string why = string.Join("; ", score.Signals.Take(MostNamed).Select(Describe));
        string message = FormattableString.Invariant($"The script scores {score.Value} of 100, and the policy ")
            + FormattableString.Invariant($"{(blocks ? "refuses" : "warns")} from {threshold}: {(why.Length == 0 ? "every script" : why)}. ")
            + "Send only what the receiver needs, in calls that can be counted, or let a person look at the script";
        TextRange range = score.Signals.Count > 0 ? score.Signals[0].Evidence[0] : TextRange.FileStart;
        return rule.At(file, range, message) with { Severity = severity };
    }
}
