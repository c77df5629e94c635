using System.Text;
using Ringfence.Scripts.RegExps.Automata;

namespace Ringfence.Scripts.RegExps.Proofs;

/// <summary>The texts that may prove a suspicion: its prefix and pump with every suffix that may make the match fail.</summary>
internal static class AttackCandidates
{
    private const int MaxSuffixes = 12;

    /// <summary>The attacks to try and where their match begins, in the order in which they are likely to succeed.</summary>
    /// <param name="automaton">The automaton.</param>
    /// <param name="suspicion">What is suspected.</param>
    /// <param name="hasContext">Whether the pattern looks at what stands before a match.</param>
    internal static IEnumerable<(RegExpAttack Attack, int From)> Of(Automaton automaton, Suspicion suspicion, bool hasContext)
    {
        var (prefix, pump) = (Text(automaton, suspicion.Prefix), Root(Text(automaton, suspicion.Pump)));
        while (prefix.EndsWith(pump, StringComparison.Ordinal)) prefix = prefix.Substring(0, prefix.Length - pump.Length);
        var suffixes = Suffixes(automaton, suspicion).ToArray();
        foreach (var suffix in suffixes) yield return (new RegExpAttack(prefix, pump, suffix), 0);
        if (!hasContext) yield break;

        foreach (var before in Enumerable.Range(0, Math.Min(automaton.Alphabet.Count, MaxSuffixes)).Select(automaton.Alphabet.Text))
        {
            foreach (var suffix in suffixes.Take(3)) yield return (new RegExpAttack(before + prefix, pump, suffix), before.Length);
        }
    }

    /// <summary>Characters that nothing after the pump reads come first, nothing at all next, then all others.</summary>
    private static IEnumerable<string> Suffixes(Automaton automaton, Suspicion suspicion)
    {
        var read = new bool[automaton.Alphabet.Count];
        var after = suspicion.After.SelectMany(s => automaton.Transitions[s]).Select(t => t.Target).Distinct().ToArray();
        foreach (var state in after)
        {
            for (var symbol = 0; symbol < read.Length; symbol++) read[symbol] |= automaton.Symbols[state].Contains(symbol);
        }

        var symbols = Enumerable.Range(0, read.Length).OrderBy(s => read[s]).ThenBy(s => s);
        string[] texts = [.. symbols.Take(MaxSuffixes).Select(automaton.Alphabet.Text)];
        return texts.Take(2).Concat([""]).Concat(texts.Skip(2)).Concat(texts.Take(2).Select(t => "\n" + t));
    }

    /// <summary>The shortest text that makes a text when it is repeated.</summary>
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

    private static string Text(Automaton automaton, IReadOnlyList<int> symbols)
    {
        StringBuilder text = new();
        foreach (var symbol in symbols) text.Append(automaton.Alphabet.Text(symbol));
        return text.ToString();
    }
}
