namespace Ringfence.Scripts.PreScan.Characters;

/// <summary>A set of scripts by number, without Common.</summary>
internal struct ScriptSet
{
    private ulong _low;
    private ulong _middle;
    private ulong _high;

    /// <summary>How many scripts.</summary>
    internal int Count { get; private set; }

    internal void Add(int script)
    {
        if (script == IdentifierScripts.Common || Contains(script)) return;
        Count++;
        ulong bit = 1UL << (script & 63);
        if (script < 64) _low |= bit;
        else if (script < 128) _middle |= bit;
        else _high |= bit;
    }

    internal readonly bool Contains(int script)
    {
        ulong word = script < 64 ? _low : script < 128 ? _middle : script < 192 ? _high : 0;
        return ((word >> (script & 63)) & 1) != 0;
    }

    /// <summary>
    /// Whether the scripts go together in one name: UTS 39, section 5.2, "highly restrictive". One script, or Latin with those of Japanese
    /// (Han, Hiragana, Katakana), Chinese (Han, Bopomofo) or Korean (Han, Hangul).
    /// </summary>
    internal readonly bool GoTogether
    {
        get
        {
            if (Count <= 1) return true;
            int hiragana = Has(IdentifierScripts.Hiragana);
            int katakana = Has(IdentifierScripts.Katakana);
            int others = Has(IdentifierScripts.Bopomofo) + Has(IdentifierScripts.Hangul);
            if (hiragana + katakana + others + Has(IdentifierScripts.Han) + Has(IdentifierScripts.Latin) != Count) return false;
            return (hiragana | katakana) + others <= 1;
        }
    }

    /// <summary>The scripts' names, as in <c>Latin and Greek</c>.</summary>
    internal readonly string Names
    {
        get
        {
            List<string> names = [];
            if (Contains(IdentifierScripts.Latin)) names.Add(IdentifierScripts.NameOf(IdentifierScripts.Latin));
            for (int script = 1; script < IdentifierScriptData.Names.Length; script++)
            {
                if (script != IdentifierScripts.Latin && Contains(script)) names.Add(IdentifierScripts.NameOf(script));
            }

            return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and "
                + $"{names[names.Count - 1]}";
        }
    }

    private readonly int Has(int script) => Contains(script) ? 1 : 0;
}
