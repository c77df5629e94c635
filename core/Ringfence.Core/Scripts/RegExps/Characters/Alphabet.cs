namespace Ringfence.Scripts.RegExps.Characters;

/// <summary>
/// The characters as the sets of one pattern tell them apart: all characters that are in the same sets are one symbol. Symbols are
/// numbered by how well their character can be read in an attack, letters first.
/// </summary>
internal sealed class Alphabet
{
    private const string Readable =
        "a!0A bcdefghijklmnopqrstuvwxyz123456789BCDEFGHIJKLMNOPQRSTUVWXYZ-_.,:;#$%&*+/=?@~^'\"<>()[]{}|`\\\t\n\r";

    private readonly int[] _characters;

    private Alphabet(int[] characters, IReadOnlyList<SymbolSet> sets)
    {
        _characters = characters;
        Sets = sets;
    }

    /// <summary>How many symbols there are.</summary>
    internal int Count => _characters.Length;

    /// <summary>The sets the alphabet was made from, as sets of symbols.</summary>
    internal IReadOnlyList<SymbolSet> Sets { get; }

    /// <summary>A set of all symbols.</summary>
    internal SymbolSet All()
    {
        var all = new SymbolSet(Count);
        for (var i = 0; i < Count; i++) all.Add(i);
        return all;
    }

    /// <summary>A character of a symbol as text.</summary>
    internal string Text(int symbol) =>
        _characters[symbol] < 0x10000 ? ((char)_characters[symbol]).ToString() : char.ConvertFromUtf32(_characters[symbol]);

    /// <summary>Makes the alphabet of some sets.</summary>
    /// <returns>Null when that takes more than the budget has.</returns>
    internal static Alphabet? Of(IReadOnlyList<CharacterSpans> sets, CharacterSpans all, AnalysisBudget budget)
    {
        var bounds = sets.SelectMany(s => s.Bounds).Concat(all.Bounds).Distinct().OrderBy(b => b).ToArray();
        var candidates = Readable.Select(c => (int)c).Concat(bounds.Where(all.Contains).OrderBy(Awkwardness)).ToArray();
        Dictionary<string, int> symbols = new(StringComparer.Ordinal);
        List<int> characters = [];
        List<string> memberships = [];
        var membership = new char[sets.Count];
        foreach (var candidate in candidates)
        {
            if (!budget.Spend(sets.Count + 1)) return null;
            for (var i = 0; i < sets.Count; i++) membership[i] = sets[i].Contains(candidate) ? '1' : '0';
            var key = new string(membership);
            if (symbols.ContainsKey(key)) continue;
            symbols.Add(key, characters.Count);
            characters.Add(candidate);
            memberships.Add(key);
        }

        var made = new SymbolSet[sets.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = new SymbolSet(characters.Count);
            for (var symbol = 0; symbol < characters.Count; symbol++)
            {
                if (memberships[symbol][i] == '1') made[i].Add(symbol);
            }
        }

        return new Alphabet([.. characters], made);
    }

    private static int Awkwardness(int c) => c switch
    {
        < ' ' or 0x7F or (>= 0x80 and < 0xA0) => 2,
        >= 0xD800 and < 0xE000 => 3,
        0x2028 or 0x2029 or 0xFEFF => 2,
        _ => 0,
    };
}
