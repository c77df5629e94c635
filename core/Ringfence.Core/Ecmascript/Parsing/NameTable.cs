namespace Ringfence.Ecmascript.Parsing;

/// <summary>The words of one text, each once: a word gets a number, so that what is known of a name is found by index.</summary>
internal sealed class NameTable
{
    private const int InitialNames = 16;
    private const uint Prime = 16_777_619;

    // Another one in each process: nobody can prepare a text whose names all fall into one bucket.
    private static readonly uint Seed = (uint)Guid.NewGuid().GetHashCode();
    private static readonly NameTable Words = MakeWords();

    // Words of the language lie in a table that all share; a bucket leads from the latest word to earlier ones, so into it in the end.
    private readonly Entry[] _words;
    private readonly int _wordCount;
    private int[] _buckets;
    private Entry[] _entries;

    internal NameTable()
    {
        _words = Words._entries;
        _wordCount = Count = Words.Count;
        _buckets = (int[])Words._buckets.Clone();
        _entries = new Entry[InitialNames];
    }

    private NameTable(int size)
    {
        _words = [];
        _buckets = new int[size];
        _entries = new Entry[size];
    }

    internal int Count { get; private set; }

    internal static uint InitialHash => Seed;

    internal static uint Add(uint hash, char c) => (hash ^ c) * Prime;

    internal string this[int index] => At(index).Text;

    /// <summary>What type of token the word is: <see cref="TokenType.Identifier"/> unless it is a keyword somewhere.</summary>
    internal TokenType TypeOf(int index) => At(index).Type;

    /// <summary>The number of a word that stands in a text; its hash has been computed on the way.</summary>
    internal int Find(string text, int start, int length, uint hash)
    {
        hash ^= hash >> 15;
        int[] buckets = _buckets;
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0;)
        {
            ref Entry entry = ref At(i);
            if (entry.Hash == hash && entry.Text.Length == length && IsAt(entry.Text, text, start)) return i;
            i = entry.Next;
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

    private ref Entry At(int index)
    {
        if (index < _wordCount) return ref _words[index];
        return ref _entries[index - _wordCount];
    }

    private int Insert(string word, uint hash, TokenType type)
    {
        if (Count - _wordCount == _entries.Length) Grow();
        ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _entries[Count - _wordCount] = new Entry { Text = word, Hash = hash, Next = bucket - 1, Type = type };
        bucket = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        if (_entries.Length <= _buckets.Length) return;

        // The words stay chained as they are in the shared table, so each of its buckets is split into a copy for each of ours that
        // stands for it.
        int shared = Words._buckets.Length;
        int[] buckets = new int[_buckets.Length * 2];
        for (int i = 0; i < buckets.Length; i++) buckets[i] = Words._buckets[i & (shared - 1)];
        for (int i = _wordCount; i < Count; i++)
        {
            ref Entry entry = ref _entries[i - _wordCount];
            ref int bucket = ref buckets[entry.Hash & (uint)(buckets.Length - 1)];
            entry.Next = bucket - 1;
            bucket = i + 1;
        }

        _buckets = buckets;
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
