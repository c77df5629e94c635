using System.Runtime.CompilerServices;

namespace Ringfence.Ecmascript.Ast;

/// <summary>
/// Values of nodes. A node is found by where it stands, which is at hand, and told from others by its identity; the factor is drawn for
/// each process, so that no text is slow on purpose.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class NodeMap<T>
{
    private const int FirstSize = 16;
    private static readonly uint Factor = ((uint)RuntimeHelpers.GetHashCode(new object()) * 0x9E3779B1u) | 1;
    private int[] _buckets = [];
    private Entry[] _entries = [];
    private readonly int _firstSize;
    private int _shift;

    /// <param name="expected">About how many nodes there will be.</param>
    internal NodeMap(int expected = 0)
    {
        _firstSize = FirstSize;
        while (_firstSize < expected) _firstSize *= 2;
    }

    internal int Count { get; private set; }

    internal bool TryGetValue(Node node, out T value)
    {
        int at = Find(node);
        value = at < 0 ? default! : _entries[at].Value;
        return at >= 0;
    }

    internal bool ContainsKey(Node node) => Find(node) >= 0;

    internal void Set(Node node, T value)
    {
        int at = Find(node);
        if (at >= 0)
        {
            _entries[at].Value = value;
            return;
        }

        if (Count == _entries.Length) Grow();
        uint bucket = BucketOf(node);
        _entries[Count] = new Entry { Node = node, Next = _buckets[bucket], Value = value };
        _buckets[bucket] = ++Count;
    }

    private uint BucketOf(Node node) => (((uint)node.Start * 0x85EBCA6Bu) ^ (uint)node.End) * Factor >> _shift;

    private int Find(Node node)
    {
        if (Count == 0) return -1;
        for (int at = _buckets[BucketOf(node)] - 1; at >= 0; at = _entries[at].Next - 1)
        {
            if (ReferenceEquals(_entries[at].Node, node)) return at;
        }

        return -1;
    }

    private void Grow()
    {
        int size = Math.Max(_firstSize, _entries.Length * 2);
        Array.Resize(ref _entries, size);
        _buckets = new int[size];
        _shift = 32;
        for (int left = size; left > 1; left /= 2) _shift--;
        for (int i = 0; i < Count; i++)
        {
            uint bucket = BucketOf(_entries[i].Node);
            _entries[i].Next = _buckets[bucket];
            _buckets[bucket] = i + 1;
        }
    }

    private struct Entry
    {
        internal Node Node;

        /// <summary>The next entry of the same bucket, counted from 1.</summary>
        internal int Next;
        internal T Value;
    }
}
