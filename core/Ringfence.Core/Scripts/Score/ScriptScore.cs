using System.Text;
using Ringfence.Findings;

namespace Ringfence.Scripts.Score;

/// <summary>
/// How much a script looks like one that takes data where it does not belong: 0 to 100, the sum of its signals. A score is a guess
/// that can be
/// explained; it follows data, whatever the names of variables and the order of calls. Not followed is what only a condition tells.
/// </summary>
public sealed class ScriptScore
{
    /// <summary>The highest score.</summary>
    public const int Highest = 100;

    internal ScriptScore(IReadOnlyList<ScoreSignal> signals)
    {
        Signals = signals;
        int sum = 0;
        foreach (ScoreSignal signal in signals) sum += signal.Points;
        Value = Math.Min(sum, Highest);
    }

    /// <summary>The score, 0 to 100.</summary>
    public int Value { get; }

    /// <summary>Why, the heaviest first.</summary>
    public IReadOnlyList<ScoreSignal> Signals { get; }

    /// <summary>Whether all of the script could be analysed. If not, the score is the highest there is.</summary>
    public bool IsComplete => Signals.Count == 0 || Signals[0].Kind != ScoreSignalKind.NotAnalysed;

    /// <inheritdoc/>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(Value).Append('\n');
        foreach (ScoreSignal signal in Signals) text.Append(signal).Append("  ").Append(signal.Evidence[0]).Append('\n');
        return text.ToString();
    }

    internal static ScriptScore NotAnalysed(TextRange where, string why) =>
        new([new ScoreSignal(ScoreSignalKind.NotAnalysed, Highest, why, [where])]);
}
