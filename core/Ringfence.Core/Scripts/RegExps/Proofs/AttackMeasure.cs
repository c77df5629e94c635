using Ringfence.Scripts.RegExps.Matching;

namespace Ringfence.Scripts.RegExps.Proofs;

/// <summary>Counts what a matcher does for more and more pumps of an attack.</summary>
internal sealed class AttackMeasure
{
    private const int MaxCharacters = 4_096;
    private const int FirstPumps = 2;
    private const int EarlyPumps = 8;
    private const int LeastEarlySteps = 16;
    private const int SettledPumps = 12;
    private const int EnoughCounts = 5;
    private const int LeastCounts = 3;
    private const int LeastRatios = 4;
    private const int LastExponentialPumps = 40;
    private const double LeastRatio = 1.5;
    private const double LeastPower = 1.5;
    private const double LeastSurePower = 1.2;
    private const int SurePumps = 64;
    private readonly BacktrackingMatcher _matcher;
    private readonly int _maxSteps;
    private readonly int _maxStepsOfPower;

    internal AttackMeasure(BacktrackingMatcher matcher, RegExpComplexityLimits limits)
    {
        _matcher = matcher;
        _maxSteps = limits.MaxStepsPerMatch;
        _maxStepsOfPower = limits.MaxStepsPerPowerMatch;
    }

    /// <summary>Whether every further pump multiplies the steps, up to the most that are counted.</summary>
    internal bool IsExponential(RegExpAttack attack, int from, bool isSearch)
    {
        List<int> steps = [];
        for (var pumps = 1; pumps <= LastExponentialPumps; pumps++)
        {
            var most = steps.Count < LeastRatios ? _maxStepsOfPower : _maxSteps;
            if (!TryCount(attack, pumps, from, isSearch, most, out var count)) return _matcher.Steps > most && Multiplies(steps);
            steps.Add(count);
            if (pumps == EarlyPumps && count < LeastEarlySteps) return false;
            if (pumps >= SettledPumps && !Multiplies(steps)) return false;
        }

        return false;
    }

    /// <summary>The power of the pumps with which the steps grow, or 1 when it is below one and a half.</summary>
    /// <param name="attack">The attack.</param>
    /// <param name="from">Where the first attempt begins.</param>
    /// <param name="isSearch">Whether further attempts are made.</param>
    /// <param name="isThorough">Whether growth that ends at some length must be told from growth without end.</param>
    internal int Power(RegExpAttack attack, int from, bool isSearch, bool isThorough)
    {
        List<int> steps = [];
        var most = Math.Min(MaxCharacters, 1024 * attack.Pump.Length);
        for (var pumps = FirstPumps; pumps * attack.Pump.Length <= most; pumps *= 2)
        {
            if (!TryCount(attack, pumps, from, isSearch, _maxStepsOfPower, out var count)) break;
            steps.Add(count);
            if (isThorough || steps.Count < EnoughCounts) continue;
            if (count > _maxSteps || (pumps == SurePumps && PowerOf(steps) < LeastSurePower)) break;
        }

        var power = PowerOf(steps);
        return power < LeastPower ? 1 : (int)Math.Round(power);
    }

    private static double PowerOf(List<int> steps)
    {
        if (steps.Count < LeastCounts) return 1;
        double late = steps[steps.Count - 1] - steps[steps.Count - 2], early = steps[steps.Count - 2] - steps[steps.Count - 3];
        if (early <= 0 || late <= 0) return 1;
        return Math.Log(late / early, 2);
    }

    private static bool Multiplies(List<int> steps)
    {
        if (steps.Count < LeastRatios) return false;
        for (var i = steps.Count - 3; i < steps.Count - 1; i++)
        {
            double before = steps[i] - steps[i - 1], after = steps[i + 1] - steps[i];
            if (before <= 0 || after < before * LeastRatio) return false;
        }

        return true;
    }

    private bool TryCount(RegExpAttack attack, int pumps, int from, bool isSearch, int maxSteps, out int steps)
    {
        _matcher.Match(attack.Text(pumps), from, isSearch, maxSteps);
        steps = _matcher.Steps;
        return !_matcher.IsGivenUp;
    }
}
