using System.Text;

namespace Ringfence.Scripts.RegExps;

/// <summary>Texts that make a matcher slow: a prefix, a pump as often as one likes, and a suffix.</summary>
/// <param name="Prefix">What leads to the repetition; may be empty.</param>
/// <param name="Pump">What is repeated; never empty.</param>
/// <param name="Suffix">What makes the match fail; may be empty.</param>
internal sealed record RegExpAttack(string Prefix, string Pump, string Suffix)
{
    /// <summary>The text with a number of pumps.</summary>
    internal string Text(int pumps)
    {
        var text = new StringBuilder(Prefix.Length + (Pump.Length * pumps) + Suffix.Length).Append(Prefix);
        for (var i = 0; i < pumps; i++) text.Append(Pump);
        return text.Append(Suffix).ToString();
    }
}
