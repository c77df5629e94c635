namespace Ringfence.Ecmascript.Parsing;

/// <summary>The words of one text, each once: a word gets a number, so that what is known of a name is found by index.</summary>
internal sealed class NameTable
{
    private const uint Prime = 16_777_619;

    // Another one in each process: nobody can prepare a text whose names all fall into one bucket.
    private static readonly uint Seed = (uint)Guid.NewGuid().GetHashCode();
    private static readonly NameTable Words = MakeWords();

    private int[] _buckets;
    private Entry[] _entries;

    internal NameTable()
    {
        Count = Words.Count;
        _buckets = (int[])Words._buckets.Clone();
        _entries = new Entry[Words._entries.Length];
        Array.Copy(Words._entries, _entries, Count);
    }

    private NameTable(int size)
    {
        _buckets = new int[size];
        _entries = new Entry[size];
    }

    internal int Count { get; private set; }

    internal static uint InitialHash => Seed;

    internal static uint Add(uint hash, char c) => (hash ^ c) * Prime;

    internal string this[int index] => _entries[index].Text;

    /// <summary>What type of token the word is: <see cref="TokenType.Identifier"/> unless it is a keyword somewhere.</summary>
    internal TokenType TypeOf(int index) => _entries[index].Type;

    /// <summary>The number of a word that stands in a text; its hash has been computed on the way.</summary>
    internal int Find(string text, int start, int length, uint hash)
    {
        hash ^= hash >> 15;
        Entry[] entries = _entries;
        int[] buckets = _buckets;
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
        {
            ref Entry entry = ref entries[i];
            if (entry.Hash == hash && entry.Text.Length == length && IsAt(entry.Text, text, start)) return i;
        }

        return Insert(text.Substring(start, length), hash, TokenType.Identifier);
    }

    internal int Find(string word)
    {
        uint hash = Seed;
        foreach (char c in word) hash = Add(hash, c);
        return Find(word, 0, word.Length, hash);
    }

    private static bool IsAt(string word, string text, int start)
    {
#if NET
        return text.AsSpan(start, word.Length).SequenceEqual(word);
#else
        return string.CompareOrdinal(text, start, word, 0, word.Length) == 0;
#endif
    }

    private int Insert(string word, uint hash, TokenType type)
    {
        if (Count == _entries.Length) Grow();
        ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _entries[Count] = new Entry { Text = word, Hash = hash, Next = bucket - 1, Type = type };
        bucket = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        int size = _entries.Length * 2;
        Array.Resize(ref _entries, size);
        _buckets = new int[size];
        for (int i = 0; i < Count; i++)
        {
            ref int bucket = ref _buckets[_entries[i].Hash & (uint)(size - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private static NameTable MakeWords()
    {
        NameTable table = new(128);
        for (TokenType type = TokenType.Async; type <= TokenType.With; type++) table.AddWord(type);
        table.AddWord(TokenType.In);
        table.AddWord(TokenType.InstanceOf);
        return table;
    }

    private void AddWord(TokenType type)
    {
        string word = TokenTypes.Text(type)!;
        uint hash = Seed;
        foreach (char c in word) hash = Add(hash, c);
        Insert(word, hash ^ (hash >> 15), type);
    }

    private struct Entry
    {
        internal string Text;
        internal uint Hash;
        internal int Next;
        internal TokenType Type;
    }
}
