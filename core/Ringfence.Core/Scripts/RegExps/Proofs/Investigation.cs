using Ringfence.Scripts.RegExps.Automata;

namespace Ringfence.Scripts.RegExps.Proofs;

/// <summary>
/// Raises suspicions on an automaton and has them proved. Where one of the whole automaton stays unproved, texts of one symbol are looked
/// at by themselves: they fail more surely, and part loops that other symbols join.
/// </summary>
internal sealed class Investigation
{
    private const int MostSuspicions = 24;
    private const int MostSymbols = 8;
    private readonly Automaton _automaton;
    private readonly AttackProof _proof;
    private readonly AnalysisBudget _budget;
    private readonly Loops _loops;
    private bool _hasUnproved;
    private IReadOnlyList<Suspicion> _inSearch = [];

    internal Investigation(Automaton automaton, AttackProof proof, AnalysisBudget budget)
    {
        _automaton = automaton;
        _proof = proof;
        _budget = budget;
        _loops = new Loops(automaton);
    }

    /// <summary>Whether something unproved hangs on what a back reference reads.</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>A proof of exponential growth.</summary>
    internal (Suspicion Suspicion, RegExpAttack Attack)? Exponential()
    {
        if (Exponential(_loops) is { } proved) return proved;
        if (!_hasUnproved) return null;

        foreach (var symbol in Symbols())
        {
            if (Exponential(new Loops(_automaton.Only(symbol))) is { } simple) return simple;
        }

        return null;
    }

    /// <summary>A proof of polynomial growth of one attempt.</summary>
    internal (Suspicion Suspicion, RegExpAttack Attack, int Power)? Polynomial()
    {
        if (_budget.IsSpent) return null;
        PolynomialSearch search = new(_loops, _budget);
        if (!search.Run()) return null;

        _inSearch = search.InSearch;
        if (Polynomial(search.InMatch) is { } proved) return proved;
        if (!_hasUnproved) return null;

        (Suspicion Suspicion, RegExpAttack Attack, int Power)? best = null;
        foreach (var symbol in Symbols())
        {
            PolynomialSearch simple = new(new Loops(_automaton.Only(symbol)), _budget);
            if (simple.Run() && Polynomial(simple.InMatch) is { } found && found.Power > (best?.Power ?? 1)) best = found;
        }

        return best;
    }

    /// <summary>A proof that a search is slow, after <see cref="Polynomial()"/> found none.</summary>
    internal (Suspicion Suspicion, RegExpAttack Attack, int Power)? InSearch() =>
        _proof.Polynomial(_inSearch.Take(MostSuspicions), isSearch: true);

    private (Suspicion Suspicion, RegExpAttack Attack)? Exponential(Loops loops)
    {
        foreach (var suspicion in new ExponentialSearch(loops, _budget).Run().Take(MostSuspicions))
        {
            if (_proof.Exponential(suspicion) is { } attack) return (suspicion, attack);
            Remember(suspicion);
        }

        return null;
    }

    private (Suspicion Suspicion, RegExpAttack Attack, int Power)? Polynomial(IReadOnlyList<Suspicion> suspicions)
    {
        var best = _proof.Polynomial(suspicions.Take(MostSuspicions), isSearch: false);
        if (best is null)
        {
            foreach (var suspicion in suspicions) Remember(suspicion);
        }

        return best;
    }

    private void Remember(Suspicion suspicion)
    {
        _hasUnproved = true;
        IsOpen |= suspicion.IsOpen;
    }

    private IEnumerable<int> Symbols() => Enumerable.Range(0, Math.Min(_automaton.Alphabet.Count, MostSymbols))
        .TakeWhile(_ => _budget.Spend(_automaton.Count) && !_proof.IsSpent);
}
