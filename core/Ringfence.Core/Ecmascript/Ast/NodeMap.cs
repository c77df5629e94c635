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
    private const int Shift = 13;
    private static readonly uint Factor = ((uint)RuntimeHelpers.GetHashCode(new object()) * 0x9E3779B1u) | 1;
    private readonly ChunkList<Entry> _entries;
    private readonly int _firstSize;
    private int[][] _buckets = [];
    private int _size;
    private int _shift;

    /// <param name="expected">About how many nodes there will be.</param>
    internal NodeMap(int expected = 0)
    {
        _firstSize = FirstSize;
        while (_firstSize < expected) _firstSize *= 2;
        _entries = new ChunkList<Entry>(_firstSize);
    }

    internal int Count => _entries.Count;

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

        if (Count == _size) Grow();
        ref int bucket = ref BucketOf(node);
        _entries.Add() = new Entry { Node = node, Next = bucket, Value = value };
        bucket = Count;
    }

    /// <summary>The first entry of a bucket, counted from 1; 0 for none.</summary>
    private ref int BucketOf(Node node)
    {
        uint bucket = (((uint)node.Start * 0x85EBCA6Bu) ^ (uint)node.End) * Factor >> _shift;
        return ref _buckets[bucket >> Shift][bucket & ((1 << Shift) - 1)];
    }

    private int Find(Node node)
    {
        if (Count == 0) return -1;
        for (int at = BucketOf(node) - 1; at >= 0; at = _entries[at].Next - 1)
        {
            if (ReferenceEquals(_entries[at].Node, node)) return at;
        }

        return -1;
    }

    private void Grow()
    {
        _size = Math.Max(_firstSize, _size * 2);
        _buckets = new int[((_size - 1) >> Shift) + 1][];
        for (int i = 0; i < _buckets.Length; i++) _buckets[i] = new int[Math.Min(_size, 1 << Shift)];
        _shift = 32;
        for (int left = _size; left > 1; left /= 2) _shift--;
        for (int i = 0; i < Count; i++)
        {
            ref int bucket = ref BucketOf(_entries[i].Node);
            _entries[i].Next = bucket;
            bucket = i + 1;
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
