namespace Ringfence.Scripts.RegExps.Characters;

/// <summary>A set of symbols of an <see cref="Alphabet"/>, a bit for each.</summary>
internal readonly struct SymbolSet
{
    private const int BitsOfWord = 64;
    private readonly ulong[] _words;

    internal SymbolSet(int symbols) => _words = new ulong[(symbols + BitsOfWord - 1) / BitsOfWord];

    /// <summary>Puts a symbol in, while the set is made.</summary>
    internal void Add(int symbol) => _words[symbol / BitsOfWord] |= 1UL << (symbol % BitsOfWord);

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

    internal SymbolSet Intersect(SymbolSet other)
    {
        var common = new SymbolSet(_words.Length * BitsOfWord);
        for (var i = 0; i < _words.Length; i++) common._words[i] = _words[i] & other._words[i];
        return common;
    }

    /// <summary>The first symbol, or -1.</summary>
    internal int First()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i] == 0) continue;
            var bit = 0;
            while ((_words[i] & (1UL << bit)) == 0) bit++;
            return (i * BitsOfWord) + bit;
        }

        return -1;
    }
}
