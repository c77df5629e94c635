namespace Ringfence.Scripts.RegExps.Characters;

/// <summary>A set of symbols of an <see cref="Alphabet"/>, a bit for each.</summary>
internal readonly struct SymbolSet
{
    private const int BitsOfWord = 64;
    private readonly ulong[] _words;

    internal SymbolSet(int symbols) => _words = new ulong[(symbols + BitsOfWord - 1) / BitsOfWord];

    /// <summary>Puts a symbol in, while the set is made.</summary>
    internal void Add(int symbol) => _words[symbol / BitsOfWord] |= 1UL << (symbol % BitsOfWord);

    /// <summary>Puts all symbols of another set in, while the set is made.</summary>
    internal void AddAll(SymbolSet other)
    {
        for (var i = 0; i < _words.Length; i++) _words[i] |= other._words[i];
    }

    internal bool Contains(int symbol) => (_words[symbol / BitsOfWord] & (1UL << (symbol % BitsOfWord))) != 0;

    internal bool Overlaps(SymbolSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0) return true;
        }

        return false;
    }

    internal bool Overlaps(SymbolSet second, SymbolSet third)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & second._words[i] & third._words[i]) != 0) return true;
        }

        return false;
    }

    /// <summary>The first symbol that two sets have in common, or -1.</summary>
    internal int FirstIn(SymbolSet other) => FirstIn(other, other);

    /// <summary>The first symbol that three sets have in common, or -1.</summary>
    internal int FirstIn(SymbolSet second, SymbolSet third)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            var common = _words[i] & second._words[i] & third._words[i];
            if (common == 0) continue;
            var bit = 0;
            while ((common & (1UL << bit)) == 0) bit++;
            return (i * BitsOfWord) + bit;
        }

        return -1;
    }
}
