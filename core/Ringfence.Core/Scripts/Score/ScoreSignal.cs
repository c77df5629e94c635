using Ringfence.Findings;

namespace Ringfence.Scripts.Score;

/// <summary>One reason for a score.</summary>
public sealed class ScoreSignal
{
    internal ScoreSignal(ScoreSignalKind kind, int points, string message, IReadOnlyList<TextRange> evidence)
    {
        Kind = kind;
        Points = points;
        Message = message;
        Evidence = evidence;
    }

    /// <summary>What it is about.</summary>
    public ScoreSignalKind Kind { get; }

    /// <summary>What it adds to the score, 1 to 100.</summary>
    public int Points { get; }

    /// <summary>What was found, in a few words without a full stop.</summary>
    public string Message { get; }

    /// <summary>Where, the place to look at first in front.</summary>
    public IReadOnlyList<TextRange> Evidence { get; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"+{Points} {Message}");
}
