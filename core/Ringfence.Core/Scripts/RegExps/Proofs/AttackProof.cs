using Ringfence.Ecmascript.RegExp;
using Ringfence.Ecmascript.RegExp.Tree;
using Ringfence.Scripts.RegExps.Automata;
using Ringfence.Scripts.RegExps.Characters;
using Ringfence.Scripts.RegExps.Matching;

namespace Ringfence.Scripts.RegExps.Proofs;

/// <summary>Puts suspicions to the proof.</summary>
internal sealed class AttackProof
{
    private const int FurtherSuspicions = 3;
    private readonly AttackCandidates _candidates;
    private readonly AnalysisBudget _budget;
    private readonly AttackMeasure _measure;
    private readonly bool _hasContext;
    private readonly bool _hasCutBounds;

    internal AttackProof(
        Pattern pattern, RegExpFlags flags, ClassReader classes, Automaton automaton, RegExpComplexityLimits limits,
        bool hasCutBounds, AnalysisBudget budget)
    {
        _candidates = new AttackCandidates(automaton);
        _budget = budget;
        _measure = new AttackMeasure(
            new BacktrackingMatcher(ProgramCompiler.Compile(pattern, flags, classes), _budget), limits);
        _hasCutBounds = hasCutBounds;
        _hasContext = Repetitions.LooksBack(pattern);
    }

    /// <summary>Whether the steps of all matches ran out, so that a suspicion may be unproved only for that.</summary>
    internal bool IsSpent => _budget.IsSpent;

    /// <summary>An attack that doubles the steps with every pump, or null.</summary>
    internal RegExpAttack? Exponential(Suspicion suspicion)
    {
        foreach (var (attack, from) in _candidates.Of(suspicion, _hasContext))
        {
            if (_measure.IsExponential(attack, from, isSearch: false)) return attack;
            if (IsSpent) break;
        }

        return null;
    }

    /// <summary>The attack of the greatest power among some suspicions, or null when none is more than linear.</summary>
    internal (Suspicion Suspicion, RegExpAttack Attack, int Power)? Polynomial(IEnumerable<Suspicion> suspicions, bool isSearch)
    {
        (Suspicion, RegExpAttack, int Power)? best = null;
        var more = FurtherSuspicions;
        foreach (var suspicion in suspicions)
        {
            if (best is { } found && (found.Power >= suspicion.Degree || --more < 0)) break;
            foreach (var (attack, from) in _candidates.Of(suspicion, _hasContext || isSearch))
            {
                var power = Math.Min(_measure.Power(attack, isSearch ? 0 : from, isSearch, _hasCutBounds), suspicion.Degree);
                if (power > (best?.Power ?? 1)) best = (suspicion, attack, power);
                if (IsSpent) return best;
                if (power > 1) break;
            }
        }

        return best;
    }
}
