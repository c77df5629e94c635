using System.Text;
using Ringfence.Scripts.RegExps.Automata;
using Ringfence.Scripts.RegExps.Characters;

namespace Ringfence.Scripts.RegExps.Proofs;

/// <summary>The texts that may prove a suspicion: its prefix and pump with every suffix that may make the match fail.</summary>
internal sealed class AttackCandidates
{
    private const int MaxSuffixes = 12;
    private const int MaxSuffixesInContext = 3;
    private readonly Automaton _automaton;
    private readonly int[] _readers;

    internal AttackCandidates(Automaton automaton)
    {
        _automaton = automaton;
        _readers = new int[automaton.Alphabet.Count];
        foreach (var symbols in automaton.Symbols)
        {
            for (var symbol = 0; symbol < _readers.Length; symbol++) _readers[symbol] += symbols.Contains(symbol) ? 1 : 0;
        }
    }

    /// <summary>The attacks to try and where their match begins, in the order in which they are likely to succeed.</summary>
    /// <param name="suspicion">What is suspected.</param>
    /// <param name="hasContext">Whether the pattern looks at what stands before a match.</param>
    internal IEnumerable<(RegExpAttack Attack, int From)> Of(Suspicion suspicion, bool hasContext)
    {
        var path = Text(suspicion.Prefix);
        var suffixes = Suffixes(suspicion);
        foreach (var pump in Pumps(suspicion.Pump))
        {
            var prefix = path;
            while (prefix.EndsWith(pump, StringComparison.Ordinal)) prefix = prefix.Substring(0, prefix.Length - pump.Length);
            foreach (var suffix in suffixes) yield return (new RegExpAttack(prefix, pump, suffix), 0);
            if (!hasContext) continue;

            foreach (var before in Enumerable.Range(0, Math.Min(_readers.Length, MaxSuffixes)).Select(_automaton.Alphabet.Text))
            {
                foreach (var suffix in suffixes.Take(MaxSuffixesInContext))
                {
                    yield return (new RegExpAttack(before + prefix, pump, suffix), before.Length);
                }
            }
        }
    }

    /// <summary>
    /// The pump in readable characters, in those that fewest parts of the pattern read, and in the last ones; of each the shortest text
    /// that makes it when repeated, then it itself.
    /// </summary>
    private IReadOnlyList<string> Pumps(IReadOnlyList<SymbolSet> steps)
    {
        string[] texts =
        [
            Text([.. steps.Select(s => s.First())]),
            Text([.. steps.Select(s => Members(s).OrderBy(m => _readers[m]).First())]),
            Text([.. steps.Select(s => Members(s).Last())]),
        ];
        return [.. texts.SelectMany(t => new[] { Root(t), t }).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<int> Members(SymbolSet set) => Enumerable.Range(0, _readers.Length).Where(set.Contains);

    /// <summary>Characters that nothing after the pump reads come first, nothing at all next, then all others.</summary>
    private string[] Suffixes(Suspicion suspicion)
    {
        var isRead = new bool[_readers.Length];
        foreach (var state in suspicion.After.SelectMany(s => _automaton.Transitions[s]).Select(t => t.Target).Distinct())
        {
            foreach (var symbol in Members(_automaton.Symbols[state])) isRead[symbol] = true;
        }

        string[] texts = [.. Enumerable.Range(0, isRead.Length).OrderBy(s => isRead[s]).Take(MaxSuffixes).Select(_automaton.Alphabet.Text)];
        return [.. texts.Take(2), "", .. texts.Skip(2), .. texts.Take(2).Select(t => "\n" + t)];
    }

    private string Text(IReadOnlyList<int> symbols)
    {
        StringBuilder text = new();
        foreach (var symbol in symbols) text.Append(_automaton.Alphabet.Text(symbol));
        return text.ToString();
    }

    private static string Root(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text.Length % length == 0 && string.CompareOrdinal(text, length, text, 0, text.Length - length) == 0)
            {
                return text.Substring(0, length);
            }
        }

        return text;
    }
}
