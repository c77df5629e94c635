namespace Ringfence.Scripts.RegExps;

/// <summary>Counts down what an analysis may still do, and looks at the cancellation now and then.</summary>
internal sealed class AnalysisBudget
{
    private const int BetweenLooks = 4_096;
    private readonly CancellationToken _cancellation;
    private int _left;
    private int _untilLook = BetweenLooks;

    internal AnalysisBudget(int steps, CancellationToken cancellation)
    {
        _left = steps;
        _cancellation = cancellation;
    }

    /// <summary>How much is left; not above zero when it ran out.</summary>
    internal int Left => _left;

    /// <summary>Whether it ran out.</summary>
    internal bool IsSpent => _left <= 0;

    /// <summary>Takes some steps off.</summary>
    /// <returns>Whether there were enough.</returns>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    internal bool Spend(int steps)
    {
        _untilLook -= steps;
        if (_untilLook <= 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            _untilLook = BetweenLooks;
        }

        _left = steps >= _left ? 0 : _left - steps;
        return _left > 0;
    }
}
