using Ringfence.Findings;

namespace Ringfence.Scripts.Score;

/// <summary>One reason for a score.</summary>
public sealed class ScoreSignal
{
    /// <summary>Makes a signal, for example one that was kept from an earlier check.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="points">What it adds to the score, 1 to 100.</param>
    /// <param name="message">What was found, in a few words without a full stop.</param>
    /// <param name="evidence">Where, the place to look at first in front; at least one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ScoreSignal(ScoreSignalKind kind, int points, string message, IReadOnlyList<TextRange> evidence)
    {
        _ = message ?? throw new ArgumentNullException(nameof(message));
        _ = evidence ?? throw new ArgumentNullException(nameof(evidence));
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
